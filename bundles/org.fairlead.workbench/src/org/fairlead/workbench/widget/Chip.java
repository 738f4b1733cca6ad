// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.widget;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.fairlead.workbench.theme.Palette;
import org.jspecify.annotations.Nullable;

/** A small switch with rounded ends. Pressed, it has the accent's frame and a tick, so that colour is not all that tells. */
public class Chip {
    private static final int PADDING = 10;

    private final Canvas canvas;
    private final Palette colour;
    private String text = "";
    private boolean selected;
    private Point preferred = new Point(0, 0);
    private @Nullable String measured;
    private @Nullable Font measuredIn;

    /** A chip whose shape, the first letter of its text, has a colour. */
    public Chip(Composite parent, Palette colour) {
        this.colour = colour;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED) {
            @Override
            public Point computeSize(int widthHint, int heightHint, boolean changed) {
                return preferred();
            }
        };
        canvas.addListener(SWT.Paint, this::paint);
        canvas.addListener(SWT.MouseDown, event -> canvas.forceFocus());
        canvas.addListener(SWT.MouseUp, event -> {
            if (event.button == 1 && canvas.getClientArea().contains(event.x, event.y)) {
                press();
            }
        });
        canvas.addListener(SWT.KeyDown, event -> {
            if (event.character == ' ' || event.character == SWT.CR) {
                press();
            }
        });
        canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
        canvas.addListener(
                SWT.Traverse,
                event -> event.doit =
                        event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        Palette.listen(canvas, canvas::redraw);
        name();
    }

    private void name() {
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = text;
            }
        });
        canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_CHECKBUTTON;
            }

            @Override
            public void getState(AccessibleControlEvent event) {
                event.detail = ACC.STATE_FOCUSABLE | (selected ? ACC.STATE_CHECKED : 0);
            }
        });
    }

    public Canvas control() {
        return canvas;
    }

    public String text() {
        return text;
    }

    public void text(String words) {
        if (!text.equals(words)) {
            text = words;
            canvas.redraw();
        }
    }

    public boolean selected() {
        return selected;
    }

    public void select(boolean on) {
        if (selected != on) {
            selected = on;
            canvas.redraw();
        }
    }

    /** What a person does with it; tells the listeners of {@link SWT#Selection} on the control. */
    public void press() {
        select(!selected);
        canvas.notifyListeners(SWT.Selection, new Event());
    }

    private String label() {
        return text;
    }

    /** Measured once for a text: a row of chips is laid out again and again. */
    private Point preferred() {
        if (!text.equals(measured) || !canvas.getFont().equals(measuredIn)) {
            GC gc = new GC(canvas);
            Point extent = gc.textExtent(label());
            gc.dispose();
            preferred = new Point(extent.x + 2 * PADDING, extent.y + 8);
            measured = text;
            measuredIn = canvas.getFont();
        }
        return new Point(preferred.x, preferred.y);
    }

    private void paint(Event event) {
        GC gc = event.gc;
        Point size = canvas.getSize();
        gc.setAntialias(SWT.ON);
        gc.setBackground(canvas.getParent().getBackground());
        gc.fillRectangle(0, 0, size.x, size.y);
        if (selected) {
            gc.setBackground(Palette.SELECTION.color());
            RoundBox.fill(gc, 0, 0, size.x - 1, size.y - 1, size.y);
        }
        gc.setForeground(selected || canvas.isFocusControl() ? Palette.ACCENT.color() : Palette.LINE.color());
        gc.setLineWidth(canvas.isFocusControl() ? 2 : 1);
        RoundBox.draw(gc, 1, 1, size.x - 3, size.y - 3, size.y - 2);
        gc.setLineWidth(1);
        int y = (size.y - gc.textExtent(label()).y) / 2;
        gc.setForeground(canvas.getForeground());
        gc.drawText(label(), PADDING, y, true);
        if (colour != Palette.TEXT && !text.isEmpty()) {
            gc.setForeground(colour.color());
            gc.drawText(text.substring(0, 1), PADDING, y, true);
        }
    }
}
