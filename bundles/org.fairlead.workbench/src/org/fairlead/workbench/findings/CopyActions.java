// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.findings;

import org.eclipse.jface.action.Action;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.actions.ActionFactory;
import org.fairlead.workbench.table.RowsTable;

/** Edit > Copy and Edit > Select All of a table. */
public final class CopyActions {
    private CopyActions() {}

    public static void install(IViewSite site, RowsTable<?> table) {
        site.getActionBars().setGlobalActionHandler(ActionFactory.COPY.getId(), action(table::copy));
        site.getActionBars().setGlobalActionHandler(ActionFactory.SELECT_ALL.getId(), action(table::selectAll));
    }

    private static Action action(Runnable work) {
        return new Action() {
            @Override
            public void run() {
                work.run();
            }
        };
    }
}
