// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.statement;

/** Takes in the words of a sentence and notes the quarters, halves and years that it names, ahead of the reported period or behind it. */
final class PeriodScan {
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

    /**
     * A word.
     *
     * @param role  what the word is to periods, see {@link VerbWords}
     * @param digit the digit that it touches, or -1
     */
    void word(int role, int digit) {
        switch (role) {
            case VerbWords.QUARTER -> quarter(ordinal);
            case VerbWords.HALF -> half(ordinal);
            case VerbWords.Q -> quarter(digit);
            case VerbWords.H -> half(digit);
            case VerbWords.FISCAL -> {
                return;
            }
            default -> {}
        }
        ordinal = VerbWords.ordinal(role, digit);
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
}
