// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.table;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** The keyboard in a table: arrows, pages, ends, with Shift for a stretch; left and right fold groups. */
final class TableKeys<T> {
    private final RowsTable<T> table;

    TableKeys(RowsTable<T> table) {
        this.table = table;
    }

    void install() {
        table.control().addListener(SWT.KeyDown, this::key);
        table.control().addListener(SWT.FocusIn, event -> table.control().redraw());
        table.control().addListener(SWT.FocusOut, event -> table.control().redraw());
        table.control().addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                event.doit = true;
            }
        });
    }

    private void key(Event event) {
        boolean stretch = (event.stateMask & SWT.MOD2) != 0;
        boolean ends = (event.stateMask & SWT.MOD1) != 0;
        int focus = table.focus();
        int last = table.rows().lineCount() - 1;
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> table.go(focus + 1, false, stretch);
            case SWT.ARROW_UP -> table.go(focus - 1, false, stretch);
            case SWT.PAGE_DOWN -> table.go(focus + table.page(), false, stretch);
            case SWT.PAGE_UP -> table.go(focus - table.page(), false, stretch);
            case SWT.HOME -> table.go(0, false, stretch);
            case SWT.END -> table.go(last, false, stretch);
            case SWT.ARROW_LEFT, SWT.ARROW_RIGHT -> table.fold(focus);
            case SWT.CR -> table.fold(focus);
            case 'a' -> {
                if (ends) {
                    table.selectAll();
                }
            }
            default -> {
                // other keys are commands or nothing
            }
        }
    }
}
