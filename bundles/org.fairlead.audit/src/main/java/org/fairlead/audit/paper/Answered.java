// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.paper;

import java.util.Optional;
import org.fairlead.model.casefile.ManualAnswer;
import org.fairlead.model.rules.State;

/**
 * What a person answered to a rule that a transcript cannot answer.
 *
 * @param answer empty: nobody has answered
 * @param reason what was looked at
 */
public record Answered(Optional<State> answer, String reason) {
    /** What a case holds about a rule. */
    public static Answered of(Optional<ManualAnswer> held) {
        return held.filter(ManualAnswer::isAnswered)
                .map(a -> new Answered(Optional.of(a.getAnswer()), a.getReason()))
                .orElseGet(() -> new Answered(Optional.empty(), ""));
    }

    /** Tells whether it was changed since it was written into a workbook. */
    public String hash() {
        return Digest.of(answer.map(State::getLiteral).orElse("") + "\u0000" + reason);
    }
}
