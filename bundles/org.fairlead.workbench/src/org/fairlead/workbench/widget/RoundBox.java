// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.widget;

import org.eclipse.swt.graphics.GC;

/**
 * Rectangles with round corners, painted side by side and corner by corner: as one path, each costs the window system as much as a picture of its whole area,
 * and a window full of them took longer than its text.
 */
public final class RoundBox {
    private RoundBox() {}

    /** Draws the outline; corners are quarters of circles of such a diameter. Same place and size as {@link GC#drawRoundRectangle}. */
    public static void draw(GC gc, int x, int y, int width, int height, int diameter) {
        int arc = Math.min(diameter, Math.min(width, height));
        int radius = arc / 2;
        int right = x + width;
        int bottom = y + height;
        gc.drawLine(x + radius, y, right - radius, y);
        gc.drawLine(x + radius, bottom, right - radius, bottom);
        gc.drawLine(x, y + radius, x, bottom - radius);
        gc.drawLine(right, y + radius, right, bottom - radius);
        gc.drawArc(x, y, arc, arc, 90, 90);
        gc.drawArc(right - arc, y, arc, arc, 0, 90);
        gc.drawArc(x, bottom - arc, arc, arc, 180, 90);
        gc.drawArc(right - arc, bottom - arc, arc, arc, 270, 90);
    }

    /** Fills it. Same place and size as {@link GC#fillRoundRectangle}. */
    public static void fill(GC gc, int x, int y, int width, int height, int diameter) {
        int arc = Math.min(diameter, Math.min(width, height));
        int radius = arc / 2;
        int right = x + width;
        int bottom = y + height;
        gc.fillRectangle(x + radius, y, width - 2 * radius, height);
        gc.fillRectangle(x, y + radius, radius, height - 2 * radius);
        gc.fillRectangle(right - radius, y + radius, radius, height - 2 * radius);
        gc.fillArc(x, y, arc, arc, 90, 90);
        gc.fillArc(right - arc, y, arc, arc, 0, 90);
        gc.fillArc(x, bottom - arc, arc, arc, 180, 90);
        gc.fillArc(right - arc, bottom - arc, arc, arc, 270, 90);
    }
}
