// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.casefile;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.fairlead.audit.casefile.OpenCase;
import org.fairlead.model.casefile.Decision;
import org.fairlead.model.casefile.DispositionState;
import org.fairlead.model.casefile.ReviewCase;
import org.fairlead.model.review.Finding;
import org.fairlead.model.rules.Severity;
import org.fairlead.workbench.Messages;

/**
 * What the navigator says of a case.
 *
 * @param file     of the case
 * @param title    for people
 * @param stage    how far it is
 * @param high     findings of high severity on which nothing is decided
 * @param decided  findings on which something is decided
 * @param findings all findings
 * @param overdue  decisions and answers whose due date has passed while they are open
 */
record CaseSummary(Path file, String title, Stage stage, int high, int decided, int findings, int overdue) {
    /** How far a case is. */
    enum Stage {
        OPEN,
        WAITING,
        SEALED;

        String label() {
            return switch (this) {
                case OPEN -> Messages.casesOpen;
                case WAITING -> Messages.casesWaiting;
                case SEALED -> Messages.casesSealed;
            };
        }

        /** Filled, half filled, square: so that the stage is not told by colour. */
        String shape() {
            return switch (this) {
                case OPEN -> "\u25c6";
                case WAITING -> "\u25c7";
                case SEALED -> "\u25a0";
            };
        }
    }

    static CaseSummary of(OpenCase openCase) {
        ReviewCase model = openCase.reviewCase();
        boolean signed =
                model.getSignOffs().stream().anyMatch(s -> !s.isWithdrawn() && s.getVersion() == model.getVersion());
        int high = 0;
        int decided = 0;
        for (Finding finding : openCase.review().getFindings()) {
            boolean open = openCase.stateOf(finding) == DispositionState.OPEN;
            decided += open ? 0 : 1;
            high += open && finding.getSeverity() == Severity.HIGH ? 1 : 0;
        }
        int overdue = (int) (model.getDispositions().stream()
                        .filter(d ->
                                d.getState() == DispositionState.OPEN || d.getState() == DispositionState.NEEDS_COUNSEL)
                        .filter(CaseSummary::isLate)
                        .count()
                + model.getAnswers().stream()
                        .filter(a -> !a.isAnswered())
                        .filter(CaseSummary::isLate)
                        .count());
        return new CaseSummary(
                openCase.file(),
                model.getTitle(),
                model.isSealed() ? Stage.SEALED : signed ? Stage.WAITING : Stage.OPEN,
                high,
                decided,
                openCase.review().getFindings().size(),
                overdue);
    }

    private static boolean isLate(Decision decision) {
        return !decision.getDue().isEmpty()
                && decision.getDue().compareTo(LocalDate.now().toString()) < 0;
    }

    /** The second line. */
    String details() {
        String words = NLS.bind(Messages.caseDetails, new Object[] {high, decided, findings});
        return Optional.of(overdue)
                .filter(count -> count > 0)
                .map(count -> words + " \u00b7 " + NLS.bind(Messages.caseOverdue, count))
                .orElse(words);
    }
}
