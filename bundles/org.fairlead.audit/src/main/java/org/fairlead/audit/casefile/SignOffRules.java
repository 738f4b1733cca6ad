// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fairlead.model.casefile.DispositionState;
import org.fairlead.model.casefile.ManualAnswer;
import org.fairlead.model.casefile.ReviewCase;
import org.fairlead.model.casefile.SignOff;
import org.fairlead.model.casefile.SignOffRole;
import org.fairlead.model.review.Finding;
import org.fairlead.model.review.Review;
import org.fairlead.model.review.RuleOutcome;
import org.fairlead.model.rules.Severity;
import org.fairlead.model.rules.State;

/** Four eyes: what must hold before a case is sealed. */
final class SignOffRules {
    private SignOffRules() {}

    /** The preparer's signature on the present version, unless a later change took its force. */
    static Optional<SignOff> standing(ReviewCase model, SignOffRole role) {
        return model.getSignOffs().stream()
                .filter(s -> s.getRole() == role && s.getVersion() == model.getVersion() && !s.isWithdrawn())
                .reduce((first, last) -> last);
    }

    /** The name under which changes know a signature. */
    static String subject(ReviewCase model, SignOff signOff) {
        return Subject.SIGN_OFF + (model.getSignOffs().indexOf(signOff) + 1);
    }

    /** High findings on which nothing is decided and items that only a person can answer, one sentence each. */
    static List<String> open(CaseState state, Review review) {
        List<String> open = new ArrayList<>();
        for (Finding finding : review.getFindings()) {
            if (finding.getSeverity() == Severity.HIGH && state.stateOf(Subject.of(finding)) == DispositionState.OPEN) {
                open.add(Subject.labelWithSeverity(finding) + " is open: " + finding.getMessage());
            }
        }
        for (RuleOutcome outcome : review.getOutcomes()) {
            if (outcome.getState() == State.MANUAL && !isAnswered(state, outcome)) {
                open.add(outcome.getRule().getId() + " needs a person's answer: "
                        + outcome.getRule().getTitle() + ".");
            }
        }
        return open;
    }

    private static boolean isAnswered(CaseState state, RuleOutcome outcome) {
        return state.subjects().find(Subject.of(outcome)) instanceof ManualAnswer answer && answer.isAnswered();
    }
}
