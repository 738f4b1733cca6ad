// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.statement;

import java.util.Map;

/** What a word is to the scan of verbs and periods, as one number: its kind in a verb group, its part in the name of a period, and whether it is a number. */
final class VerbWords {
    /** Parts in names of periods; 1 to 4 are the ordinals themselves. */
    static final int FIRST_SHORT_ORDINAL = 5;

    static final int QUARTER = 9;
    static final int HALF = 10;
    static final int Q = 11;
    static final int H = 12;
    /** May stand between an ordinal and what it counts. */
    static final int FISCAL = 13;

    private static final Map<String, Integer> ROLES = Map.ofEntries(
            Map.entry("first", 1),
            Map.entry("second", 2),
            Map.entry("back", 2),
            Map.entry("latter", 2),
            Map.entry("third", 3),
            Map.entry("fourth", 4),
            Map.entry("st", FIRST_SHORT_ORDINAL),
            Map.entry("nd", FIRST_SHORT_ORDINAL + 1),
            Map.entry("rd", FIRST_SHORT_ORDINAL + 2),
            Map.entry("th", FIRST_SHORT_ORDINAL + 3),
            Map.entry("quarter", QUARTER),
            Map.entry("half", HALF),
            Map.entry("q", Q),
            Map.entry("h", H),
            Map.entry("fiscal", FISCAL),
            Map.entry("calendar", FISCAL));

    /** What the word is made of. */
    static final int LETTERS = 0;

    static final int DIGITS = 1;
    static final int NUMBER_SIGN = 2;
    static final int OTHER_SIGN = 3;

    /** No verb is longer; the rest of a word is not looked at. */
    private static final int LONGEST = 24;

    private VerbWords() {}

    /** All of a word in small letters. */
    static int of(String word) {
        char first = word.charAt(0);
        if (!Character.isLetter(first)) {
            return (first >= '0' && first <= '9' ? DIGITS : first == '%' || first == '$' ? NUMBER_SIGN : OTHER_SIGN)
                    << 9;
        }
        char[] letters = word.toCharArray();
        int length = Math.min(letters.length, LONGEST);
        return WordKinds.of(letters, length)
                | (isParticiple(letters, length) ? 1 << 4 : 0)
                | (length == letters.length ? role(word) : 0) << 5
                | LETTERS << 9;
    }

    private static boolean isParticiple(char[] word, int length) {
        return length > 3 && word[length - 1] == 'd' && word[length - 2] == 'e' && word[length - 3] != 'e';
    }

    /** See {@link WordKinds}. */
    static int kind(int traits) {
        return traits & 15;
    }

    static boolean isParticiple(int traits) {
        return (traits >> 4 & 1) != 0;
    }

    /** Its part in names of periods. */
    static int role(int traits) {
        return traits >> 5 & 15;
    }

    static int role(String word) {
        return ROLES.getOrDefault(word, 0);
    }

    static int sort(int traits) {
        return traits >> 9;
    }

    /** 1 to 4 for "first" to "fourth", and for "st" to "th" behind the digit that they belong to; the back half is the second; 0 for other words. */
    static int ordinal(int role, int digit) {
        if (role < FIRST_SHORT_ORDINAL) {
            return role;
        }
        return role < QUARTER && role - FIRST_SHORT_ORDINAL + 1 == digit ? digit : 0;
    }
}
