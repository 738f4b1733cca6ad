// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader.structure;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands behind the name in a label: "-- Example Bank -- Analyst", ", Chief Executive Officer".
 *
 * @param title        the last part
 * @param organisation the first part where there are more, else empty
 */
record TitleParts(String title, String organisation) {
    private static final TitleParts NONE = new TitleParts("", "");
    private static final String BEFORE = " \t\n\u000b\f\r,(\u2010\u2013\u2014-";
    private static final String AFTER = " \t\n\u000b\f\r)";

    static TitleParts of(String rest) {
        int begin = 0;
        int end = rest.length();
        while (begin < end && BEFORE.indexOf(rest.charAt(begin)) >= 0) {
            begin++;
        }
        while (end > begin && AFTER.indexOf(rest.charAt(end - 1)) >= 0) {
            end--;
        }
        return begin == end ? NONE : split(rest, begin, end);
    }

    private static TitleParts split(String rest, int begin, int end) {
        List<String> parts = new ArrayList<>();
        int from = begin;
        int i = begin;
        while (i < end) {
            int dash = dash(rest, i, begin, end);
            if (dash > 0) {
                parts.add(rest.substring(from, i).strip());
                from = i + dash;
            }
            i += Math.max(1, dash);
        }
        if (from < end) {
            parts.add(rest.substring(from, end).strip());
        }
        int count = parts.size();
        return new TitleParts(parts.get(count - 1), count > 1 ? parts.get(0) : "");
    }

    /** Length of the dash at an offset that parts title and organisation, 0 where none does: white space stands before it, or behind a long one. */
    private static int dash(String rest, int at, int begin, int end) {
        char c = rest.charAt(at);
        boolean twice = c == '-' && at + 1 < end && rest.charAt(at + 1) == '-';
        boolean dash = c == '\u2013' || c == '\u2014';
        if (!dash && c != '-' && c != '\u2010') {
            return 0;
        }
        int length = twice ? 2 : 1;
        boolean before = at > begin && Blanks.is(rest.charAt(at - 1));
        boolean behind = at + length < end && Blanks.is(rest.charAt(at + length));
        return before || behind && (twice || dash) ? length : 0;
    }
}
