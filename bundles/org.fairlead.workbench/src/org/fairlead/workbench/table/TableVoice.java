// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.table;

import java.util.stream.Collectors;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;

/** What a screen reader says of a table: its name, and of each line heading and text of every cell. A child's id is its line. */
final class TableVoice {
    private TableVoice() {}

    static void install(RowsTable<?> table) {
        Accessible accessible = table.control().getAccessible();
        accessible.addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = event.childID == ACC.CHILDID_SELF ? table.name() : line(table, event.childID);
            }
        });
        accessible.addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = event.childID == ACC.CHILDID_SELF ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
            }

            @Override
            public void getChildCount(AccessibleControlEvent event) {
                event.detail = table.rows().lineCount();
            }

            @Override
            public void getFocus(AccessibleControlEvent event) {
                event.childID = table.focus() < 0 ? ACC.CHILDID_SELF : table.focus();
            }

            @Override
            public void getSelection(AccessibleControlEvent event) {
                event.childID = table.focus() < 0 ? ACC.CHILDID_NONE : table.focus();
            }

            @Override
            public void getState(AccessibleControlEvent event) {
                event.detail = ACC.STATE_FOCUSABLE
                        | ACC.STATE_SELECTABLE
                        | (event.childID == table.focus() ? ACC.STATE_FOCUSED | ACC.STATE_SELECTED : 0);
            }
        });
    }

    /** The focus is in another line. */
    static void moved(RowsTable<?> table) {
        if (table.focus() >= 0) {
            table.control().getAccessible().setFocus(table.focus());
        }
    }

    private static <T> String line(RowsTable<T> table, int line) {
        if (line < 0 || line >= table.rows().lineCount()) {
            return "";
        }
        return table.rows()
                .row(line)
                .map(row -> table.shownColumns().stream()
                        .map(column -> column.label() + ": " + column.cell(row))
                        .collect(Collectors.joining(", ")))
                .or(() -> table.rows().group(line).map(group -> group.label() + " " + group.size()))
                .orElse("");
    }
}
