// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.findings;

import java.util.List;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.fairlead.model.review.RuleOutcome;
import org.fairlead.workbench.Messages;
import org.fairlead.workbench.ReadingKeys;
import org.fairlead.workbench.session.ReviewSession;
import org.fairlead.workbench.table.HasTable;
import org.fairlead.workbench.table.Rows;
import org.fairlead.workbench.table.RowsTable;

/** Every rule with its state, those without a finding too. */
public class ChecklistView extends ViewPart implements ReviewSession.Listener, HasTable {
    public static final String ID = "org.fairlead.workbench.checklist";

    private final ReviewSession session = ReviewSession.current();
    private final Rows<RuleOutcome> rows = new Rows<>(OutcomeColumns.ALL);
    private RowsTable<RuleOutcome> table;

    @Override
    public void createPartControl(Composite parent) {
        parent.setLayout(new FillLayout());
        table = new RowsTable<>(parent, "checklist", Messages.checklist, rows);
        table.whenEmpty(Messages.noReview);
        table.onChosen(session::select);
        CopyActions.install(getViewSite(), table);
        ReadingKeys.in(getSite(), table.control());
        session.listen(parent, this);
        reviewChanged();
    }

    @Override
    public void reviewChanged() {
        table.deselect();
        rows.set(session.open()
                .map(open -> List.copyOf(open.review().getOutcomes()))
                .orElse(List.of()));
        table.refresh();
    }

    @Override
    public void selectionChanged() {
        session.outcome().ifPresent(table::select);
    }

    /** The table, for those who drive the window. */
    @Override
    public RowsTable<RuleOutcome> table() {
        return table;
    }

    @Override
    public void setFocus() {
        table.control().setFocus();
    }
}
