// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.transcript;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/**
 * The rows of wrapped text that are in sight, and where stretches of the text stand in them. The widget tells of single characters only, and each answer is
 * dear in a line of thousands; so the rows are looked for once for each place that was scrolled to.
 */
final class TextRows {
    /**
     * A row.
     *
     * @param begin of its first character
     * @param end   after its last
     * @param x     of its left end, in pixels of the widget
     * @param right after its right end
     */
    private record Row(int begin, int end, int x, int y, int right, int height) {}

    private final StyledText text;
    private final List<Row> rows = new ArrayList<>();
    private Rectangle area = new Rectangle(0, 0, 0, 0);
    private int top = -1;
    /** Characters of the row found last: the next one has about as many. */
    private int length = 1;

    TextRows(StyledText text) {
        this.text = text;
    }

    /** The text or its font changed. */
    void forget() {
        top = -1;
    }

    /** One rectangle for each row in sight that a stretch of the text touches, at least three pixels wide. */
    List<Rectangle> segments(int begin, int end) {
        look();
        List<Rectangle> found = new ArrayList<>();
        for (Row row : rows) {
            if (begin < row.end() && end > row.begin()) {
                int x = begin <= row.begin() ? row.x() : text.getLocationAtOffset(begin).x;
                int right = end >= row.end() ? row.right() : right(Math.max(begin, row.begin()), end - 1);
                found.add(new Rectangle(x, row.y(), Math.max(3, right - x), row.height()));
            }
        }
        return found;
    }

    private void look() {
        if (top == text.getTopPixel() && area.equals(text.getClientArea())) {
            return;
        }
        top = text.getTopPixel();
        area = text.getClientArea();
        rows.clear();
        for (int line = text.getLineIndex(0); line < text.getLineCount(); line++) {
            if (text.getLinePixel(line) > area.height) {
                break;
            }
            look(text.getOffsetAtLine(line), text.getLine(line).length());
        }
    }

    private void look(int line, int characters) {
        int end = line + characters;
        int from = firstInSight(line, end);
        while (from < end) {
            Point start = text.getLocationAtOffset(from);
            if (start.y > area.height) {
                break;
            }
            int last = lastOfRow(from, end - 1, start.y);
            rows.add(new Row(from, last + 1, start.x, start.y, right(from, last), text.getLineHeight(from)));
            length = last - from + 1;
            from = last + 1;
        }
    }

    /** The first character of a line that stands in a row in sight. */
    private int firstInSight(int line, int end) {
        int least = -text.getLineHeight();
        int low = line;
        int high = end;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (text.getLocationAtOffset(middle).y > least) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Last offset, at most high, that stands in the row at y. */
    private int lastOfRow(int from, int high, int y) {
        int low = from;
        int up = high;
        int guess = from + length - 1;
        for (int step = 1; low < up; step *= 2) {
            int middle = Math.clamp(guess, low + 1, up);
            if (text.getLocationAtOffset(middle).y == y) {
                low = middle;
                guess = middle + step;
            } else {
                up = middle - 1;
                guess = up - step + 1;
            }
        }
        return low;
    }

    /** The right end of the last character that is seen: the space at which a row is broken has no place of its own. */
    private int right(int from, int last) {
        int seen = last;
        while (seen > from && Character.isWhitespace(text.getTextRange(seen, 1).charAt(0))) {
            seen--;
        }
        Rectangle bounds = text.getTextBounds(seen, seen);
        return bounds.x + bounds.width;
    }
}
