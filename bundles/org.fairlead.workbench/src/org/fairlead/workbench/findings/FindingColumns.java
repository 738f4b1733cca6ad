// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.findings;

import java.util.Comparator;
import java.util.List;
import org.fairlead.model.review.Evidence;
import org.fairlead.model.review.Finding;
import org.fairlead.workbench.Messages;
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
                            Messages.columnSeverity,
                            10,
                            finding -> Shapes.of(finding.getSeverity()) + " " + Words.of(finding.getSeverity()))
                    .ordered(Comparator.<Finding, Integer>comparing(
                                    finding -> -finding.getSeverity().getValue())
                            .thenComparing(BY_PLACE))
                    .coloured(finding -> Palette.of(finding.getSeverity())),
            Column.text(Messages.columnRule, 11, FindingColumns::rule),
            Column.text(Messages.columnFinding, -22, Finding::getMessage),
            Column.text(Messages.columnQuote, -20, FindingColumns::quote),
            Column.text(Messages.columnLine, 6, FindingColumns::line).ordered(BY_PLACE),
            Column.text(Messages.columnSpeaker, 18, FindingColumns::speaker),
            Column.<Finding>text(
                            Messages.columnState,
                            10,
                            finding -> Shapes.of(finding.getState()) + " " + Words.of(finding.getState()))
                    .ordered(Comparator.comparing(Finding::getState))
                    .coloured(finding -> Palette.of(finding.getState())));

    private FindingColumns() {}

    private static String rule(Finding finding) {
        return finding.getOutcome() == null
                ? ""
                : finding.getOutcome().getRule().getId();
    }

    private static String quote(Finding finding) {
        Evidence evidence = finding.getEvidence();
        return evidence == null || evidence.getQuote().isBlank()
                ? ""
                : "\u201c" + evidence.getQuote().replaceAll("\\s+", " ").strip() + "\u201d";
    }

    private static String line(Finding finding) {
        return finding.getEvidence() == null
                ? ""
                : String.valueOf(finding.getEvidence().getLine());
    }

    private static String speaker(Finding finding) {
        return finding.getEvidence() == null
                ? ""
                : Words.of(finding.getEvidence().getSpeaker());
    }
}
