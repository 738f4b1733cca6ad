// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.decision;

import org.fairlead.audit.paper.Answered;
import org.fairlead.model.review.RuleOutcome;
import org.fairlead.model.rules.State;

/**
 * What a workbook would answer to a rule that a transcript cannot answer.
 *
 * @param outcome  of the case
 * @param now      what the case holds
 * @param answer   what the workbook says
 * @param reason   what was looked at
 * @param conflict the case was changed as well since the workbook was made, so that a person has to choose
 * @param place    where the workbook says it
 */
public record ProposedAnswer(
        RuleOutcome outcome, Answered now, State answer, String reason, boolean conflict, String place) {}
