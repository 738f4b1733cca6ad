// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.findings;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;
import org.fairlead.model.review.Finding;
import org.fairlead.workbench.Messages;
import org.fairlead.workbench.ReadingKeys;
import org.fairlead.workbench.session.ReviewSession;
import org.fairlead.workbench.table.Rows;
import org.fairlead.workbench.table.RowsTable;
import org.fairlead.workbench.theme.Palette;

/** The findings: severity switches, a filter, and the table. */
public class FindingsView extends ViewPart implements ReviewSession.Listener {
    public static final String ID = "org.fairlead.workbench.findings";

    private final ReviewSession session = ReviewSession.current();
    private final Rows<Finding> rows = new Rows<>(FindingColumns.ALL);
    private RowsTable<Finding> table;
    private SeverityChips chips;
    private Text filter;
    private Label count;

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        createBar(parent);
        table = new RowsTable<>(parent, rows);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
        rows.sortBy(0); // the worst first
        table.onChosen(session::select);
        table.control().addListener(SWT.Modify, event -> session.narrow(rows.shown()));
        CopyActions.install(getViewSite(), table);
        ReadingKeys.in(getSite(), table.control());
        session.listen(parent, this);
        reviewChanged();
    }

    private void createBar(Composite parent) {
        Composite bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(3)
                .margins(8, 4)
                .spacing(8, 0)
                .applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        chips = new SeverityChips(bar, this::narrow);
        count = new Label(bar, SWT.RIGHT);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(count);
        Runnable colour = () -> count.setForeground(Palette.SECONDARY.color());
        colour.run();
        Palette.listen(count, colour);
        filter = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(Messages.filterFindings);
        GridDataFactory.fillDefaults()
                .hint(260, SWT.DEFAULT)
                .align(SWT.END, SWT.CENTER)
                .applyTo(filter);
        filter.addListener(SWT.Modify, event -> narrow());
    }

    private void narrow() {
        rows.containing(filter.getText());
        rows.where(chips::lets);
        refresh();
    }

    private void refresh() {
        table.refresh();
        session.narrow(rows.shown());
        session.finding().ifPresent(table::select);
        boolean all = rows.shown().size() == rows.all().size();
        count.setText(
                all
                        ? ""
                        : NLS.bind(
                                Messages.shownOf,
                                rows.shown().size(),
                                rows.all().size()));
        table.whenEmpty(session.open().isEmpty() ? Messages.noReview : all ? Messages.noFinding : Messages.noMatch);
    }

    @Override
    public void reviewChanged() {
        table.control().deselectAll();
        rows.set(session.open()
                .map(open -> List.copyOf(open.review().getFindings()))
                .orElse(List.of()));
        chips.count(rows.all());
        refresh();
    }

    @Override
    public void selectionChanged() {
        session.finding().ifPresentOrElse(table::select, table.control()::deselectAll);
    }

    /** The table, for those who drive the window. */
    public RowsTable<Finding> table() {
        return table;
    }

    @Override
    public void setFocus() {
        table.control().setFocus();
    }
}
