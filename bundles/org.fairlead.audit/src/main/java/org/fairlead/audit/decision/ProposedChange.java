// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.decision;

import org.fairlead.audit.paper.Decision;
import org.fairlead.model.review.Finding;

/**
 * What a workbook would change about one finding.
 *
 * @param finding  of the case
 * @param now      what the case holds
 * @param workbook what the workbook says
 * @param comment  a note to add; empty: none
 * @param conflict the case was changed as well since the workbook was made, so that a person has to choose
 * @param place    where the workbook says it
 */
public record ProposedChange(
        Finding finding, Decision now, Decision workbook, String comment, boolean conflict, String place) {
    /** Whether the disposition or its reason would change. */
    public boolean decides() {
        return now.state() != workbook.state() || !now.reason().equals(workbook.reason());
    }

    /** Whether the owner or the due date would change. */
    public boolean assigns() {
        return !now.owner().equals(workbook.owner()) || !now.due().equals(workbook.due());
    }
}
