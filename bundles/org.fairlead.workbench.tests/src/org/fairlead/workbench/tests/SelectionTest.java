// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.fairlead.model.review.Finding;
import org.fairlead.model.review.Review;
import org.fairlead.model.rules.Severity;
import org.fairlead.workbench.findings.FindingsView;
import org.fairlead.workbench.rule.RuleView;
import org.fairlead.workbench.session.OpenReview;
import org.fairlead.workbench.session.ReviewSession;
import org.fairlead.workbench.table.RowsTable;
import org.fairlead.workbench.transcript.TranscriptView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One selection everywhere: table, text and rule. */
class SelectionTest {
    private final ReviewSession session = ReviewSession.current();
    private final Review review = MadeUpCall.review();
    private FindingsView findings;
    private StyledText text;

    @BeforeEach
    void open() throws Exception {
        Window.view(RuleView.ID, RuleView.class);
        text = Window.view(TranscriptView.ID, TranscriptView.class).viewer().getTextWidget();
        findings = Window.view(FindingsView.ID, FindingsView.class);
        session.show(OpenReview.of(review, Optional.empty()));
        Window.settle();
    }

    private Finding finding(int index) {
        return review.getFindings().get(index);
    }

    @Test
    void everyFindingIsInTheTable() {
        assertEquals(review.getFindings(), findings.table().rows().shown());
        assertEquals(4, findings.table().rows().shown().size());
    }

    @Test
    void aClickInTheTableShowsTheTextAndTheRule() throws Exception {
        Rectangle row = findings.table().bounds(finding(1), 2);
        Window.click(findings.table().control(), row.x + 20, row.y + row.height / 2);
        assertSame(finding(1), session.finding().orElseThrow());
        int begin = finding(1).getEvidence().getBegin();
        assertEquals(begin, text.getCaretOffset());
        int y = text.getLocationAtOffset(begin).y;
        assertTrue(y >= 0 && y < text.getClientArea().height, "in sight, though 7,000 characters into a line: " + y);
        assertTrue(Window.view(RuleView.ID, RuleView.class)
                .text()
                .contains(finding(1).getOutcome().getRule().getTitle()));
        Window.shot(Window.shell(), "made-up-call");
    }

    @Test
    void aClickInTheTextSelectsTheFinding() {
        int place = finding(0).getEvidence().getBegin() + 5;
        Point point = text.getLocationAtOffset(place);
        Window.press(text, point.x, point.y + text.getLineHeight() / 2);
        assertSame(finding(0), session.finding().orElseThrow());
        assertEquals(List.of(finding(0)), findings.table().selectedRows());
    }

    @Test
    void theCursorInTheTextSelectsTheFinding() {
        text.setSelection(finding(3).getEvidence().getBegin() + 2);
        assertSame(finding(3), session.finding().orElseThrow());
    }

    @Test
    void keysStepThroughTheFindings() {
        Window.focus(text);
        assertEquals(review.getFindings(), findings.table().rows().shown());
        Window.type('j');
        assertSame(finding(0), session.finding().orElseThrow());
        Window.type('j');
        assertSame(finding(1), session.finding().orElseThrow());
        Window.type('k');
        assertSame(finding(0), session.finding().orElseThrow());
    }

    @Test
    void lettersInTheFilterAreText() {
        Text filter = filter();
        Window.focus(filter);
        Window.type('j');
        assertEquals("j", filter.getText());
        assertTrue(session.finding().isEmpty());
        filter.setText("");
    }

    @Test
    void theFilterNarrowsTableAndSteps() {
        filter().setText("promise double");
        assertEquals(List.of(finding(1)), findings.table().rows().shown());
        session.step(1);
        session.step(1);
        assertSame(finding(1), session.finding().orElseThrow());
        filter().setText("");
        assertEquals(4, findings.table().rows().shown().size());
    }

    @Test
    void severitySwitchesNarrowTheTable() {
        Canvas high = findings.severity(Severity.HIGH);
        Window.click(high);
        assertEquals(List.of(finding(0)), findings.table().rows().shown());
        Window.click(high);
        assertEquals(4, findings.table().rows().shown().size());
    }

    @Test
    void aHeadingSortsAndSortsBack() {
        RowsTable<Finding> table = findings.table();
        int line = 4;
        table.sort(line);
        assertEquals(
                List.of(finding(3), finding(0), finding(1), finding(2)),
                table.rows().shown());
        table.sort(line);
        assertEquals(
                List.of(finding(2), finding(1), finding(0), finding(3)),
                table.rows().shown());
        table.sort(line);
        assertEquals(review.getFindings(), table.rows().shown());
        table.sort(0);
    }

    @Test
    void selectedRowsAreCopiedAsTabSeparatedLines() {
        Rectangle first = findings.table().bounds(finding(0), 2);
        Rectangle third = findings.table().bounds(finding(2), 2);
        Window.press(findings.table().control(), first.x + 20, first.y + 5);
        Window.press(findings.table().control(), third.x + 20, third.y + 5, SWT.MOD1);
        findings.table().copy();
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        List<String> lines = String.valueOf(clipboard.getContents(TextTransfer.getInstance()))
                .lines()
                .toList();
        clipboard.dispose();
        assertEquals(3, lines.size());
        assertTrue(lines.get(1).contains("\tT-01\t"));
        assertTrue(lines.get(2).contains("\tT-03\t"));
        assertFalse(lines.get(2).contains("T-02"));
    }

    private static Text filter() {
        return Window.find(
                Window.shell(),
                Text.class,
                field -> (field.getStyle() & SWT.SEARCH) != 0
                        && field.getMessage().contains("Search findings"));
    }
}
