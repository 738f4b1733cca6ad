// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.table;

import java.util.Optional;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.fairlead.workbench.theme.Palette;

/** Paints the headings and the lines in sight, and knows where they are. */
final class TablePaint<T> {
    private static final int INDENT = 8;

    private final RowsTable<T> table;
    private final Canvas canvas;
    private final CellText cells = new CellText();
    private final LocalResourceManager resources;
    private int textHeight;

    TablePaint(RowsTable<T> table) {
        this.table = table;
        canvas = table.control();
        resources = new LocalResourceManager(JFaceResources.getResources(), canvas);
        canvas.addListener(SWT.Paint, this::paint);
        forget();
    }

    /** The font or the theme changed. */
    void forget() {
        cells.forget();
        GC gc = new GC(canvas);
        // a Chinese letter is higher than the metrics of the Latin font say
        textHeight = Math.max(gc.getFontMetrics().getHeight(), gc.textExtent("\u8bb0\u5f55Ag").y);
        gc.dispose();
    }

    int lineHeight() {
        return textHeight + 6;
    }

    int headHeight() {
        return textHeight + 10;
    }

    /** Where the first line begins. */
    int bodyTop() {
        return headHeight() + table.filters().height();
    }

    int y(int line) {
        return bodyTop() + (line - table.top()) * lineHeight();
    }

    /** The line at a height, -1 for none. */
    int lineAt(int y) {
        int line = y < bodyTop() ? -1 : table.top() + (y - bodyTop()) / lineHeight();
        return line < table.rows().lineCount() ? line : -1;
    }

    Optional<Head.Place> placeAt(int x) {
        int at = x + table.left();
        return table.head().shown().stream()
                .filter(place -> at >= place.x && at < place.x + place.width)
                .findFirst();
    }

    private void paint(Event event) {
        GC gc = event.gc;
        Rectangle area = canvas.getClientArea();
        gc.setBackground(background());
        gc.fillRectangle(area);
        Rows<T> rows = table.rows();
        int last = Math.min(rows.lineCount(), table.top() + table.page() + 1);
        for (int line = table.top(); line < last; line++) {
            if (y(line) < event.y + event.height && y(line) + lineHeight() > event.y) {
                line(gc, line, area);
            }
        }
        if (rows.lineCount() == 0) {
            empty(gc, area);
        }
        if (event.y < bodyTop()) {
            head(gc, area);
        }
    }

    private org.eclipse.swt.graphics.Color background() {
        return Palette.paper();
    }

    private org.eclipse.swt.graphics.Color foreground() {
        return Palette.ink();
    }

    private void line(GC gc, int line, Rectangle area) {
        int y = y(line);
        Rows<T> rows = table.rows();
        rows.row(line)
                .ifPresentOrElse(
                        row -> row(gc, row, y, area),
                        () -> group(gc, rows.group(line).orElseThrow(), y, area));
        gc.setForeground(Palette.LINE.color());
        gc.drawLine(0, y + lineHeight() - 1, area.width, y + lineHeight() - 1);
        if (line == table.focus() && canvas.isFocusControl()) {
            gc.setForeground(Palette.ACCENT.color());
            gc.drawRectangle(0, y, area.width - 1, lineHeight() - 1);
        }
    }

    private void row(GC gc, T row, int y, Rectangle area) {
        if (table.isSelected(row)) {
            gc.setBackground(Palette.SELECTION.color());
            gc.fillRectangle(0, y, area.width, lineHeight());
        }
        for (Head.Place place : table.head().shown()) {
            int x = place.x - table.left();
            if (x < area.width && x + place.width > 0) {
                Column<T> column = table.rows().columns().get(place.column);
                Palette colour = column.colour().apply(row);
                gc.setForeground(colour == Palette.TEXT ? foreground() : colour.color());
                CellText.Cut cut = cells.fit(gc, column.cell(row), place.width - INDENT - 4);
                gc.drawText(cut.text(), x + INDENT, y + 3 - cut.lift(), true);
            }
        }
    }

    private void group(GC gc, Rows.Group group, int y, Rectangle area) {
        gc.setBackground(Palette.QUOTE.color());
        gc.fillRectangle(0, y, area.width, lineHeight());
        gc.setForeground(foreground());
        Font plain = gc.getFont();
        gc.setFont(bold());
        String label = (group.folded() ? "\u25b8 " : "\u25be ") + (group.label().isBlank() ? "\u2013" : group.label());
        Point size = gc.textExtent(label);
        gc.drawText(label, INDENT, y + 3, true);
        gc.setFont(plain);
        gc.setForeground(Palette.SECONDARY.color());
        gc.drawText(String.valueOf(group.size()), INDENT + size.x + 10, y + 3, true);
    }

    private Font bold() {
        return resources.create(FontDescriptor.createFrom(canvas.getFont()).setStyle(SWT.BOLD));
    }

    private void head(GC gc, Rectangle area) {
        gc.setBackground(Palette.frame());
        gc.fillRectangle(0, 0, area.width, bodyTop());
        for (Head.Place place : table.head().shown()) {
            int x = place.x - table.left();
            String sign =
                    place.column != table.rows().sorted() ? "" : table.rows().descending() ? " \u25be" : " \u25b4";
            int signWidth = sign.isEmpty() ? 0 : gc.textExtent(sign).x;
            gc.setForeground(Palette.SECONDARY.color());
            CellText.Cut label = cells.fit(
                    gc, table.rows().columns().get(place.column).label(), place.width - INDENT - 4 - signWidth);
            gc.drawText(label.text() + sign, x + INDENT, 5, true);
            gc.setForeground(Palette.LINE.color());
            gc.drawLine(x + place.width - 1, 4, x + place.width - 1, headHeight() - 5);
        }
        gc.setForeground(Palette.LINE.color());
        gc.drawLine(0, bodyTop() - 1, area.width, bodyTop() - 1);
    }

    /** In the middle, in as many rows as it needs. */
    private void empty(GC gc, Rectangle area) {
        TextLayout layout = new TextLayout(gc.getDevice());
        try {
            layout.setFont(gc.getFont());
            layout.setText(table.empty());
            layout.setAlignment(SWT.CENTER);
            layout.setWidth(Math.max(40, area.width - 16));
            int height = layout.getBounds().height;
            gc.setForeground(Palette.SECONDARY.color());
            layout.draw(gc, 8, bodyTop() + Math.max(12, (area.height - bodyTop() - height) / 2));
        } finally {
            layout.dispose();
        }
    }
}
