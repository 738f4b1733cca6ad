// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.fairlead.workbench.theme.Palette;
import org.jspecify.annotations.Nullable;

/** Shows rows in a table that asks only for the rows in sight, so that their number costs nothing. */
public final class RowsTable<T> {
    private final Rows<T> rows;
    private final Table table;
    /** Least width of each column in pixels. */
    private final Map<TableColumn, Integer> leastWidths = new HashMap<>();
    /** Every item that was asked for and may still live. */
    private final Set<TableItem> asked = new HashSet<>();

    private final List<Consumer<T>> chosen = new ArrayList<>();
    private String empty = "";

    public RowsTable(Composite parent, Rows<T> rows) {
        this.rows = rows;
        table = new Table(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
        table.setHeaderVisible(true);
        addColumns();
        table.addListener(SWT.Resize, event -> share());
        table.addListener(SWT.SetData, this::fill);
        table.addListener(
                SWT.Selection, event -> selected().forEach(row -> chosen.forEach(listener -> listener.accept(row))));
        table.addListener(SWT.Paint, this::paintEmpty);
        table.addListener(SWT.MouseMove, event -> table.setToolTipText(cell(event.x, event.y)));
        Palette.listen(table, table::clearAll);
    }

    public Table control() {
        return table;
    }

    public Rows<T> rows() {
        return rows;
    }

    /** Tells a listener when a person selects one row. */
    public void onChosen(Consumer<T> listener) {
        chosen.add(listener);
    }

    /** What stands in the table when it has no row. */
    public void whenEmpty(String text) {
        empty = text;
        table.redraw();
    }

    /** Shows the rows as they are now; what was selected stays selected where it is still there. */
    public void refresh() {
        List<T> before = selectedRows();
        table.setSortColumn(rows.sorted() < 0 ? null : table.getColumn(rows.sorted()));
        table.setSortDirection(rows.sorted() < 0 ? SWT.NONE : rows.descending() ? SWT.DOWN : SWT.UP);
        table.setRedraw(false);
        table.removeAll();
        table.setItemCount(rows.shown().size());
        table.setRedraw(true);
        dropOrphans();
        before.forEach(row -> table.select(rows.shown().indexOf(row)));
        table.redraw();
    }

    /** Selects a row and scrolls to it, without telling the listeners; a row that the filter hides is not selected. */
    public void select(T row) {
        int index = rows.shown().indexOf(row);
        if (index >= 0) {
            table.setSelection(index);
        } else {
            table.deselectAll();
        }
    }

    /** The selected rows as tab-separated lines, all where none is selected, into the clipboard. */
    public void copy() {
        List<T> some = selectedRows();
        Clipboard clipboard = new Clipboard(table.getDisplay());
        clipboard.setContents(
                new Object[] {rows.tsv(some.isEmpty() ? rows.shown() : some)},
                new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }

    /** Where a listener may have changed the rows since the table was painted, indexes beyond the end are left out. */
    private List<T> selectedRows() {
        return Arrays.stream(table.getSelectionIndices())
                .filter(i -> i < rows.shown().size())
                .sorted()
                .mapToObj(rows.shown()::get)
                .toList();
    }

    private List<T> selected() {
        List<T> some = selectedRows();
        return some.size() == 1 ? some : List.of();
    }

    /** Gives the room that is left to the flexible columns, by their least widths. */
    private void share() {
        int room = table.getClientArea().width
                - leastWidths.values().stream().mapToInt(Integer::intValue).sum();
        int flexible = 0;
        for (int i = 0; i < table.getColumnCount(); i++) {
            flexible += rows.columns().get(i).width() < 0 ? leastWidths.get(table.getColumn(i)) : 0;
        }
        for (int i = 0; i < table.getColumnCount(); i++) {
            int least = leastWidths.get(table.getColumn(i));
            if (rows.columns().get(i).width() < 0) {
                table.getColumn(i).setWidth(least + (int) ((long) Math.max(0, room) * least / flexible));
            }
        }
    }

    private void addColumns() {
        GC gc = new GC(table);
        double character = gc.getFontMetrics().getAverageCharacterWidth();
        gc.dispose();
        for (int i = 0; i < rows.columns().size(); i++) {
            Column<T> column = rows.columns().get(i);
            int index = i;
            TableColumn widget = new TableColumn(table, SWT.NONE);
            widget.setText(column.label());
            leastWidths.put(widget, (int) (Math.abs(column.width()) * character) + 16);
            widget.setWidth(leastWidths.get(widget));
            widget.setMoveable(true);
            widget.addListener(SWT.Selection, event -> {
                rows.sortBy(index);
                refresh();
                table.notifyListeners(SWT.Modify, new Event());
            });
        }
    }

    /**
     * While rows are removed, GTK asks for rows that are gone, and SWT makes items for them that belong to no row any more. The style engine crashes on
     * these when the theme changes, so they are disposed.
     */
    private void dropOrphans() {
        asked.removeIf(TableItem::isDisposed);
        asked.stream().filter(item -> table.indexOf(item) < 0).toList().forEach(TableItem::dispose);
    }

    private void fill(Event event) {
        TableItem item = (TableItem) event.item;
        asked.add(item);
        if (event.index < 0 || event.index >= rows.shown().size()) {
            return;
        }
        T row = rows.shown().get(event.index);
        for (int i = 0; i < rows.columns().size(); i++) {
            Column<T> column = rows.columns().get(i);
            item.setText(i, column.text().apply(row));
            Palette colour = column.colour().apply(row);
            item.setForeground(i, colour == Palette.TEXT ? null : colour.color());
        }
    }

    /** The whole text of the cell at a place: the table cuts what is too long. */
    private @Nullable String cell(int x, int y) {
        TableItem item = table.getItem(new Point(x, y));
        for (int i = 0; item != null && i < table.getColumnCount(); i++) {
            if (item.getBounds(i).contains(x, y)) {
                return item.getText(i).isEmpty() ? null : item.getText(i).replace("&", "&&");
            }
        }
        return null;
    }

    private void paintEmpty(Event event) {
        if (table.getItemCount() == 0 && !empty.isEmpty()) {
            Rectangle area = table.getClientArea();
            event.gc.setForeground(Palette.SECONDARY.color());
            Point size = event.gc.textExtent(empty);
            event.gc.drawText(
                    empty,
                    Math.max(8, (area.width - size.x) / 2),
                    area.y + Math.max(28, (area.height - size.y) / 2),
                    true);
        }
    }
}
