// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.fairlead.model.review.ElementResult;
import org.fairlead.model.review.Evidence;
import org.fairlead.model.review.Finding;
import org.fairlead.model.review.Review;
import org.fairlead.model.review.RuleOutcome;
import org.fairlead.model.rules.Answer;
import org.fairlead.model.rules.Example;
import org.fairlead.model.rules.ExampleKind;
import org.fairlead.model.rules.FollowsRule;
import org.fairlead.model.rules.IssuerProfile;
import org.fairlead.model.rules.Rule;

/** Runs the examples inside the rules: the same engine, the same packs. */
public final class PackTest {
    /**
     * One example.
     *
     * @param rule     the rule
     * @param number   place of the example in the rule, from 1
     * @param failures what is not as it should be; none: it holds
     */
    public record Result(Rule rule, int number, List<String> failures) {}

    private PackTest() {}

    /** Runs all examples of all packs. */
    public static List<Result> run(CompiledRules rules) {
        return run(rules, rule -> true);
    }

    /** Runs the examples of some rules. */
    public static List<Result> run(CompiledRules rules, Predicate<Rule> wanted) {
        List<Result> results = new ArrayList<>();
        for (CompiledRule compiled : rules.rules()) {
            if (!wanted.test(compiled.rule())) {
                continue;
            }
            for (int i = 0; i < compiled.rule().getExamples().size(); i++) {
                results.add(new Result(
                        compiled.rule(),
                        i + 1,
                        run(compiled.rule(), compiled.rule().getExamples().get(i), rules)));
            }
        }
        return results;
    }

    private static List<String> run(Rule rule, Example example, CompiledRules rules) {
        try {
            ExampleText text = ExampleText.read(example.getText());
            Review review = Engine.review(text.transcript(), rules, issuer(example), text.companions());
            return failures(rule, example, text, review);
        } catch (PackException e) {
            return List.of(String.valueOf(e.getMessage()));
        }
    }

    /** The typical issuer, with what the example says of its own. */
    private static IssuerProfile issuer(Example example) throws PackException {
        IssuerProfile profile = typicalIssuer();
        for (String pair : example.getProfile().strip().split("\\s+")) {
            if (!pair.isEmpty()) {
                answer(profile, pair);
            }
        }
        return profile;
    }

    private static void answer(IssuerProfile profile, String pair) throws PackException {
        int sign = pair.indexOf('=');
        var feature = profile.eClass().getEStructuralFeature(pair.substring(0, Math.max(sign, 0)));
        if (!(feature instanceof EAttribute attribute) || attribute.isMany()) {
            throw new PackException("The profile of an example has \"" + pair
                    + "\", where name=value with a single attribute of the issuer profile was expected.");
        }
        try {
            profile.eSet(
                    attribute, EcoreUtil.createFromString(attribute.getEAttributeType(), pair.substring(sign + 1)));
        } catch (IllegalArgumentException e) {
            throw new PackException("The profile of an example has \"" + pair + "\", whose value does not fit "
                    + attribute.getName() + ": " + e.getMessage());
        }
    }

    /** A domestic reporting issuer to whom no exclusion applies. */
    private static IssuerProfile typicalIssuer() {
        IssuerProfile profile = Engine.unknownIssuer();
        profile.eClass().getEAllAttributes().stream()
                .filter(a -> a.getEType().getInstanceClass() == Answer.class
                        && !a.getName().equals("bilingual"))
                .forEach(a -> profile.eSet(a, Answer.NO));
        profile.setReportingIssuer(Answer.YES);
        profile.setUsGaap(Answer.YES);
        return profile;
    }

    private static List<String> failures(Rule rule, Example example, ExampleText text, Review review) {
        List<String> failures = new ArrayList<>();
        RuleOutcome outcome = review.getOutcomes().stream()
                .filter(o -> o.getRule() == rule)
                .findFirst()
                .orElseThrow();
        if (outcome.getState() != example.getExpect()) {
            failures.add("expected " + example.getExpect().getLiteral() + ", was "
                    + outcome.getState().getLiteral() + " (" + outcome.getReason() + ")");
        }
        List<Finding> findings = review.getFindings().stream()
                .filter(f -> f.getOutcome() == outcome)
                .toList();
        boolean flags = !findings.isEmpty();
        if (flags != (example.getKind() == ExampleKind.FLAG) && !leftToUmbrella(rule, review)) {
            failures.add(flags ? "raised a finding: " + findings.get(0).getMessage() : "raised no finding");
        }
        List<Evidence> shown = new ArrayList<>();
        findings.forEach(f -> shown.add(f.getEvidence()));
        outcome.getElements().stream().map(ElementResult::getEvidence).forEach(shown::addAll);
        for (ExampleText.Mark mark : text.marks()) {
            if (shown.stream().noneMatch(e -> e.getBegin() < mark.end() && mark.begin() < e.getEnd())) {
                failures.add("shows nothing at \"" + text.transcript().getText().substring(mark.begin(), mark.end())
                        + "\" but " + shown.stream().map(Evidence::getQuote).toList());
            }
        }
        return failures;
    }

    /** Where a whole passage is missing, a rule leaves the finding to the one that follows it. */
    private static boolean leftToUmbrella(Rule rule, Review review) {
        return review.getFindings().stream()
                .anyMatch(f -> f.getOutcome().getRule().getElements().stream()
                        .anyMatch(e -> e.getCheck() instanceof FollowsRule follows
                                && follows.getRule().equals(rule.getId())));
    }
}
