// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.casefile;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.fairlead.model.casefile.DispositionState;
import org.fairlead.workbench.Messages;
import org.fairlead.workbench.session.ReviewSession;
import org.fairlead.workbench.theme.Shapes;
import org.fairlead.workbench.theme.Words;

/** Ctrl+. on a finding: every decision, those that need a reason with their usual reasons, and the ways to its rule and counterpart. */
final class QuickActions {
    private QuickActions() {}

    static void open(Shell shell) {
        if (ReviewSession.current().marked().isEmpty()) {
            return;
        }
        Menu menu = new Menu(shell, SWT.POP_UP);
        for (DispositionState state : DispositionState.VALUES) {
            String label = Shapes.of(state) + " " + Words.of(state);
            List<String> usual = ReasonDialog.usual(state);
            if (usual.isEmpty()) {
                item(menu, SWT.PUSH, label, () -> Decide.with(shell, state, ""));
            } else {
                MenuItem item = item(menu, SWT.CASCADE, label, () -> {});
                Menu reasons = new Menu(shell, SWT.DROP_DOWN);
                usual.forEach(reason -> item(reasons, SWT.PUSH, reason, () -> Decide.with(shell, state, reason)));
                item(reasons, SWT.PUSH, Messages.reasonOther, () -> Decide.on(shell, state));
                item.setMenu(reasons);
            }
        }
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, SWT.PUSH, Messages.quickCounterpart, ReviewSession.current()::counterpart);
        menu.setLocation(place(shell));
        menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    private static Point place(Shell shell) {
        return shell.getDisplay().getFocusControl() == null
                ? shell.getDisplay().getCursorLocation()
                : shell.getDisplay().getFocusControl().toDisplay(60, 40);
    }

    private static MenuItem item(Menu menu, int style, String label, Runnable action) {
        MenuItem item = new MenuItem(menu, style);
        item.setText(label.replace("&", "&&"));
        item.addListener(SWT.Selection, event -> action.run());
        return item;
    }
}
