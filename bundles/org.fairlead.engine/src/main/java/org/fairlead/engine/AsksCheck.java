// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine;

import java.util.List;
import org.fairlead.model.rules.Answer;
import org.fairlead.model.rules.State;

/** A question over the issuer profile. */
record AsksCheck(Expression expression, State yes, State no) implements CompiledCheck {
    @Override
    public Answered decide(Run run) {
        Answer answer = expression.value(run::answer);
        return switch (answer) {
            case YES -> new Answered(yes, "By the issuer profile it holds: " + expression.inWords() + ".", List.of());
            case NO ->
                new Answered(no, "By the issuer profile it does not hold: " + expression.inWords() + ".", List.of());
            case UNKNOWN ->
                new Answered(
                        State.MANUAL,
                        "The issuer profile does not answer: "
                                + String.join(
                                        ", ",
                                        expression.open(run::answer).stream()
                                                .map(ProfileQuestion::inWords)
                                                .toList())
                                + ".",
                        List.of());
        };
    }

    @Override
    public String lookedAt(Run run) {
        return "the issuer profile";
    }
}
