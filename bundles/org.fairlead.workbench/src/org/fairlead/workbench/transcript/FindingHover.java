// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.transcript;

import java.util.stream.Collectors;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.fairlead.model.review.Finding;
import org.fairlead.workbench.session.RuleTexts;
import org.fairlead.workbench.theme.Shapes;
import org.fairlead.workbench.theme.Words;

/** The card over a finding in the text: severity, rule, state and message. */
final class FindingHover implements ITextHover {
    /** So many findings fit on a card. */
    private static final int MOST = 8;

    private FindingMarks marks = new FindingMarks();

    void show(FindingMarks newMarks) {
        marks = newMarks;
    }

    @Override
    public String getHoverInfo(ITextViewer viewer, IRegion region) {
        return marks.each(region.getOffset(), region.getOffset() + Math.max(1, region.getLength())).stream()
                .map(mark -> card(mark.finding()))
                .distinct()
                .limit(MOST)
                .collect(Collectors.joining("\n\n"));
    }

    @Override
    public IRegion getHoverRegion(ITextViewer viewer, int offset) {
        return marks.at(offset)
                .map(mark -> new Region(mark.begin(), mark.end() - mark.begin()))
                .orElseGet(() -> new Region(offset, 0));
    }

    private static String card(Finding finding) {
        String rule = finding.getOutcome() == null
                ? ""
                : finding.getOutcome().getRule().getId() + " "
                        + RuleTexts.of(finding.getOutcome().getRule().getTitle());
        return Shapes.of(finding.getSeverity()) + " " + Words.of(finding.getSeverity()) + " \u00b7 " + rule + "\n"
                + Shapes.of(finding.getState()) + " " + Words.of(finding.getState()) + " \u00b7 "
                + RuleTexts.of(finding.getMessage());
    }
}
