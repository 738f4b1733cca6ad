// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.fairlead.workbench.theme.Palette;
import org.jspecify.annotations.Nullable;

/**
 * Shows rows in a table that paints only what is in sight: the native table of GTK takes half a second to take or drop 100,000 rows. Many rows are filtered
 * and sorted in the background.
 */
public final class RowsTable<T> {
    /** So many rows are narrowed at once; more, in the background. */
    private static final int AT_ONCE = 5_000;

    private final Rows<T> rows;
    private final Canvas canvas;
    private final Head head;
    private final FilterRow filters;
    private final TablePaint<T> painter;
    private final List<Consumer<T>> chosen = new ArrayList<>();
    private final List<Consumer<List<T>>> marked = new ArrayList<>();
    private final List<Runnable> narrowed = new ArrayList<>();
    private final Set<T> selected = Collections.newSetFromMap(new IdentityHashMap<>());
    private final String id;
    private final String name;
    private String empty = "";
    private int focus = -1;
    private int anchor = -1;
    private volatile int turn;

    /** A table; its name keeps the person's choice of columns and is what a screen reader says. */
    public RowsTable(Composite parent, String id, String name, Rows<T> rows) {
        this.rows = rows;
        this.id = id;
        this.name = name;
        canvas = new Canvas(parent, SWT.V_SCROLL | SWT.H_SCROLL | SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        head = new Head(id, rows.columns());
        filters = new FilterRow(this);
        painter = new TablePaint<>(this);
        canvas.addListener(SWT.Resize, event -> layOut());
        canvas.getVerticalBar().addListener(SWT.Selection, event -> canvas.redraw());
        canvas.getHorizontalBar().addListener(SWT.Selection, event -> layOut());
        new TablePointer<>(this).install();
        new TableKeys<>(this).install();
        TableVoice.install(this);
        Palette.listen(canvas, () -> {
            painter.forget();
            layOut();
        });
    }

    public Canvas control() {
        return canvas;
    }

    public Rows<T> rows() {
        return rows;
    }

    /** What keeps the person's choice of columns, and names files that are exported. */
    String id() {
        return id;
    }

    /** What a screen reader calls it. */
    String name() {
        return name;
    }

    Head head() {
        return head;
    }

    FilterRow filters() {
        return filters;
    }

    /** Tells a listener when a person selects one row. */
    public void onChosen(Consumer<T> listener) {
        chosen.add(listener);
    }

    /** Tells a listener when a person has marked several rows. */
    public void onMarked(Consumer<List<T>> listener) {
        marked.add(listener);
    }

    /** Tells a listener when other rows are shown, or in another order. */
    public void onNarrowed(Runnable listener) {
        narrowed.add(listener);
    }

    /** What stands in the table when it has no row. */
    public void whenEmpty(String text) {
        empty = text;
        canvas.redraw();
    }

    String empty() {
        return empty;
    }

    /** Applies the criteria of the rows: at once, or with many rows in the background, where the last call counts. */
    public void narrow() {
        int mine = ++turn;
        if (rows.all().size() <= AT_ONCE) {
            rows.update();
            refresh();
            narrowed.forEach(Runnable::run);
            return;
        }
        Function<BooleanSupplier, List<T>> work = rows.later();
        CompletableFuture.supplyAsync(() -> work.apply(() -> mine != turn)).thenAccept(list -> {
            if (mine == turn && !canvas.isDisposed()) {
                canvas.getDisplay().asyncExec(() -> arrived(mine, list));
            }
        });
    }

    private void arrived(int mine, List<T> list) {
        if (mine == turn && !canvas.isDisposed()) {
            rows.show(list);
            refresh();
            narrowed.forEach(Runnable::run);
        }
    }

    /** Shows the rows as they are now; what was selected stays selected where it is still there. */
    public void refresh() {
        if (!selected.isEmpty()) {
            Set<T> there = Collections.newSetFromMap(new IdentityHashMap<>());
            there.addAll(rows.shown());
            selected.retainAll(there);
        }
        focus = selected.isEmpty() ? -1 : rows.line(selected.iterator().next());
        anchor = focus;
        layOut();
    }

    /** Selects a row and scrolls to it, without telling the listeners; a row that the filter hides is not selected. */
    public void select(T row) {
        int line = rows.line(row);
        if (selected.size() == 1 && line >= 0 && line == focus && selected.contains(row)) {
            return;
        }
        selected.forEach(this::redrawRow);
        selected.clear();
        redrawLine(focus);
        focus = line;
        anchor = line;
        if (line >= 0) {
            selected.add(row);
            redrawLine(line);
            reveal(line);
        }
    }

    private void redrawRow(T row) {
        redrawLine(rows.line(row));
    }

    private void redrawLine(int line) {
        if (line >= top() && line <= top() + page()) {
            canvas.redraw(0, painter.y(line), canvas.getClientArea().width, painter.lineHeight(), false);
        }
    }

    public void deselect() {
        selected.clear();
        focus = -1;
        anchor = -1;
        canvas.redraw();
    }

    public void selectAll() {
        selected.addAll(rows.shown());
        canvas.redraw();
        tellMarked();
    }

    private void tellMarked() {
        if (selected.size() > 1) {
            List<T> some = selectedRows();
            marked.forEach(listener -> listener.accept(some));
        }
    }

    boolean isSelected(T row) {
        return selected.contains(row);
    }

    int focus() {
        return focus;
    }

    /** A person goes to a line: alone, adding it, or with all from where the stretch began. */
    void go(int line, boolean add, boolean stretch) {
        if (rows.lineCount() == 0) {
            return;
        }
        int to = Math.clamp(line, 0, rows.lineCount() - 1);
        if (!add && !stretch) {
            selected.clear();
        }
        if (stretch && anchor >= 0) {
            selected.clear();
            for (int i = Math.min(anchor, to); i <= Math.max(anchor, to); i++) {
                rows.row(i).ifPresent(selected::add);
            }
        } else {
            rows.row(to).ifPresent(row -> {
                if (!add || !selected.remove(row)) {
                    selected.add(row);
                }
            });
            anchor = to;
        }
        focus = to;
        reveal(to);
        canvas.redraw();
        if (selected.size() == 1) {
            T only = selected.iterator().next();
            chosen.forEach(listener -> listener.accept(only));
        } else {
            tellMarked();
        }
        TableVoice.moved(this);
    }

    /** Folds or unfolds the group whose heading a line is. */
    boolean fold(int line) {
        Optional<Rows.Group> group = line < 0 || line >= rows.lineCount() ? Optional.empty() : rows.group(line);
        group.ifPresent(g -> {
            rows.fold(g.label());
            layOut();
        });
        return group.isPresent();
    }

    /** The selected rows in their order. */
    public List<T> selectedRows() {
        return selected.size() < 2
                ? List.copyOf(selected)
                : rows.shown().stream().filter(selected::contains).toList();
    }

    /** The columns as they are shown. */
    public List<Column<T>> shownColumns() {
        return head.shown().stream()
                .map(place -> rows.columns().get(place.column))
                .toList();
    }

    /** The selected rows as tab-separated lines, all where none is selected, into the clipboard. */
    public void copy() {
        List<T> some = selectedRows();
        Clipboard clipboard = new Clipboard(canvas.getDisplay());
        clipboard.setContents(
                new Object[] {rows.tsv(some.isEmpty() ? rows.shown() : some, shownColumns())},
                new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }

    /** Sorts by a column, as a click on its heading does. */
    public void sort(int column) {
        rows.sortBy(column);
        narrow();
    }

    /** Groups by a column; -1: by none. */
    public void group(int column) {
        rows.groupBy(column);
        narrow();
    }

    /** Shows the row of filters under the headings, or hides it and drops what it says. */
    public void showFilters(boolean show) {
        filters.show(show);
        layOut();
    }

    public boolean filtersShown() {
        return filters.shown();
    }

    /** The place of a cell in the widget, for those who drive the window. */
    public Rectangle bounds(T row, int column) {
        Head.Place place =
                head.all().stream().filter(p -> p.column == column).findFirst().orElseThrow();
        return new Rectangle(place.x - left(), painter.y(rows.line(row)), place.width, painter.lineHeight());
    }

    int left() {
        return canvas.getHorizontalBar().getSelection();
    }

    int top() {
        return canvas.getVerticalBar().getSelection();
    }

    void top(int line) {
        canvas.getVerticalBar().setSelection(line);
        canvas.redraw();
    }

    TablePaint<T> painter() {
        return painter;
    }

    /** How many whole lines the widget has room for. */
    int page() {
        return Math.max(1, (canvas.getClientArea().height - painter.bodyTop()) / painter.lineHeight());
    }

    private void reveal(int line) {
        if (line < top()) {
            top(line);
        } else if (line >= top() + page()) {
            top(line - page() + 1);
        }
    }

    /** Gives the columns their places and the scroll bars their lengths. */
    void layOut() {
        if (canvas.isDisposed()) {
            return;
        }
        GC gc = new GC(canvas);
        double character = gc.getFontMetrics().getAverageCharacterWidth();
        gc.dispose();
        int room = Math.max(1, canvas.getClientArea().width);
        int width = head.layOut(room, character);
        canvas.getHorizontalBar().setVisible(width > room);
        canvas.getHorizontalBar()
                .setValues(left(), 0, Math.max(1, width), Math.min(room, Math.max(1, width)), 20, room);
        int count = Math.max(1, rows.lineCount());
        int page = Math.min(page(), count);
        canvas.getVerticalBar().setVisible(rows.lineCount() > page());
        canvas.getVerticalBar().setValues(Math.min(top(), count - page), 0, count, page, 1, page);
        filters.layOut();
        canvas.redraw();
    }

    /** The whole text of the cell at a place, for the tooltip: the table cuts what is too long. */
    @Nullable
    String cell(Event event) {
        int line = painter.lineAt(event.y);
        if (line < 0) {
            return null;
        }
        return rows.row(line)
                .flatMap(row -> painter.placeAt(event.x)
                        .map(place -> rows.columns().get(place.column).cell(row)))
                .filter(text -> !text.isEmpty())
                .map(text -> text.replace("&", "&&"))
                .orElse(null);
    }
}
