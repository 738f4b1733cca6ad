// SPDX-License-Identifier: EPL-2.0
package org.fairlead.model.text;

/** What kind of character one is, as class Character tells it: decided at once for ASCII, which most characters of a text are. */
public final class Letters {
    /** Tab to carriage return, the four separators below the blank, and the blank. */
    private static final long SPACES = 0x1_f000_3e00L;

    private Letters() {}

    public static boolean isLetter(char c) {
        return c < 128 ? (char) ((c | 32) - 'a') < 26 : Character.isLetter(c);
    }

    public static boolean isLetterOrDigit(char c) {
        return c < 128 ? isLetter(c) || (char) (c - '0') < 10 : Character.isLetterOrDigit(c);
    }

    public static boolean isCapital(char c) {
        return c < 128 ? (char) (c - 'A') < 26 : Character.isUpperCase(c);
    }

    /** White space without the non-breaking ones. */
    public static boolean isSpace(char c) {
        return c < 64 ? (SPACES >>> c & 1) != 0 : c > 127 && Character.isWhitespace(c);
    }

    /** The small letter of a capital, any other character itself. */
    public static char small(char c) {
        return c < 128 ? isCapital(c) ? (char) (c | 32) : c : Character.toLowerCase(c);
    }
}
