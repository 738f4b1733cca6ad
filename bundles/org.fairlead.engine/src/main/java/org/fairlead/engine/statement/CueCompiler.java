// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fairlead.engine.phrase.PhraseException;
import org.fairlead.engine.phrase.PhraseSet;
import org.fairlead.engine.statement.CompiledCue.Reference;
import org.fairlead.engine.statement.CompiledCue.Where;
import org.fairlead.model.rules.CueDefinition;
import org.fairlead.model.rules.StatementModel;
import org.fairlead.model.rules.Term;

/** Compiles the cues of a model in their order. */
final class CueCompiler {
    private final PhraseSet phrases;
    private final Map<String, List<String>> terms;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<CompiledCue> cues = new ArrayList<>();
    private final String pivot;
    private final boolean pivotal;
    private final BitSet ofNeighbours = new BitSet();
    private final Map<String, Integer> phraseNumbers = new HashMap<>();
    private final List<SplitPhrase> splitPhrases = new ArrayList<>();

    CueCompiler(StatementModel model, PhraseSet phrases, Map<String, List<String>> packTerms) {
        this.phrases = phrases;
        this.pivot = model.getPivot();
        this.pivotal = !pivot.isEmpty();
        this.terms = new HashMap<>(packTerms);
        for (Term term : model.getTerms()) {
            terms.put(term.getName(), term.getPhrases());
        }
    }

    CueTable compile(List<CueDefinition> definitions) throws PhraseException {
        for (CueDefinition definition : definitions) {
            add(definition);
        }
        return new CueTable(cues.toArray(CompiledCue[]::new), ofNeighbours, pivot());
    }

    private int pivot() throws PhraseException {
        Integer cue = numbers.get(pivot);
        if (!pivotal) {
            return CueTable.NO_PIVOT;
        } else if (cue == null || ofNeighbours.get(cue)) {
            throw new PhraseException("The pivot \"" + pivot + "\" is no cue that needs the sentence alone.");
        }
        return cue;
    }

    /** Numbers in {@link #splitPhrases}, not those of the automaton. */
    int[] phrases(List<String> texts) throws PhraseException {
        int[] found = new int[texts.size()];
        for (int i = 0; i < found.length; i++) {
            Integer known = phraseNumbers.get(texts.get(i));
            found[i] = known != null ? known : split(texts.get(i));
        }
        return found;
    }

    SplitPhrase[] splitPhrases() {
        return splitPhrases.toArray(SplitPhrase[]::new);
    }

    private int split(String text) throws PhraseException {
        List<Integer> gaps = new ArrayList<>();
        List<String> texts = SplitPhrase.cut(text, gaps);
        int[] parts =
                texts.size() == 1 ? new int[] {phrases.add(texts.get(0), terms)} : phrases.addTogether(texts, terms);
        phraseNumbers.put(text, splitPhrases.size());
        splitPhrases.add(
                new SplitPhrase(parts, gaps.stream().mapToInt(Integer::intValue).toArray()));
        return splitPhrases.size() - 1;
    }

    private void add(CueDefinition definition) throws PhraseException {
        String name = definition.getName();
        Optional<Feature> feature = Feature.of(definition.getFeature());
        int kinds = (definition.getPhrases().isEmpty() ? 0 : 1)
                + (definition.getFeature().isEmpty() ? 0 : 1)
                + (definition.getAll().isEmpty() && definition.getAny().isEmpty() ? 0 : 1);
        if (kinds != 1 || feature.isEmpty() != definition.getFeature().isEmpty()) {
            throw new PhraseException("The cue \"" + name
                    + "\" must have phrases, a feature that the program knows, or other cues, and only one of these.");
        }
        Reference[] all = references(name, definition.getAll());
        Reference[] any = references(name, definition.getAny());
        Reference[] without = references(name, definition.getWithout());
        if (feature.map(Feature::isOfNeighbours).orElse(false)
                || looksBeside(all)
                || looksBeside(any)
                || looksBeside(without)) {
            ofNeighbours.set(cues.size());
        }
        if (numbers.put(name, cues.size()) != null) {
            throw new PhraseException("Two cues are called \"" + name + "\".");
        }
        cues.add(new CompiledCue(
                name,
                definition.getWeight(),
                pivotal ? definition.getElsewhere() : definition.getWeight(),
                definition.isMark(),
                definition.isFixed(),
                phrases(definition.getPhrases()),
                phrases(definition.getExcept()),
                definition.isAtStart(),
                feature,
                all,
                any,
                without));
    }

    private boolean looksBeside(Reference[] references) {
        for (Reference reference : references) {
            if (reference.where() != Where.HERE || ofNeighbours.get(reference.cue())) {
                return true;
            }
        }
        return false;
    }

    private Reference[] references(String name, List<String> texts) throws PhraseException {
        Reference[] found = new Reference[texts.size()];
        for (int i = 0; i < found.length; i++) {
            String text = texts.get(i);
            Where where = text.startsWith("previous: ")
                    ? Where.PREVIOUS
                    : text.startsWith("next: ") ? Where.NEXT : Where.HERE;
            Integer cue = numbers.get(where == Where.HERE ? text : text.substring(text.indexOf(' ') + 1));
            if (cue == null) {
                throw new PhraseException(
                        "The cue \"" + name + "\" refers to \"" + text + "\", which is not defined before it.");
            }
            if (where != Where.HERE && ofNeighbours.get(cue)) {
                throw new PhraseException(
                        "The cue \"" + name + "\" refers to \"" + text + "\", which itself looks at neighbours.");
            }
            found[i] = new Reference(where, cue);
        }
        return found;
    }
}
