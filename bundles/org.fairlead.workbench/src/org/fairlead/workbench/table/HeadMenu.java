// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.table;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.fairlead.workbench.Messages;

/** The menu of the headings: columns, groups, the row of filters. */
final class HeadMenu {
    private HeadMenu() {}

    /** Opens the menu at a place of the screen. */
    static void open(RowsTable<?> table, int x, int y) {
        Menu menu = new Menu(table.control());
        for (Head.Place place : table.head().all()) {
            String label = table.rows().columns().get(place.column).label();
            item(menu, SWT.CHECK, label, !place.hidden, () -> {
                table.head().hide(place, !place.hidden);
                table.layOut();
            });
        }
        item(menu, SWT.PUSH, Messages.columnsReset, false, () -> {
            table.head().reset();
            table.head().save();
            table.layOut();
        });
        new MenuItem(menu, SWT.SEPARATOR);
        int grouped = table.rows().grouped();
        table.painter().placeAt(table.control().toControl(x, y).x).ifPresent(place -> {
            String label = table.rows().columns().get(place.column).label();
            item(
                    menu,
                    SWT.CHECK,
                    NLS.bind(Messages.groupBy, label),
                    grouped == place.column,
                    () -> table.group(grouped == place.column ? -1 : place.column));
        });
        if (grouped >= 0) {
            item(menu, SWT.PUSH, Messages.groupByNone, false, () -> table.group(-1));
        }
        item(menu, SWT.CHECK, Messages.filterRow, table.filtersShown(), () -> table.showFilters(!table.filtersShown()));
        menu.setLocation(x, y);
        menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    private static void item(Menu menu, int style, String label, boolean on, Runnable action) {
        MenuItem item = new MenuItem(menu, style);
        item.setText(label.replace("&", "&&"));
        item.setSelection(on);
        item.addListener(SWT.Selection, event -> action.run());
    }
}
