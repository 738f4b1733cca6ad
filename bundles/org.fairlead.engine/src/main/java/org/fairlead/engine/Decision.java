// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine;

import java.util.ArrayList;
import java.util.List;
import org.fairlead.engine.CompiledCheck.Answered;
import org.fairlead.engine.CompiledRule.CompiledElement;
import org.fairlead.model.review.ElementResult;
import org.fairlead.model.review.ReviewFactory;
import org.fairlead.model.review.RuleOutcome;
import org.fairlead.model.rules.Answer;
import org.fairlead.model.rules.Rule;
import org.fairlead.model.rules.State;

/** Decides one rule: does it apply, what is the state of each element, what follows. */
final class Decision {
    private static final List<State> WORST_FIRST = List.of(
            State.NOT_RUN,
            State.NOT_MET,
            State.WEAK,
            State.NOT_DETERMINABLE,
            State.MANUAL,
            State.MET,
            State.NOT_APPLICABLE);

    private final CompiledRule compiled;
    private final Rule rule;
    private final Run run;
    private final RuleOutcome outcome = ReviewFactory.eINSTANCE.createRuleOutcome();
    private String assumption = "";

    private Decision(CompiledRule compiled, Run run) {
        this.compiled = compiled;
        this.rule = compiled.rule();
        this.run = run;
        outcome.setRule(rule);
        outcome.setPack(compiled.pack());
    }

    /** Never throws: a rule that fails is not run and says why (the one place of the engine that catches everything). */
    static RuleOutcome decide(CompiledRule rule, Run run) {
        Decision decision = new Decision(rule, run);
        try {
            decision.decide();
        } catch (RuntimeException e) {
            decision.all(State.NOT_RUN, "The rule failed: " + e);
        }
        return decision.outcome;
    }

    /** Whether the profile switches the rule on, and why. */
    static RuleSwitch applicability(CompiledRule rule, Run run) {
        Decision decision = new Decision(rule, run);
        if (decision.applies()) {
            return new RuleSwitch(rule.rule(), rule.pack(), Answer.YES, decision.assumption.strip());
        }
        RuleOutcome off = decision.outcome;
        return new RuleSwitch(
                rule.rule(),
                rule.pack(),
                off.getState() == State.NOT_DETERMINABLE ? Answer.UNKNOWN : Answer.NO,
                off.getReason());
    }

    private void decide() {
        if (outOfForce()) {
            all(
                    State.NOT_APPLICABLE,
                    "This version of the rule is not in force on the date of the call, "
                            + run.call().transcript().getCallDate() + ".");
        } else if (!applies()) {
            return;
        } else if (compiled.trigger().map(t -> t.state(run) != State.MET).orElse(false)) {
            all(State.NOT_APPLICABLE, "Nothing on the call calls for it.");
        } else if (compiled.where().lacksPassage(run) && rule.getWithoutPassage() != State.NOT_MET) {
            all(
                    rule.getWithoutPassage(),
                    "The call has no passage \"" + compiled.where().passage() + "\".");
        } else {
            compiled.elements().forEach(e -> outcome.getElements().add(decide(e)));
            State state = combine();
            outcome.setState(state);
            outcome.setReason(reason() + assumption);
        }
    }

    private boolean outOfForce() {
        String date = run.call().transcript().getCallDate();
        return !date.isEmpty()
                && (!rule.getEffectiveFrom().isEmpty() && date.compareTo(rule.getEffectiveFrom()) < 0 //
                        || !rule.getEffectiveTo().isEmpty() && date.compareTo(rule.getEffectiveTo()) > 0);
    }

    private boolean applies() {
        if (compiled.applies().isEmpty()) {
            return true;
        }
        Expression when = compiled.applies().get();
        Expression.Outcome outcome = run.answers().to(when);
        Answer answer = outcome.value();
        if (answer == Answer.NO) {
            all(State.NOT_APPLICABLE, "Not applicable: " + outcome.off() + ".");
        } else if (answer == Answer.UNKNOWN
                && !rule.getApplicability().getUnknown().equals("assume")) {
            all(State.NOT_DETERMINABLE, "The issuer profile does not answer: " + outcome.open() + ".");
        } else {
            assumption = answer == Answer.UNKNOWN
                    ? " Assumed, since the issuer profile does not say: " + when.inWords() + "."
                    : "";
            return true;
        }
        return false;
    }

    private ElementResult decide(CompiledElement element) {
        Answered answered = element.check().decide(run);
        ElementResult result = ReviewFactory.eINSTANCE.createElementResult();
        result.setElement(element.element());
        result.setState(answered.state());
        result.setReason(answered.reason());
        result.setLookedAt(element.check().lookedAt(run));
        Engine.addAll(result.getEvidence(), answered.evidence());
        return result;
    }

    private void all(State state, String reason) {
        outcome.getElements().clear();
        outcome.setState(state);
        outcome.setReason(reason);
        for (CompiledElement element : compiled.elements()) {
            ElementResult result = ReviewFactory.eINSTANCE.createElementResult();
            result.setElement(element.element());
            result.setState(state);
            result.setReason(reason);
            outcome.getElements().add(result);
        }
    }

    private State combine() {
        if (compiled.met().isEmpty()) {
            return worst();
        }
        Answer met = compiled.met().get().value(name -> answer(name, false));
        if (met == Answer.YES) {
            return State.MET;
        }
        if (compiled.weak()
                .map(w -> w.value(name -> answer(name, true)) == Answer.YES)
                .orElse(false)) {
            return State.WEAK;
        }
        return met == Answer.UNKNOWN ? State.NOT_DETERMINABLE : State.NOT_MET;
    }

    private State worst() {
        State worst = State.NOT_RUN;
        int rank = WORST_FIRST.size();
        for (ElementResult result : outcome.getElements()) {
            int own = WORST_FIRST.indexOf(result.getState());
            worst = own < rank ? result.getState() : worst;
            rank = Math.min(rank, own);
        }
        return worst;
    }

    private State stateOf(String element) {
        for (ElementResult result : outcome.getElements()) {
            if (result.getElement().getId().equals(element)) {
                return result.getState();
            }
        }
        return State.NOT_RUN;
    }

    private Answer answer(String element, boolean weakCounts) {
        return switch (stateOf(element)) {
            case MET, NOT_APPLICABLE -> Answer.YES;
            case WEAK -> weakCounts ? Answer.YES : Answer.NO;
            case NOT_MET -> Answer.NO;
            case MANUAL, NOT_DETERMINABLE, NOT_RUN -> Answer.UNKNOWN;
        };
    }

    /** The reason of the only element, or the states of all. */
    private String reason() {
        if (outcome.getElements().size() == 1) {
            return outcome.getElements().get(0).getReason();
        }
        return compiled.reasons().computeIfAbsent(states(), k -> reasonOfStates());
    }

    private List<State> states() {
        return outcome.getElements().stream().map(ElementResult::getState).toList();
    }

    private String reasonOfStates() {
        List<String> parts = new ArrayList<>();
        outcome.getElements()
                .forEach(r -> parts.add(r.getElement().getTitle() + ": "
                        + r.getState().getLiteral().replace('-', ' ')));
        return String.join("; ", parts) + ".";
    }
}
