// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.statement;

/** Takes in the words of a sentence and notes the quarters, halves and years that it names, ahead of the reported period or behind it. */
final class PeriodScan {
    private static final String[] ORDINALS = {"first", "second", "third", "fourth"};
    private static final String[] SHORT_ORDINALS = {"st", "nd", "rd", "th"};

    private ReportedPeriod reported = ReportedPeriod.UNKNOWN;
    /** The ordinal before this word, 1 to 4; 0 where there is none. */
    private int ordinal;

    private int bits;

    void begin(ReportedPeriod period) {
        reported = period;
        ordinal = 0;
        bits = 0;
    }

    int bits() {
        return bits;
    }

    /** A word in small letters. */
    void word(char[] word, int length, boolean afterDigit, int digit) {
        if (is("quarter", word, length)) {
            quarter(ordinal);
        } else if (is("half", word, length)) {
            half(ordinal);
        } else if (afterDigit && length == 1 && word[0] == 'q') {
            quarter(digit);
        } else if (afterDigit && length == 1 && word[0] == 'h') {
            half(digit);
        } else if (is("fiscal", word, length) || is("calendar", word, length)) {
            return;
        }
        ordinal = afterDigit && length == 2 ? shortOrdinal(word, digit) : ordinal(word, length);
    }

    /** A number of one digit after a single letter: Q3, H2. */
    void numberAfter(char letter, int value) {
        if (letter == 'q' || letter == 'Q') {
            quarter(value);
        } else if (letter == 'h' || letter == 'H') {
            half(value);
        }
        ordinal = 0;
    }

    void year(int year) {
        ordinal = 0;
        if (year > reported.year()) {
            set(reported.year() > 0, Feature.YEAR_LATER);
        } else if (year < reported.year()) {
            set(true, Feature.YEAR_EARLIER);
        } else {
            set(true, Feature.YEAR_SAME);
            set(reported.quarter() == 4, Feature.YEAR_ENDED);
            set(reported.quarter() > 0 && reported.quarter() < 4, Feature.YEAR_RUNNING);
        }
    }

    private void quarter(int named) {
        int last = reported.quarter();
        if (named >= 1 && named <= 4 && last > 0) {
            set(named == last, Feature.QUARTER_SAME);
            set(named > last || named == 1 && last == 4, Feature.QUARTER_LATER);
            set(named < last && !(named == 1 && last == 4), Feature.QUARTER_EARLIER);
        }
    }

    private void half(int named) {
        int last = reported.quarter();
        if ((named == 1 || named == 2) && last > 0) {
            boolean ahead = named == 2 ? last < 4 : last == 4;
            set(ahead, Feature.HALF_LATER);
            set(!ahead, Feature.HALF_EARLIER);
        }
    }

    private void set(boolean on, Feature feature) {
        bits |= on ? 1 << feature.ordinal() : 0;
    }

    /** 1 to 4 for "first" to "fourth"; the back half is the second; 0 for other words. */
    static int ordinal(char[] word, int length) {
        for (int i = 0; i < ORDINALS.length; i++) {
            if (is(ORDINALS[i], word, length)) {
                return i + 1;
            }
        }
        if (length == 3 && Character.isDigit(word[0])) {
            return word[0] - '0';
        }
        return is("back", word, length) || is("latter", word, length) ? 2 : 0;
    }

    private static int shortOrdinal(char[] word, int digit) {
        return digit >= 1 && digit <= 4 && is(SHORT_ORDINALS[digit - 1], word, 2) ? digit : 0;
    }

    private static boolean is(String known, char[] word, int length) {
        if (known.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (known.charAt(i) != word[i]) {
                return false;
            }
        }
        return true;
    }
}
