// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.fairlead.model.review.Finding;
import org.fairlead.workbench.findings.FindingsView;
import org.fairlead.workbench.session.OpenReview;
import org.fairlead.workbench.session.ReviewSession;
import org.fairlead.workbench.table.RowsTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The table of findings: filters, groups, columns, and 100,000 rows. */
class TableTest {
    private static final int SEVERITY = 0;
    private static final int MANY = 100_000;

    private final ReviewSession session = ReviewSession.current();
    private RowsTable<Finding> table;

    @BeforeEach
    void open() throws Exception {
        session.show(OpenReview.of(MadeUpCall.review(), Optional.empty()));
        table = Window.view(FindingsView.ID, FindingsView.class).table();
    }

    @AfterEach
    void usual() {
        table.showFilters(false);
        table.group(-1);
        session.show(OpenReview.of(MadeUpCall.review(), Optional.empty()));
    }

    @Test
    void groupsHaveHeadingsThatFold() throws Exception {
        table.group(SEVERITY);
        Finding worst = table.rows().shown().getFirst();
        int before = table.bounds(worst, 1).y;
        Window.shot(Window.shell(), "grouped");
        Window.press(table.control(), 30, before - 5);
        assertTrue(table.bounds(worst, 1).y < before, "its group is folded, so it has no line");
        Window.press(table.control(), 30, before - 5);
        assertEquals(before, table.bounds(worst, 1).y);
    }

    @Test
    void theRowOfFiltersLooksIntoOneColumn() throws Exception {
        table.showFilters(true);
        Text finding = Window.find(
                table.control(),
                Text.class,
                field -> field.getBounds().x == table.bounds(table.rows().all().getFirst(), 2).x + 2);
        finding.setText("promise");
        assertEquals(1, table.rows().shown().size());
        Window.shot(Window.shell(), "filter-row");
        finding.setText("T-02");
        assertEquals(List.of(), table.rows().shown());
    }

    @Test
    void aHundredThousandRowsDoNotBlock() throws Exception {
        session.show(OpenReview.of(MadeUpCall.manyFindings(MANY), Optional.empty()));
        Window.until("shown", () -> table.rows().shown().size() > MANY);
        Window.settle();
        Text filter = Window.find(
                Window.shell(),
                Text.class,
                field -> (field.getStyle() & SWT.SEARCH) != 0
                        && field.getMessage().contains("findings"));
        String typing;
        try (Watchdog watchdog = new Watchdog(Display.getCurrent())) {
            for (String words : List.of("d", "do", "doc", "docu", "promise")) {
                filter.setText(words);
                Window.settle();
            }
            typing = watchdog.words();
        }
        Window.until("narrowed", () -> table.rows().shown().size() == 1);
        String stepping;
        filter.setText("");
        Window.until("all again", () -> table.rows().shown().size() > MANY);
        try (Watchdog watchdog = new Watchdog(Display.getCurrent())) {
            for (int i = 0; i < 20; i++) {
                session.step(1);
                Window.paint();
            }
            stepping = watchdog.words();
        }
        assertFalse(session.finding().isEmpty());
        System.out.println("measure: 100,000 findings, longest block while typing in the filter: " + typing);
        System.out.println("measure: 100,000 findings, longest block while stepping: " + stepping);
    }
}
