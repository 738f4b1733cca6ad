// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.transcript;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Where a stretch of wrapped text stands: one rectangle for each row that it touches. */
final class Segments {
    private Segments() {}

    /** The rectangles between top and bottom, in pixels of the widget. Cost grows with the rows, not with the length: rows are found by bisection. */
    static List<Rectangle> of(StyledText text, int begin, int end, int top, int bottom) {
        List<Rectangle> rows = new ArrayList<>();
        int from = begin;
        while (from < end) {
            Point start = text.getLocationAtOffset(from);
            if (start.y > bottom) {
                break;
            }
            int last = lastOfRow(text, from, end - 1, start.y);
            if (start.y + text.getLineHeight(from) >= top) {
                int seen = lastSeen(text, from, last);
                Rectangle right = text.getTextBounds(seen, seen);
                rows.add(new Rectangle(
                        start.x, start.y, Math.max(3, right.x + right.width - start.x), text.getLineHeight(from)));
            }
            from = last + 1;
        }
        return rows;
    }

    /** The space at which a row is broken has no place of its own. */
    private static int lastSeen(StyledText text, int from, int last) {
        int seen = last;
        while (seen > from && Character.isWhitespace(text.getTextRange(seen, 1).charAt(0))) {
            seen--;
        }
        return seen;
    }

    /** Last offset, at most high, that stands in the row at y. */
    private static int lastOfRow(StyledText text, int from, int high, int y) {
        int low = from;
        int up = high;
        while (low < up) {
            int middle = (low + up + 1) >>> 1;
            if (text.getLocationAtOffset(middle).y == y) {
                low = middle;
            } else {
                up = middle - 1;
            }
        }
        return low;
    }
}
