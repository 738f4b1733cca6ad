// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.figure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fairlead.engine.call.Words;
import org.fairlead.engine.phrase.Hits;
import org.fairlead.engine.phrase.PhraseException;
import org.fairlead.engine.phrase.PhraseSet;
import org.fairlead.model.rules.FigureModel;
import org.fairlead.model.rules.MetricDefinition;
import org.fairlead.model.rules.Term;

/** The vocabulary of the call-figures checks made ready to run: its phrases are found together with those of the rules, in the one pass over the text. */
public final class FigureVocabulary {
    /**
     * A metric and the numbers of its phrases.
     *
     * @param definition the metric
     * @param phrases    its names
     * @param except     what cancels a hit that it touches
     */
    record CompiledMetric(MetricDefinition definition, int[] phrases, int[] except) {}

    private final FigureModel model;
    private final List<CompiledMetric> metrics = new ArrayList<>();
    private final Map<Wording, int[]> terms = new EnumMap<>(Wording.class);
    private final Entities entities;
    private final Map<String, String> meanings;

    private FigureVocabulary(FigureModel model) {
        this.model = model;
        this.entities = new Entities(model.getEntities());
        this.meanings = Stems.meanings(model.getTerms().stream()
                .filter(t -> t.getName().equals("synonyms"))
                .flatMap(t -> t.getPhrases().stream())
                .toList());
    }

    /**
     * Compiles a vocabulary.
     *
     * @param set   where its phrases join those of the rules
     * @param terms of the pack, which its phrases may use beside its own
     * @throws PhraseException when a phrase is not well written
     */
    public static FigureVocabulary compile(FigureModel model, PhraseSet set, Map<String, List<String>> terms)
            throws PhraseException {
        FigureVocabulary vocabulary = new FigureVocabulary(model);
        Map<String, List<String>> all = new HashMap<>(terms);
        model.getTerms().forEach((Term t) -> all.put(t.getName(), t.getPhrases()));
        for (MetricDefinition metric : model.getMetrics()) {
            vocabulary.metrics.add(new CompiledMetric(
                    metric, numbers(metric.getPhrases(), set, all), numbers(metric.getExcept(), set, all)));
        }
        for (Wording wording : Wording.values()) {
            vocabulary.terms.put(wording, numbers(all.getOrDefault(wording.term(), List.of()), set, all));
        }
        return vocabulary;
    }

    private static int[] numbers(List<String> phrases, PhraseSet set, Map<String, List<String>> terms)
            throws PhraseException {
        int[] numbers = new int[phrases.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = set.add(phrases.get(i), terms);
        }
        return numbers;
    }

    FigureModel model() {
        return model;
    }

    List<CompiledMetric> metrics() {
        return metrics;
    }

    Entities entities() {
        return entities;
    }

    /** For the stem of each word with synonyms the stem that stands for all of them. */
    Map<String, String> meanings() {
        return meanings;
    }

    Marks marks(Wording wording, Hits hits, Words words) {
        return Marks.of(terms.getOrDefault(wording, new int[0]), hits, words);
    }
}
