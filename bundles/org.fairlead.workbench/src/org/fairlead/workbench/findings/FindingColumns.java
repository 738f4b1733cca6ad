// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.findings;

import java.util.Comparator;
import java.util.List;
import org.fairlead.model.casefile.DispositionState;
import org.fairlead.model.review.Finding;
import org.fairlead.workbench.Messages;
import org.fairlead.workbench.session.ReviewSession;
import org.fairlead.workbench.session.RuleTexts;
import org.fairlead.workbench.table.Column;
import org.fairlead.workbench.theme.Palette;
import org.fairlead.workbench.theme.Shapes;
import org.fairlead.workbench.theme.Words;

/** The columns of the findings table. */
final class FindingColumns {
    private static final Comparator<Finding> BY_PLACE = Comparator.comparingInt(finding ->
            finding.getEvidence() == null ? -1 : finding.getEvidence().getBegin());

    static final List<Column<Finding>> ALL = List.of(
            Column.<Finding>text(
                            "severity",
                            Messages.columnSeverity,
                            10,
                            finding -> Shapes.of(finding.getSeverity()) + " " + Words.of(finding.getSeverity()))
                    .ordered(Comparator.<Finding, Integer>comparing(
                                    finding -> -finding.getSeverity().getValue())
                            .thenComparing(BY_PLACE))
                    .coloured(finding -> Palette.of(finding.getSeverity())),
            Column.text("rule", Messages.columnRule, 10, FindingFacts::rule),
            Column.text("finding", Messages.columnFinding, -22, finding -> RuleTexts.of(finding.getMessage())),
            Column.text("quote", Messages.columnQuote, -20, FindingFacts::quote),
            Column.text("line", Messages.columnLine, 5, FindingFacts::line).ordered(BY_PLACE),
            Column.text("speaker", Messages.columnSpeaker, 15, FindingFacts::speaker),
            Column.text("decision", Messages.columnDecision, 16, FindingFacts::decision)
                    .ordered(Comparator.comparing(ReviewSession.current()::stateOf))
                    .coloured(finding -> ReviewSession.current().stateOf(finding) == DispositionState.OPEN
                            ? Palette.SECONDARY
                            : Palette.TEXT),
            Column.text("part", Messages.columnPart, 16, FindingFacts::part).ordered(BY_PLACE),
            Column.text("state", Messages.columnState, 10, FindingFacts::state)
                    .ordered(Comparator.comparing(Finding::getState))
                    .coloured(finding -> Palette.of(finding.getState())));

    private FindingColumns() {}
}
