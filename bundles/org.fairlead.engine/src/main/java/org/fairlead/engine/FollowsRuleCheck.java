// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine;

import java.util.List;
import org.fairlead.model.review.RuleOutcome;
import org.fairlead.model.rules.State;

/** The state of another rule of the same review. */
record FollowsRuleCheck(String rule) implements CompiledCheck {
    @Override
    public Answered decide(Run run) {
        RuleOutcome outcome = run.outcomes().get(rule);
        if (outcome == null) {
            return new Answered(State.NOT_DETERMINABLE, "The rule " + rule + " is not part of this review.", List.of());
        }
        return new Answered(
                outcome.getState(),
                rule + " is " + outcome.getState().getLiteral().replace('-', ' ') + ".",
                List.of());
    }

    @Override
    public String lookedAt(Run run) {
        return "the outcome of " + rule;
    }
}
