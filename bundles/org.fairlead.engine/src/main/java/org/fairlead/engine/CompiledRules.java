// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.fairlead.engine.CompiledRule.CompiledElement;
import org.fairlead.engine.Packs.LoadedPack;
import org.fairlead.engine.figure.FigureVocabulary;
import org.fairlead.engine.phrase.PhraseAutomaton;
import org.fairlead.engine.phrase.PhraseException;
import org.fairlead.engine.phrase.PhraseScanner;
import org.fairlead.engine.phrase.PhraseSet;
import org.fairlead.engine.statement.CompiledStatements;
import org.fairlead.model.rules.Anchor;
import org.fairlead.model.rules.Element;
import org.fairlead.model.rules.PassageDefinition;
import org.fairlead.model.rules.Rule;
import org.fairlead.model.rules.RulePack;
import org.fairlead.model.rules.Says;
import org.fairlead.model.rules.Term;
import org.jspecify.annotations.Nullable;

/** Rule packs made ready to run: all phrases of all rules in one automaton. Immutable and thread-safe. */
public final class CompiledRules {
    private final Packs packs;
    private final List<CompiledRule> rules;
    private final Map<String, FoundPassages> passages;
    private final Optional<CompiledStatements> statements;
    private final Optional<FigureVocabulary> figures;
    private final PhraseAutomaton automaton;
    /** Scanners that wait for work; each keeps what it has learnt about the automaton. */
    private final ConcurrentLinkedQueue<PhraseScanner> scanners = new ConcurrentLinkedQueue<>();

    private CompiledRules(
            Packs packs,
            List<CompiledRule> rules,
            Map<String, FoundPassages> passages,
            Optional<CompiledStatements> statements,
            Optional<FigureVocabulary> figures,
            PhraseAutomaton automaton) {
        this.packs = packs;
        this.rules = rules;
        this.passages = passages;
        this.statements = statements;
        this.figures = figures;
        this.automaton = automaton;
    }

    /** Compiles packs. A pack with a bad phrase, condition or reference joins the problems; the others run. */
    public static CompiledRules compile(Packs packs) {
        PhraseSet set = new PhraseSet();
        List<LoadedPack> good = new ArrayList<>();
        List<String> problems = new ArrayList<>(packs.problems());
        List<CompiledRule> rules = new ArrayList<>();
        Map<String, FoundPassages> passages = new LinkedHashMap<>();
        Optional<CompiledStatements> statements = Optional.empty();
        Optional<FigureVocabulary> figures = Optional.empty();
        Set<String> ids = new HashSet<>();
        for (LoadedPack loaded : packs.packs()) {
            RulePack pack = loaded.pack();
            try {
                Map<String, List<String>> terms = terms(pack);
                Map<String, FoundPassages> own = passages(pack, set, terms);
                List<CompiledRule> compiled = rules(loaded, set, terms, ids);
                if (pack.getStatementModel() != null) {
                    statements = Optional.of(CompiledStatements.compile(pack.getStatementModel(), set, terms));
                }
                if (pack.getFigureModel() != null) {
                    figures = Optional.of(FigureVocabulary.compile(pack.getFigureModel(), set, terms));
                }
                passages.putAll(own);
                rules.addAll(compiled);
                compiled.forEach(r -> ids.add(r.rule().getId()));
                good.add(loaded);
            } catch (PackException e) {
                problems.add("Rule pack " + pack.getId() + " is not used: " + e.getMessage());
            } catch (PhraseException e) {
                String message = String.valueOf(e.getMessage());
                problems.add("Rule pack " + pack.getId() + " is not used: "
                        + place(loaded, pack.getId() + "/pack.xml", message) + ": " + message);
            }
        }
        return new CompiledRules(
                new Packs(good, problems, packs.notes()),
                List.copyOf(RuleOrder.of(rules)),
                passages,
                statements,
                figures,
                set.build());
    }

    /** The packs that run, and the problems of those that do not. */
    public Packs packs() {
        return packs;
    }

    /** Rules in an order in which each comes after those that it follows. */
    List<CompiledRule> rules() {
        return rules;
    }

    /** Passage definitions by pack and id. */
    Map<String, FoundPassages> passages() {
        return passages;
    }

    Optional<CompiledStatements> statements() {
        return statements;
    }

    Optional<FigureVocabulary> figures() {
        return figures;
    }

    PhraseScanner borrowScanner() {
        PhraseScanner idle = scanners.poll();
        return idle == null ? new PhraseScanner(automaton) : idle;
    }

    void giveBack(PhraseScanner scanner) {
        scanners.add(scanner);
    }

    /** Where the words stand that a message quotes: in the file itself, or in another of the pack that is no rule, as a term is. */
    private static String place(LoadedPack loaded, String file, String message) {
        String own = MistakeLine.ofQuote(loaded.files().get(file), message);
        if (!own.isEmpty()) {
            return file + own;
        }
        for (Map.Entry<String, byte[]> other : loaded.files().entrySet()) {
            String line = other.getKey().contains("/rules/") ? "" : MistakeLine.ofQuote(other.getValue(), message);
            if (!line.isEmpty()) {
                return other.getKey() + line;
            }
        }
        return file;
    }

    private static Map<String, List<String>> terms(RulePack pack) throws PackException {
        Map<String, List<String>> terms = new HashMap<>();
        for (Term term : pack.getTerms()) {
            if (terms.put(term.getName(), term.getPhrases()) != null) {
                throw new PackException("pack.xml: the term " + term.getName() + " is defined twice.");
            }
        }
        return terms;
    }

    private static Map<String, FoundPassages> passages(RulePack pack, PhraseSet set, Map<String, List<String>> terms)
            throws PhraseException {
        Map<String, FoundPassages> passages = new LinkedHashMap<>();
        for (PassageDefinition definition : pack.getPassages()) {
            passages.put(pack.getId() + "/" + definition.getId(), FoundPassages.compile(definition, set, terms));
        }
        return passages;
    }

    private static List<CompiledRule> rules(
            LoadedPack loaded, PhraseSet set, Map<String, List<String>> terms, Set<String> taken) throws PackException {
        List<CompiledRule> compiled = new ArrayList<>();
        CheckCompiler checks = new CheckCompiler(loaded.pack().getId(), terms, set);
        for (Rule rule : loaded.pack().getRules()) {
            String file = loaded.pack().getId() + "/rules/" + rule.getId() + ".xml";
            if (taken.contains(rule.getId())) {
                throw new PackException(file + ": another pack has a rule of that id.");
            }
            try {
                compiled.add(rule(rule, loaded.pack(), checks));
            } catch (PhraseException | PackException e) {
                String message = String.valueOf(e.getMessage());
                throw new PackException(place(loaded, file, message) + ": " + message);
            }
        }
        RuleOrder.checkReferences(compiled);
        return compiled;
    }

    private static CompiledRule rule(Rule rule, RulePack pack, CheckCompiler checks)
            throws PhraseException, PackException {
        CompiledAnchor anchor = anchor(rule.getAnchor(), rule, checks);
        List<CompiledElement> elements = new ArrayList<>();
        for (Element element : rule.getElements()) {
            CompiledAnchor own = element.getAnchor() == null ? anchor : anchor(element.getAnchor(), rule, checks);
            elements.add(new CompiledElement(element, checks.compile(element.getCheck(), rule), own));
        }
        Phrases signs = checks.phrases(pack.getSigns());
        Says trigger = rule.getTrigger();
        return new CompiledRule(
                rule,
                pack,
                checks.where(null, rule), //
                rule.getApplicability() == null
                        ? Optional.empty()
                        : Optional.of(checks.questions(rule.getApplicability().getWhen())), //
                signs,
                trigger == null ? Optional.empty() : Optional.of(checks.compile(trigger, rule)),
                elements, //
                combination(rule, true),
                combination(rule, false),
                anchor,
                new ConcurrentHashMap<>());
    }

    private static CompiledAnchor anchor(@Nullable Anchor anchor, Rule rule, CheckCompiler checks)
            throws PhraseException {
        List<Phrases> phrases = new ArrayList<>();
        if (anchor != null) {
            for (String phrase : anchor.getPhrases()) {
                phrases.add(checks.phrases(List.of(phrase)));
            }
        }
        return new CompiledAnchor(
                checks.where(null, rule), phrases, anchor == null ? List.of() : List.copyOf(anchor.getSections()));
    }

    private static Optional<Expression> combination(Rule rule, boolean met) throws PackException {
        if (rule.getCombination() == null) {
            return Optional.empty();
        }
        String source =
                met ? rule.getCombination().getMet() : rule.getCombination().getWeak();
        if (source.isEmpty()) {
            return Optional.empty();
        }
        Expression expression = Expression.parse(source);
        for (String name : expression.names()) {
            if (rule.getElements().stream().noneMatch(e -> e.getId().equals(name))) {
                throw new PackException("The condition \"" + source + "\" names the element \"" + name
                        + "\", which the rule does not have.");
            }
        }
        return Optional.of(expression);
    }
}
