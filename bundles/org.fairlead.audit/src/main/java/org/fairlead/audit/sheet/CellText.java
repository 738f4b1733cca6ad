// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text as a cell can hold it. XML has no control characters and no half surrogate pairs: they are shown as their Unicode pictures and as the
 * replacement character, never dropped. What a spreadsheet program would take for an escape of a character is kept literal (ECMA-376, ST_Xstring).
 */
public final class CellText {
    /** Begins a cell that goes on from the row above; a space follows. */
    public static final String CONTINUED = "(continued)";

    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private CellText() {}

    /** The text as a person sees it in the cell. */
    public static String visible(String text) {
        return isClean(text) ? text : clean(text);
    }

    /** The text as it is written into the file. */
    static String of(String text) {
        String clean = visible(text);
        return clean.contains("_x") ? ESCAPE.matcher(clean).replaceAll(Matcher.quoteReplacement("_x005F_")) : clean;
    }

    private static boolean isClean(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\n' && c != '\t' || c >= '\ud800' && c <= '\udfff' || c >= '\ufffe' || c == '\u007f') {
                return false;
            }
        }
        return true;
    }

    private static String clean(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean before = i + 1 < text.length();
            if (c == '\r') {
                out.append(before && text.charAt(i + 1) == '\n' ? "" : "\n");
            } else if (Character.isHighSurrogate(c) && before && Character.isLowSurrogate(text.charAt(i + 1))) {
                out.append(c).append(text.charAt(++i));
            } else if (c < ' ' && c != '\n' && c != '\t') {
                out.append((char) ('\u2400' + c));
            } else {
                out.append(c == '\u007f' ? '\u2421' : Character.isSurrogate(c) || c >= '\ufffe' ? '\ufffd' : c);
            }
        }
        return out.toString();
    }
}
