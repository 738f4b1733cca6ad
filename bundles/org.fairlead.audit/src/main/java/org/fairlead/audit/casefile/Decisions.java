// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.casefile;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.fairlead.model.casefile.DispositionState;
import org.fairlead.model.review.Finding;
import org.fairlead.model.review.RuleOutcome;
import org.fairlead.model.rules.State;

/** What a decision needs, and what it changes. */
final class Decisions {
    private static final Set<DispositionState> WITHOUT_REASON =
            Set.of(DispositionState.OPEN, DispositionState.CONFIRMED);
    private static final Set<State> ANSWERS =
            Set.of(State.MET, State.WEAK, State.NOT_MET, State.NOT_APPLICABLE, State.NOT_DETERMINABLE);

    private Decisions() {}

    /** The reason as it is kept. */
    static String reason(DispositionState state, String reason) throws RefusedException {
        return WITHOUT_REASON.contains(state)
                ? Entered.text(reason)
                : words(reason, "The disposition \"" + state.getLiteral().replace('-', ' ') + "\" needs a reason.");
    }

    static String reason(State answer, String reason) throws RefusedException {
        if (!ANSWERS.contains(answer)) {
            throw new RefusedException("\"" + answer.getLiteral().replace('-', ' ')
                    + "\" is no answer; met, weak, not met, not applicable or not determinable was expected.");
        }
        return words(reason, "An answer needs a reason: what was looked at.");
    }

    static String words(String entered, String otherwise) throws RefusedException {
        if (!Entered.hasWords(entered)) {
            throw new RefusedException(otherwise);
        }
        return Entered.text(entered);
    }

    static void decide(Changes changes, Finding finding, DispositionState state, String reason, String suppression) {
        String subject = Subject.of(finding);
        String label = Subject.label(finding);
        int before = changes.all().size();
        changes.set(subject, label, "state", state)
                .set(subject, label, "reason", reason)
                .set(subject, label, "suppression", suppression);
        if (changes.all().size() > before) {
            changes.set(subject, label, "label", label);
        }
    }

    static void answer(Changes changes, RuleOutcome outcome, State answer, String reason) {
        String subject = Subject.of(outcome);
        String label = outcome.getRule().getId();
        changes.set(subject, label, "answered", true)
                .set(subject, label, "answer", answer)
                .set(subject, label, "reason", reason);
    }

    static void assign(Changes changes, String subject, String label, String owner, Optional<LocalDate> due) {
        changes.set(subject, label, "owner", Entered.line(owner))
                .set(subject, label, "due", due.map(LocalDate::toString).orElse(""));
    }
}
