// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.findings;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;
import org.fairlead.model.review.Finding;
import org.fairlead.model.rules.Severity;
import org.fairlead.workbench.Messages;
import org.fairlead.workbench.ReadingKeys;
import org.fairlead.workbench.session.ReviewSession;
import org.fairlead.workbench.table.HasTable;
import org.fairlead.workbench.table.Rows;
import org.fairlead.workbench.table.RowsTable;
import org.fairlead.workbench.theme.Palette;
import org.fairlead.workbench.widget.Turn;

/** The findings: switches, a filter, and the table. */
public class FindingsView extends ViewPart implements ReviewSession.Listener, HasTable {
    public static final String ID = "org.fairlead.workbench.findings";

    private final ReviewSession session = ReviewSession.current();
    private final Rows<Finding> rows = new Rows<>(FindingColumns.ALL);
    private RowsTable<Finding> table;
    private FindingChips chips;
    private Text filter;
    private Label count;
    private Turn turn;

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        createBar(parent);
        table = new RowsTable<>(parent, "findings", Messages.findings, rows);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
        rows.sortBy(0); // the worst first
        table.onChosen(session::select);
        table.onMarked(session::mark);
        table.onNarrowed(this::narrowed);
        CopyActions.install(getViewSite(), table);
        ReadingKeys.in(getSite(), table.control());
        turn = new Turn(parent, this::show);
        session.listen(parent, this);
        show();
    }

    private void createBar(Composite parent) {
        Composite bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(3)
                .margins(8, 4)
                .spacing(8, 0)
                .applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        chips = new FindingChips(bar, this::narrow);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(chips.control());
        count = new Label(bar, SWT.RIGHT);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(count);
        Runnable colour = () -> count.setForeground(Palette.SECONDARY.color());
        colour.run();
        Palette.listen(count, colour);
        filter = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(Messages.filterFindings);
        GridDataFactory.fillDefaults()
                .hint(220, SWT.DEFAULT)
                .align(SWT.END, SWT.CENTER)
                .applyTo(filter);
        filter.addListener(SWT.Modify, event -> narrow());
        filter.addListener(SWT.DefaultSelection, event -> table.control().setFocus());
    }

    private void narrow() {
        rows.containing(filter.getText());
        rows.where(chips::lets);
        table.narrow();
    }

    private void narrowed() {
        session.narrow(rows.shown());
        session.finding().ifPresent(table::select);
        boolean all = rows.shown().size() == rows.all().size();
        String shown = all
                ? ""
                : NLS.bind(Messages.shownOf, rows.shown().size(), rows.all().size());
        if (!shown.equals(count.getText())) {
            count.setText(shown);
            count.getParent().layout(true);
        }
        table.whenEmpty(session.open().isEmpty() ? Messages.noReview : all ? Messages.noFinding : Messages.noMatch);
    }

    @Override
    public void reviewChanged() {
        turn.ask();
    }

    private void show() {
        table.deselect();
        List<Finding> findings = session.open()
                .map(open -> List.copyOf(open.review().getFindings()))
                .orElse(List.of());
        chips.count(findings);
        rows.all(findings);
        narrow();
    }

    /** A decision was made: where the filter asks for decisions, other rows fit it; the selected one stays in sight. */
    @Override
    public void decisionsChanged() {
        turn.now();
        chips.count(rows.all());
        narrow();
    }

    @Override
    public void selectionChanged() {
        if (session.marked().size() > 1) {
            return; // the rows are marked already
        }
        turn.now();
        session.finding().ifPresentOrElse(table::select, table::deselect);
    }

    /** Puts the cursor into the field of the filter. */
    public void search() {
        filter.setFocus();
        filter.selectAll();
    }

    /** The switch of a severity, for those who drive the window. */
    public Canvas severity(Severity severity) {
        turn.now();
        return chips.severity(severity).control();
    }

    /** The table, for those who drive the window. */
    @Override
    public RowsTable<Finding> table() {
        turn.now();
        return table;
    }

    @Override
    public void setFocus() {
        table.control().setFocus();
    }
}
