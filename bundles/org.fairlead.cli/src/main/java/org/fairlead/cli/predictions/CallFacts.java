// SPDX-License-Identifier: EPL-2.0
package org.fairlead.cli.predictions;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.fairlead.model.review.ElementResult;
import org.fairlead.model.review.FoundPassage;
import org.fairlead.model.review.Review;
import org.fairlead.model.review.RuleOutcome;
import org.fairlead.model.rules.State;
import org.fairlead.model.transcript.Turn;

/** What a review says about one call, by rule and element. */
final class CallFacts {
    private static final String NONE = "-";

    private final Review review;
    private final Map<String, RuleOutcome> outcomes = new HashMap<>();
    private final Optional<FoundPassage> statement;

    CallFacts(Review review) {
        this.review = review;
        review.getOutcomes().forEach(outcome -> outcomes.put(outcome.getRule().getId(), outcome));
        statement = review.getPassages().stream()
                .filter(passage -> passage.getId().equals("safe-harbor"))
                .findFirst();
    }

    boolean knows(String rule) {
        return outcomes.containsKey(rule);
    }

    /** State of a rule; not run where there is no such rule. */
    State rule(String rule) {
        RuleOutcome outcome = outcomes.get(rule);
        return outcome == null ? State.NOT_RUN : outcome.getState();
    }

    /** State of an element; not run where there is no such element. */
    State element(String rule, String element) {
        RuleOutcome outcome = outcomes.get(rule);
        return outcome == null
                ? State.NOT_RUN
                : outcome.getElements().stream()
                        .filter(result -> result.getElement().getId().equals(element))
                        .map(ElementResult::getState)
                        .findFirst()
                        .orElse(State.NOT_RUN);
    }

    boolean hasStatement() {
        return statement.isPresent();
    }

    String statementBegin() {
        return statement.map(passage -> String.valueOf(passage.getBegin())).orElse(NONE);
    }

    String statementEnd() {
        return statement.map(passage -> String.valueOf(passage.getEnd())).orElse(NONE);
    }

    /** Role of whoever speaks the statement; {@code document} where it is written and nobody speaks it. */
    String statementRole() {
        return statement
                .map(passage -> review.getTranscript().getTurns().stream()
                        .filter(turn -> turn.getBegin() <= passage.getBegin() && passage.getBegin() < turn.getEnd())
                        .findFirst()
                        .map(CallFacts::roleOf)
                        .orElse("document"))
                .orElse(NONE);
    }

    private static String roleOf(Turn turn) {
        return turn.getSpeaker().getRole().getLiteral();
    }
}
