// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.table;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.swt.graphics.GC;

/** Cuts texts to the width of their cells. Measuring is dear, so the last few thousand answers are kept. */
final class CellText {
    private static final int KEPT = 4000;

    private record Key(String text, int width) {}

    private final Map<Key, String> cut = new LinkedHashMap<>(KEPT * 2, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, String> eldest) {
            return size() > KEPT;
        }
    };

    /** The font changed. */
    void forget() {
        cut.clear();
    }

    String fit(GC gc, String text, int width) {
        if (text.isEmpty() || width <= 0) {
            return "";
        }
        return cut.computeIfAbsent(new Key(text, width), key -> measured(gc, text, width));
    }

    private static String measured(GC gc, String text, int width) {
        // no character is narrower than a fifth of the average one by much: what is far beyond need not be measured
        int most = (int) Math.min(
                text.length(), 8 + 4 * width / Math.max(1, gc.getFontMetrics().getAverageCharacterWidth()));
        String line = text.substring(0, most).replaceAll("\\s+", " ");
        if (most == text.length() && gc.textExtent(line).x <= width) {
            return line;
        }
        int low = 0;
        int high = line.length();
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (gc.textExtent(line.substring(0, middle) + "\u2026").x <= width) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        if (low > 0 && Character.isHighSurrogate(line.charAt(low - 1))) {
            low--;
        }
        return line.substring(0, low).stripTrailing() + "\u2026";
    }
}
