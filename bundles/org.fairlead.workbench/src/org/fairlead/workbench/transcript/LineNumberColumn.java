// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.transcript;

import org.eclipse.swt.graphics.GC;
import org.fairlead.workbench.Messages;
import org.fairlead.workbench.theme.Palette;

/** The number of each line of the source. */
final class LineNumberColumn extends GutterColumn {
    private static final int RIGHT_MARGIN = 8;

    @Override
    public int getWidth() {
        GC gc = new GC(text());
        gc.setFont(text().getFont());
        int digits = gc.textExtent("0000").x;
        gc.dispose();
        return digits + RIGHT_MARGIN + 4;
    }

    @Override
    String name() {
        return Messages.columnLine;
    }

    @Override
    void paintLine(GC gc, int line, int y) {
        gc.setForeground(Palette.SECONDARY.color());
        String number = String.valueOf(line + 1);
        gc.drawText(
                number,
                getWidth() - RIGHT_MARGIN - gc.textExtent(number).x,
                inSight(y, text().getLinePixel(line + 1)),
                true);
    }
}
