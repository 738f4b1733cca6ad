// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.table;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.jspecify.annotations.Nullable;

/** The mouse in a table: rows are selected, headings sort, are dragged to another place or made wider, and their menu chooses columns. */
final class TablePointer<T> {
    /** How near to the border of a heading means the border, in pixels. */
    private static final int NEAR = 4;

    private final RowsTable<T> table;
    private final Canvas canvas;
    private Head.@Nullable Place widened;
    private Head.@Nullable Place pressed;
    private int pressedAt;
    private boolean dragged;

    TablePointer(RowsTable<T> table) {
        this.table = table;
        canvas = table.control();
    }

    void install() {
        canvas.addListener(SWT.MouseDown, this::down);
        canvas.addListener(SWT.MouseMove, this::move);
        canvas.addListener(SWT.MouseUp, this::up);
        canvas.addListener(SWT.MouseVerticalWheel, event -> table.top(table.top() - event.count));
        canvas.addListener(SWT.MenuDetect, event -> {
            if (canvas.toControl(event.x, event.y).y < table.painter().headHeight()) {
                HeadMenu.open(table, event.x, event.y);
                event.doit = false;
            }
        });
    }

    private boolean inHead(Event event) {
        return event.y < table.painter().headHeight();
    }

    private Optional<Head.Place> border(Event event) {
        int x = event.x + table.left();
        return table.head().shown().stream()
                .filter(place -> Math.abs(place.x + place.width - x) <= NEAR)
                .findFirst();
    }

    private void down(Event event) {
        canvas.forceFocus();
        if (inHead(event)) {
            widened = event.button == 1 ? border(event).orElse(null) : null;
            pressed = event.button == 1 && widened == null
                    ? table.painter().placeAt(event.x).orElse(null)
                    : null;
            pressedAt = event.x;
            dragged = false;
            return;
        }
        int line = table.painter().lineAt(event.y);
        if (line < 0) {
            return;
        }
        boolean keep = event.button == 3
                && table.rows().row(line).filter(table::isSelected).isPresent();
        if (!keep && !(event.button == 1 && table.fold(line))) {
            table.go(line, (event.stateMask & SWT.MOD1) != 0, (event.stateMask & SWT.MOD2) != 0);
        }
    }

    private void move(Event event) {
        if (widened != null) {
            table.head().width(widened, event.x + table.left() - widened.x);
            table.layOut();
            return;
        }
        if (pressed != null && Math.abs(event.x - pressedAt) > 8) {
            dragged = true;
        }
        int cursor = inHead(event) && border(event).isPresent()
                ? SWT.CURSOR_SIZEWE
                : dragged ? SWT.CURSOR_SIZEALL : SWT.CURSOR_ARROW;
        canvas.setCursor(canvas.getDisplay().getSystemCursor(cursor));
        canvas.setToolTipText(table.cell(event));
    }

    private void up(Event event) {
        if (widened != null) {
            table.head().save();
        } else if (pressed != null && dragged) {
            Head.Place moved = pressed;
            table.painter().placeAt(event.x).ifPresent(before -> table.head().move(moved, before));
            table.layOut();
        } else if (pressed != null) {
            table.sort(pressed.column);
        }
        widened = null;
        pressed = null;
        dragged = false;
    }
}
