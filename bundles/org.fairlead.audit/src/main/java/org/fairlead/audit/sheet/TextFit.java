// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.sheet;

/**
 * Estimates how a text wraps in a column, so that rows are high enough in any spreadsheet program and font. Widths are in hundredths of a digit of the
 * standard font, the unit of column widths: the ratio to a digit hardly differs between the fonts that stand in for each other. Reused: one for a sheet.
 */
final class TextFit {
    private static final int WIDE = 195;
    /** Widths of U+0020 to U+007E, the widest of Arial, Carlito and DejaVu Sans. */
    private static final int[] WIDTHS = {
        52, 63, 73, 132, 100, 162, 123, 49, 62, 62, 82, 132, 54, 66, 54, 60, 100, 100, 100, 100, 100, 100, 100, 100,
                100, 100, 56, 56, 132, 132, 132, 100,
        183, 123, 120, 130, 130, 120, 110, 140, 130, 54, 92, 120, 100, 152, 130, 142, 120, 142, 130, 120, 112, 130, 123,
                172, 120, 120, 114, 62, 60, 62, 132, 100,
        80, 100, 102, 92, 102, 100, 60, 102, 102, 48, 50, 94, 48, 157, 102, 100, 102, 102, 72, 92, 64, 102, 96, 133, 96,
                96, 92, 100, 58, 100, 132
    };

    private int end;
    private int lines;

    /** Where the text must go on in the next row: its length where all of it fits. */
    int end() {
        return end;
    }

    /** Lines from the start to the end. */
    int lines() {
        return lines;
    }

    /** Whether there are Chinese, Japanese or Korean signs, which need a font of their own and make the lines higher. */
    static boolean isEastAsian(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '\u2e80') {
                return true;
            }
        }
        return false;
    }

    /**
     * Fits a text into a cell.
     *
     * @param from       first UTF-16 unit
     * @param indent     hundredths of a digit already used on the first line
     * @param width      of the column, hundredths of a digit
     * @param maxLines   of the row
     * @param characters UTF-16 units that the cell may hold
     */
    void fit(String text, int from, int indent, int width, int maxLines, int characters) {
        int stop = text.length() - from <= characters ? text.length() : from + characters;
        if (stop < text.length() && Character.isHighSurrogate(text.charAt(stop - 1))) {
            stop--;
        }
        int used = indent;
        int afterBreak = -1;
        int usedAtBreak = 0;
        lines = 1;
        for (int i = from; i < stop; i++) {
            char c = text.charAt(i);
            int w = widthOf(c);
            boolean wraps = c != ' ' && used + w > width && i > from;
            if ((wraps || c == '\n') && lines == maxLines) {
                end = wraps && afterBreak > from ? afterBreak : c == '\n' ? i + 1 : i;
                return;
            }
            if (c == '\n' || wraps) {
                used = c != '\n' && afterBreak >= 0 ? used - usedAtBreak : 0;
                lines++;
                afterBreak = -1;
            }
            used += w;
            if (c == ' ' || c == '\n' || c >= '\u2e80') {
                afterBreak = i + 1;
                usedAtBreak = used;
            }
        }
        end = stop;
    }

    private static int widthOf(char c) {
        if (c >= ' ' && c <= '~') {
            return WIDTHS[c - ' '];
        }
        if (c == '\n' || Character.isLowSurrogate(c)) {
            return 0;
        }
        return c == '\t' ? 800 : c >= '\u2e80' ? WIDE : c >= '\u2010' && c <= '\u2027' ? 100 : 130;
    }
}
