// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.findings;

import java.util.Comparator;
import java.util.List;
import org.fairlead.model.review.RuleOutcome;
import org.fairlead.workbench.Messages;
import org.fairlead.workbench.session.RuleTexts;
import org.fairlead.workbench.table.Column;
import org.fairlead.workbench.theme.Palette;
import org.fairlead.workbench.theme.Shapes;
import org.fairlead.workbench.theme.Words;

/** The columns of the checklist. */
final class OutcomeColumns {
    static final List<Column<RuleOutcome>> ALL = List.of(
            Column.<RuleOutcome>text(
                            "state",
                            Messages.columnState,
                            18,
                            outcome -> Shapes.of(outcome.getState()) + " " + Words.of(outcome.getState()))
                    .ordered(Comparator.comparing(RuleOutcome::getState))
                    .coloured(outcome -> Palette.of(outcome.getState())),
            Column.text(
                    "rule",
                    Messages.columnRule,
                    11,
                    outcome -> outcome.getRule().getId()),
            Column.text(
                    "title",
                    Messages.columnTitle,
                    -26,
                    outcome -> RuleTexts.of(outcome.getRule().getTitle())),
            Column.text("reason", Messages.columnReason, -30, outcome -> RuleTexts.of(outcome.getReason())),
            Column.<RuleOutcome>text(
                            "severity",
                            Messages.columnSeverity,
                            11,
                            outcome -> Words.of(outcome.getRule().getSeverity()))
                    .ordered(Comparator.comparing(
                            outcome -> -outcome.getRule().getSeverity().getValue())));

    private OutcomeColumns() {}
}
