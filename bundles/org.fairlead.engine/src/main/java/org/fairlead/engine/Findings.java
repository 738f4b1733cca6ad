// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fairlead.engine.CompiledRule.CompiledElement;
import org.fairlead.engine.call.Label;
import org.fairlead.engine.figure.Remark;
import org.fairlead.model.review.ElementResult;
import org.fairlead.model.review.Evidence;
import org.fairlead.model.review.Finding;
import org.fairlead.model.review.ReviewFactory;
import org.fairlead.model.review.RuleOutcome;
import org.fairlead.model.review.Statement;
import org.fairlead.model.rules.Element;
import org.fairlead.model.rules.Rule;
import org.fairlead.model.rules.Severity;
import org.fairlead.model.rules.State;
import org.jspecify.annotations.Nullable;

/** The findings of a run: what a person must decide on. */
final class Findings {
    private static final String LOWERED =
            " One step lower: nothing on the call suggests that the rule applies, and the issuer profile is silent.";

    private final Run run;
    private final List<Finding> all = new ArrayList<>();
    /** Whether the rule at hand runs on an assumption that nothing on the call speaks for. */
    private boolean lower;

    private final Map<Integer, Statement> byBegin = new HashMap<>();
    /** The words of the cues of the statements that findings speak of. */
    private final Map<Statement, String> cues = new HashMap<>();

    private Findings(Run run) {
        this.run = run;
        run.statements().forEach(s -> byBegin.putIfAbsent(s.getBegin(), s));
    }

    /** Findings in order of the text, numbered and with fingerprints. */
    static List<Finding> of(List<CompiledRule> rules, Run run) {
        Findings findings = new Findings(run);
        for (CompiledRule rule : rules) {
            findings.add(
                    rule, Optional.ofNullable(run.outcomes().get(rule.rule().getId())));
        }
        findings.drop(coveredByUmbrella(rules, run));
        return findings.numbered();
    }

    /** Where a whole passage is missing, the rule that follows the rules over it says so once for all of them. */
    private static Set<String> coveredByUmbrella(List<CompiledRule> rules, Run run) {
        Set<String> covered = new HashSet<>();
        for (CompiledRule rule : rules) {
            if (rule.where().lacksPassage(run)) {
                covered.addAll(rule.follows());
            }
        }
        return covered;
    }

    private void drop(Set<String> rules) {
        all.removeIf(f -> rules.contains(f.getOutcome().getRule().getId()));
    }

    private void add(CompiledRule rule, Optional<RuleOutcome> of) {
        if (of.isEmpty()) {
            return;
        }
        RuleOutcome outcome = of.get();
        lower = rule.isBareAssumption(run);
        boolean each = false;
        for (int i = 0;
                i < outcome.getElements().size()
                        && outcome.getElements().size() == rule.elements().size();
                i++) {
            CompiledElement element = rule.elements().get(i);
            ElementResult result = outcome.getElements().get(i);
            if (element.check().findsEach() && result.getState() == State.NOT_MET) {
                State degree = outcome.getState() == State.WEAK ? State.WEAK : State.NOT_MET;
                // Where the combination holds all the same, something else excuses the places: a pointer to the
                // reconciliation excuses measures without counterpart.
                List<Evidence> places = outcome.getState() == State.MET ? List.of() : result.getEvidence();
                int first = all.size();
                boolean together = element.element().isTogether() && places.size() > 1;
                String others = together ? " All places: " + lines(places) + "." : "";
                (together ? places.subList(0, 1) : places)
                        .forEach(e -> add(
                                outcome,
                                element.element(),
                                severity(element.element(), rule.rule(), degree),
                                degree,
                                e,
                                explanation(result, e) + others));
                List<Remark> remarks = element.check().remarks(run);
                for (int r = 0; r < remarks.size() && first + r < all.size(); r++) {
                    say(all.get(first + r), remarks.get(r));
                }
                each |= element.element().getAdvice().isEmpty();
            } else if (!element.element().getAdvice().isEmpty() && result.getState() == State.NOT_MET) {
                add(
                        outcome,
                        element.element(),
                        element.element().getSeverity(),
                        State.NOT_MET,
                        element.anchor().find(run),
                        explanation(result));
            }
        }
        State state = outcome.getState();
        if (!each
                && (state == State.NOT_MET || state == State.WEAK)
                && !(isUmbrella(rule) && !rule.where().lacksPassage(run))) {
            addGeneral(rule, outcome);
        }
    }

    private static String lines(List<Evidence> places) {
        return places.stream()
                .map(Evidence::getLine)
                .distinct()
                .map(String::valueOf)
                .collect(Collectors.joining(", ", "line ", ""));
    }

    /** A rule that only follows others: they have findings of their own. */
    private static boolean isUmbrella(CompiledRule rule) {
        return !rule.follows().isEmpty();
    }

    private void addGeneral(CompiledRule rule, RuleOutcome outcome) {
        State state = outcome.getState();
        Optional<CompiledElement> decisive = Optional.empty();
        Optional<Evidence> place = Optional.empty();
        for (int i = 0; i < rule.elements().size(); i++) {
            ElementResult result = outcome.getElements().get(i);
            if (decisive.isEmpty()
                    && (result.getState() == State.NOT_MET || result.getState() == State.WEAK)
                    && rule.elements().get(i).element().getAdvice().isEmpty()) {
                decisive = Optional.of(rule.elements().get(i));
            }
            if (place.isEmpty()
                    && rule.elements().get(i).element().getAdvice().isEmpty()
                    && !result.getEvidence().isEmpty()
                    && (state == State.WEAK || result.getState() == State.NOT_MET)) {
                Evidence first = result.getEvidence().get(0);
                place = Optional.of(run.sentence(run.call().sentenceAt(first.getBegin()), false));
            }
        }
        CompiledAnchor anchor = decisive.map(CompiledElement::anchor).orElse(rule.anchor());
        Evidence evidence = place.orElseGet(() -> anchor.find(run));
        add(
                outcome,
                decisive.map(CompiledElement::element)
                        .orElse(rule.elements().get(0).element()),
                severity(null, rule.rule(), state),
                state,
                evidence,
                explanation(outcome));
    }

    private static Severity severity(@Nullable Element element, Rule rule, State state) {
        if (element != null && element.isSetSeverity()) {
            return element.getSeverity();
        }
        return state == State.WEAK ? rule.getWeakSeverity() : rule.getSeverity();
    }

    private void add(
            RuleOutcome outcome,
            Element element,
            Severity severity,
            State state,
            Evidence evidence,
            String explanation) {
        Finding finding = ReviewFactory.eINSTANCE.createFinding();
        Rule rule = outcome.getRule();
        finding.setOutcome(outcome);
        finding.setElement(element);
        finding.setSeverity(lower ? Severity.get(Math.max(Severity.INFO_VALUE, severity.getValue() - 1)) : severity);
        finding.setState(state);
        String own = element.getAdvice();
        String general = state == State.WEAK ? rule.getWeak() : rule.getNotMet();
        String message = !own.isEmpty()
                ? own
                : general.isEmpty()
                        ? rule.getTitle() + ": " + state.getLiteral().replace('-', ' ') + "."
                        : general;
        finding.setMessage(message.replace("{webHost}", run.profile().getWebHost()));
        finding.setExplanation(lower ? explanation + LOWERED : explanation);
        finding.setEvidence(copy(evidence));
        all.add(finding);
    }

    /** A finding holds evidence of its own; that of the element stays with it. */
    private static Evidence copy(Evidence evidence) {
        Evidence copy = ReviewFactory.eINSTANCE.createEvidence();
        copy.setDocument(evidence.getDocument());
        copy.setBegin(evidence.getBegin());
        copy.setEnd(evidence.getEnd());
        copy.setQuote(evidence.getQuote());
        copy.setLine(evidence.getLine());
        copy.setSpeaker(evidence.getSpeaker());
        copy.setSection(evidence.getSection());
        copy.setAnchor(evidence.isAnchor());
        return copy;
    }

    /** What a check says of one place itself, with both sides. */
    private void say(Finding finding, Remark remark) {
        finding.setMessage(remark.message());
        finding.setCause(remark.cause());
        finding.setWorking(remark.working());
        finding.setRepair(remark.repair());
        remark.against().forEach(p -> finding.getCounterparts().add(counterpart(p)));
    }

    private Evidence counterpart(Remark.Place place) {
        if (place.document().isEmpty()) {
            return run.evidence(place.begin(), place.end(), false);
        }
        Evidence evidence = ReviewFactory.eINSTANCE.createEvidence();
        evidence.setDocument(place.document());
        evidence.setBegin(place.begin());
        evidence.setEnd(place.end());
        evidence.setLine(place.line());
        evidence.setQuote(place.quote());
        return evidence;
    }

    private static String explanation(RuleOutcome outcome) {
        return outcome.getElements().stream().map(Findings::explanation).collect(Collectors.joining("\n"));
    }

    private static String explanation(ElementResult result) {
        return result.getElement().getTitle() + ": "
                + result.getState().getLiteral().replace('-', ' ') + ". " + result.getReason()
                + (result.getLookedAt().isEmpty() ? "" : " Looked at: " + result.getLookedAt() + ".");
    }

    /** One of several places: for a forward-looking statement, what makes it one. */
    private String explanation(ElementResult result, Evidence place) {
        Statement statement = byBegin.get(place.getBegin());
        String title = result.getElement().getTitle();
        return statement == null
                ? title + ". " + result.getReason()
                : title + ". A forward-looking statement by: " + cues.computeIfAbsent(statement, Findings::cues) + ".";
    }

    private static String cues(Statement statement) {
        return statement.getCues().stream()
                .filter(c -> c.getWeight() > 0)
                .limit(3)
                .map(c -> c.getQuote().isEmpty() ? c.getName() : c.getName() + " (\"" + c.getQuote() + "\")")
                .collect(Collectors.joining(", "));
    }

    /** By place, then the severe first, then by rule and element. */
    private static int compare(Finding a, Finding b) {
        int byPlace =
                Integer.compare(a.getEvidence().getBegin(), b.getEvidence().getBegin());
        if (byPlace != 0) {
            return byPlace;
        }
        int bySeverity =
                Integer.compare(b.getSeverity().getValue(), a.getSeverity().getValue());
        if (bySeverity != 0) {
            return bySeverity;
        }
        int byRule = a.getOutcome()
                .getRule()
                .getId()
                .compareTo(b.getOutcome().getRule().getId());
        return byRule != 0
                ? byRule
                : a.getElement().getId().compareTo(b.getElement().getId());
    }

    private List<Finding> numbered() {
        all.sort(Findings::compare);
        Fingerprints prints = new Fingerprints();
        for (int i = 0; i < all.size(); i++) {
            Finding finding = all.get(i);
            finding.setId(Label.of('F', i + 1));
            finding.setFingerprint(prints.next(finding));
        }
        return all;
    }
}
