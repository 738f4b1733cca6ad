// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.table;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.swt.graphics.GC;

/** Cuts texts to the width of their cells. Measuring is dear, so the last few thousand answers are kept. */
final class CellText {
    private static final int KEPT = 4000;

    private record Key(String text, int width) {}

    /**
     * A text that fits.
     *
     * @param lift pixels by which it is painted higher than its cell says: Chinese letters come from a higher font, and would stand lower than those beside them
     */
    record Cut(String text, int lift) {}

    private static final Cut NOTHING = new Cut("", 0);

    private final Map<Key, Cut> cut = new LinkedHashMap<>(KEPT * 2, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Cut> eldest) {
            return size() > KEPT;
        }
    };

    /** The font changed. */
    void forget() {
        cut.clear();
    }

    Cut fit(GC gc, String text, int width) {
        if (text.isEmpty() || width <= 0) {
            return NOTHING;
        }
        return cut.computeIfAbsent(new Key(text, width), key -> lifted(gc, measured(gc, text, width)));
    }

    private static Cut lifted(GC gc, String text) {
        boolean plain = text.codePoints().noneMatch(Character::isIdeographic);
        return new Cut(
                text,
                plain
                        ? 0
                        : Math.max(
                                        0,
                                        gc.textExtent(text).y
                                                - gc.getFontMetrics().getHeight())
                                / 2);
    }

    private static String measured(GC gc, String text, int width) {
        // no character is narrower than a fifth of the average one by much: what is far beyond need not be measured
        int most = (int) Math.min(
                text.length(), 8 + 4 * width / Math.max(1, gc.getFontMetrics().getAverageCharacterWidth()));
        String line = text.substring(0, most).replaceAll("\\s+", " ");
        int whole = gc.textExtent(line).x;
        if (most == text.length() && whole <= width) {
            return line;
        }
        int low = longest(gc, line, whole, width);
        if (low > 0 && Character.isHighSurrogate(line.charAt(low - 1))) {
            low--;
        }
        return line.substring(0, low).stripTrailing() + "\u2026";
    }

    /** How many characters fit before the dots. Letters are about equally wide, so the share of the width is a good guess, which two or three more confirm. */
    private static int longest(GC gc, String line, int whole, int width) {
        int low = 0;
        int high = line.length();
        int guess = Math.clamp((long) line.length() * width / Math.max(1, whole) - 1, 0, high);
        for (int step = 1; low < high; step *= 2) {
            int middle = Math.clamp(guess, low + 1, high);
            if (gc.textExtent(line.substring(0, middle) + "\u2026").x <= width) {
                low = middle;
                guess = middle + step;
            } else {
                high = middle - 1;
                guess = high - step + 1;
            }
        }
        return low;
    }
}
