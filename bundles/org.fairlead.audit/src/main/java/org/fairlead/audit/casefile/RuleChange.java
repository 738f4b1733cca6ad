// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.casefile;

import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.fairlead.model.review.RuleOutcome;
import org.fairlead.model.rules.Figures;
import org.fairlead.model.rules.PassageDefinition;
import org.fairlead.model.rules.Rule;
import org.fairlead.model.rules.RulePack;
import org.fairlead.model.rules.Term;
import org.jspecify.annotations.Nullable;

/**
 * Whether two versions of a rule ask the same: the rule itself, and what it shares with others of its pack, the terms in its phrases, the passages it names
 * and the vocabulary of figures. Titles, reasons, citations and examples are words about the rule and do not count; nor does the vocabulary of statements, of
 * which {@link StatementChange} looks at what it decides.
 */
final class RuleChange {
    private static final Pattern TERM = Pattern.compile("\\{([^{}]+)}");

    private RuleChange() {}

    static boolean asksTheSame(RuleOutcome before, RuleOutcome after) {
        Rule a = before.getRule();
        Rule b = after.getRule();
        return a.getVersion() == b.getVersion()
                && EcoreUtil.equals(bare(a), bare(b))
                && sharesTheSame(a, before.getPack(), after.getPack());
    }

    /** The rule is the same in both packs; what it names there may not be. */
    private static boolean sharesTheSame(Rule rule, RulePack before, RulePack after) {
        Set<String> words = words(rule);
        Set<String> names = new TreeSet<>();
        for (PassageDefinition passage : before.getPassages()) {
            if (words.contains(passage.getId())) {
                if (!EcoreUtil.equals(passage, passage(after, passage.getId()))) {
                    return false;
                }
                words.addAll(words(passage));
            }
        }
        words.forEach(w -> addTerms(w, before, names));
        boolean terms = names.stream()
                .allMatch(name -> EcoreUtil.equals(
                        term(before, name).orElse(null), term(after, name).orElse(null)));
        return terms && (!asksFigures(rule) || EcoreUtil.equals(before.getFigureModel(), after.getFigureModel()));
    }

    private static boolean asksFigures(Rule rule) {
        for (Iterator<EObject> all = rule.eAllContents(); all.hasNext(); ) {
            if (all.next() instanceof Figures) {
                return true;
            }
        }
        return false;
    }

    private static void addTerms(String phrase, RulePack pack, Set<String> names) {
        Matcher named = TERM.matcher(phrase);
        while (named.find()) {
            String name = named.group(1).strip();
            if (names.add(name)) {
                term(pack, name).ifPresent(t -> t.getPhrases().forEach(p -> addTerms(p, pack, names)));
            }
        }
    }

    private static Optional<Term> term(RulePack pack, String name) {
        return pack.getTerms().stream().filter(t -> t.getName().equals(name)).findFirst();
    }

    private static @Nullable PassageDefinition passage(RulePack pack, String id) {
        return pack.getPassages().stream()
                .filter(p -> p.getId().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** Every text of an object and of what it holds. */
    private static Set<String> words(EObject root) {
        Set<String> words = new TreeSet<>();
        words(root, words);
        root.eAllContents().forEachRemaining(o -> words(o, words));
        return words;
    }

    private static void words(EObject object, Set<String> words) {
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            Object value = object.eGet(attribute);
            if (value instanceof Iterable<?> many) {
                many.forEach(v -> words.add(String.valueOf(v)));
            } else {
                words.add(String.valueOf(value));
            }
        }
    }

    private static Rule bare(Rule rule) {
        Rule bare = EcoreUtil.copy(rule);
        bare.setTitle("");
        bare.setRationale("");
        bare.setRemediation("");
        bare.setNotMet("");
        bare.setWeak("");
        bare.getCitations().clear();
        bare.getExamples().clear();
        return bare;
    }
}
