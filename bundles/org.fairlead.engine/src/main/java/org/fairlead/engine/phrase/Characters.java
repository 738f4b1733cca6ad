// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.phrase;

/** What a character is to the tokenizer. */
final class Characters {
    static final byte SEPARATOR = 0;
    static final byte LETTER = 1;
    static final byte DIGIT = 2;
    static final byte APOSTROPHE = 3;
    /** A sign that is a word by itself: currency, percent, ampersand. */
    static final byte SIGN = 4;
    /** A character that is a word by itself: Han, kana. */
    static final byte IDEOGRAPH = 5;
    /** Shows nothing and separates nothing. */
    static final byte INVISIBLE = 6;

    static final byte TAG = 7;

    private static final byte[] ASCII = new byte[128];

    static {
        for (char c = 'a'; c <= 'z'; c++) {
            ASCII[c] = LETTER;
            ASCII[c - 32] = LETTER;
        }
        for (char c = '0'; c <= '9'; c++) {
            ASCII[c] = DIGIT;
        }
        ASCII['\''] = APOSTROPHE;
        ASCII['$'] = SIGN;
        ASCII['%'] = SIGN;
        ASCII['&'] = SIGN;
        ASCII['<'] = TAG;
    }

    private Characters() {}

    static byte kind(char c) {
        return c < 128 ? ASCII[c] : beyond(c);
    }

    private static byte beyond(char c) {
        if (c >= 0x3400 && c <= 0x9fff || c >= 0x3041 && c <= 0x30ff || c >= 0xf900 && c <= 0xfaff) {
            return IDEOGRAPH;
        }
        return switch (c) {
            case '\u2019', '\u02bc', '\uff07' -> APOSTROPHE;
            case '\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff' -> INVISIBLE;
            case '\u20ac', '\u00a3', '\u00a5', '\uffe5', '\u20b9', '\uff05' -> SIGN;
            default -> Character.isLetter(c) ? LETTER : Character.isDigit(c) ? DIGIT : SEPARATOR;
        };
    }

    static char lower(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return Character.toLowerCase(c);
    }

    /** Letters that a ligature stands for, or the empty string. */
    static String ligature(char c) {
        return switch (c) {
            case '\ufb00' -> "ff";
            case '\ufb01' -> "fi";
            case '\ufb02' -> "fl";
            case '\ufb03' -> "ffi";
            case '\ufb04' -> "ffl";
            case '\ufb05', '\ufb06' -> "st";
            default -> "";
        };
    }
}
