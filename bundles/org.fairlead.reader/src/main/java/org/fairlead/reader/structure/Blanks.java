// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader.structure;

import org.fairlead.model.text.Letters;

/** White space in names and titles, which a record may break over lines. */
final class Blanks {
    private Blanks() {}

    /** ASCII white space and the non-breaking blank. */
    static boolean is(char c) {
        return c == ' ' || c == '\u00a0' || c >= '\t' && c <= '\r';
    }

    /** Whether text[begin, end) has nothing but white space. */
    static boolean only(String text, int begin, int end) {
        int i = begin;
        while (i < end && Letters.isSpace(text.charAt(i))) {
            i++;
        }
        return i >= end;
    }

    /** The text with one blank for each run of white space. */
    static String single(String text) {
        StringBuilder single = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            boolean blank = is(text.charAt(i));
            if (!blank) {
                single.append(text.charAt(i));
            } else if (i == 0 || !is(text.charAt(i - 1))) {
                single.append(' ');
            }
        }
        return single.toString();
    }
}
