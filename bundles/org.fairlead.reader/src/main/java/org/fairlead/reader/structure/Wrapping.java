// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader.structure;

import org.fairlead.model.text.Letters;
import org.fairlead.model.text.Lines;

/** Whether a text's lines were broken to fit a page, so that a line end says nothing about sentences. */
final class Wrapping {
    private Wrapping() {}

    /** Broken lines are alike in length and mostly end inside a sentence. */
    static boolean isHard(String text, Lines lines) {
        int count = Math.min(lines.count(), 2000);
        int full = 0;
        int open = 0;
        for (int i = 1; i < count; i++) {
            int begin = lines.begin(i);
            int end = lines.begin(i + 1);
            while (end > begin && Letters.isSpace(text.charAt(end - 1))) {
                end--;
            }
            int length = end - begin;
            if (length > 45) {
                full++;
                char last = text.charAt(end - 1);
                open += length < 160 && (Letters.isLetterOrDigit(last) || last == ',' || last == '-') ? 1 : 0;
            }
        }
        return full > 8 && open * 2 > full;
    }
}
