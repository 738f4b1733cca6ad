// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.form;

import org.eclipse.jface.action.Action;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.actions.ActionFactory;

/** Undo and redo of a draft, under the workbench's own commands and keys. */
public final class DraftActions {
    private DraftActions() {}

    /** Puts the actions in force while the editor of the site is active. */
    public static void install(Draft<?> draft, IEditorSite site) {
        Action undo = action(draft::undo);
        Action redo = action(draft::redo);
        Runnable enable = () -> {
            undo.setEnabled(draft.canUndo());
            redo.setEnabled(draft.canRedo());
        };
        draft.listen(new Draft.Listener() {
            @Override
            public void changed() {
                enable.run();
            }

            @Override
            public void replaced() {
                enable.run();
            }
        });
        enable.run();
        IActionBars bars = site.getActionBars();
        bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
        bars.setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
        bars.updateActionBars();
    }

    private static Action action(Runnable run) {
        return new Action() {
            @Override
            public void run() {
                run.run();
            }
        };
    }
}
