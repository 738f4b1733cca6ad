// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.figure;

import java.util.Optional;
import org.fairlead.engine.call.Words;
import org.fairlead.engine.figure.PeriodMention.How;

/** Periods in Han characters: 2024 nian, di si jidu, shang bannian, qunian tongqi, shi'er yue. */
final class HanPeriods {
    private static final char YEAR = '\u5e74';
    private static final char MONTH = '\u6708';

    private HanPeriods() {}

    static Optional<PeriodMention> at(Words words, int i, int end) {
        String ahead = ahead(words, i, end);
        int year = digitsYear(ahead);
        if (year > 0) {
            Optional<PeriodMention> rest = part(words, i + 5, end, year, i);
            return rest.isPresent() ? rest : named(i, i + 5, Period.fullYear(year));
        }
        if (ahead.startsWith("\u53bb\u5e74\u540c\u671f") || ahead.startsWith("\u4e0a\u5e74\u540c\u671f")) {
            return mention(i, 4, How.SAME_LAST_YEAR);
        }
        if (ahead.startsWith("\u672c\u5b63\u5ea6") || ahead.startsWith("\u8be5\u5b63\u5ea6")) {
            return mention(i, 3, How.THIS_PERIOD);
        }
        if (ahead.startsWith("\u4e0a\u5b63\u5ea6") || ahead.startsWith("\u4e0a\u4e00\u5b63\u5ea6")) {
            return mention(i, ahead.charAt(1) == '\u4e00' ? 4 : 3, How.PERIOD_BEFORE);
        }
        if (ahead.startsWith("\u4eca\u5e74") || ahead.startsWith("\u5168\u5e74")) {
            Optional<PeriodMention> rest = part(words, i + 2, end, 0, i);
            return rest.isPresent() ? rest : mention(i, 2, How.THIS_YEAR);
        }
        if (ahead.startsWith("\u53bb\u5e74")) {
            return part(words, i + 2, end, 0, i)
                    .map(p -> new PeriodMention(
                            i, p.after(), p.period(), p.period().isQuarter() ? How.QUARTER_LAST_YEAR : p.how()))
                    .or(() -> mention(i, 2, How.LAST_YEAR));
        }
        if (ahead.startsWith("\u660e\u5e74")) {
            return mention(i, 2, How.NEXT_YEAR);
        }
        return part(words, i, end, 0, i);
    }

    /** Digits before nian: "2024" as a word of its own is read here, too. */
    static Optional<PeriodMention> afterDigits(Words words, int i, int end) {
        return words.at(i).length() == 4 && words.initial(i + 1) == YEAR
                ? part(words, i + 2, end, Integer.parseInt(words.at(i)), i)
                        .or(() -> named(i, i + 2, Period.fullYear(Integer.parseInt(words.at(i)))))
                : Optional.empty();
    }

    private static Optional<PeriodMention> part(Words words, int at, int end, int year, int from) {
        String ahead = ahead(words, at, end);
        int ordinal = ahead.startsWith("\u7b2c") ? 1 : 0;
        int number = ahead.length() > ordinal ? NumberWords.hanDigit(ahead.charAt(ordinal)) : -1;
        if (number < 1 && ahead.length() > ordinal && Words.isDigit(ahead.charAt(ordinal))) {
            number = ahead.charAt(ordinal) - '0';
        }
        if (number >= 1 && number <= 4 && ahead.startsWith("\u5b63", ordinal + 1)) {
            int length = ordinal + (ahead.startsWith("\u5b63\u5ea6", ordinal + 1) ? 3 : 2);
            return quarterOrHalf(from, at + length, year, "Q" + number);
        }
        if (ahead.startsWith("\u4e0a\u534a\u5e74") || ahead.startsWith("\u4e0b\u534a\u5e74")) {
            return quarterOrHalf(from, at + 3, year, ahead.charAt(0) == '\u4e0a' ? "H1" : "H2");
        }
        int month = month(ahead);
        if (month > 0) {
            return named(from, at + (month > 10 ? 3 : 2), Period.month(year, month));
        }
        return Optional.empty();
    }

    private static Optional<PeriodMention> quarterOrHalf(int from, int after, int year, String part) {
        return Optional.of(
                new PeriodMention(from, after, new Period(year, part), year > 0 ? How.NAMED : How.QUARTER_ALONE));
    }

    private static int month(String ahead) {
        if (ahead.length() > 1 && ahead.charAt(1) == MONTH) {
            return ahead.charAt(0) == '\u5341' ? 10 : Math.max(0, NumberWords.hanDigit(ahead.charAt(0)));
        }
        if (ahead.length() > 2 && ahead.charAt(2) == MONTH && ahead.charAt(0) == '\u5341') {
            return 10 + Math.max(0, NumberWords.hanDigit(ahead.charAt(1)));
        }
        return 0;
    }

    private static int digitsYear(String ahead) {
        if (ahead.length() < 5 || ahead.charAt(4) != YEAR) {
            return 0;
        }
        int year = 0;
        for (int k = 0; k < 4; k++) {
            int digit = NumberWords.hanDigit(ahead.charAt(k));
            if (digit < 0) {
                return 0;
            }
            year = year * 10 + digit;
        }
        return year;
    }

    /** The next characters that are words by themselves, eight at most. */
    private static String ahead(Words words, int i, int end) {
        StringBuilder ahead = new StringBuilder(8);
        for (int k = i; k < end && k < i + 8 && words.at(k).length() == 1; k++) {
            ahead.append(words.initial(k));
        }
        return ahead.toString();
    }

    private static Optional<PeriodMention> named(int from, int after, Period period) {
        return Optional.of(new PeriodMention(from, after, period, How.NAMED));
    }

    private static Optional<PeriodMention> mention(int from, int length, How how) {
        return Optional.of(new PeriodMention(from, from + length, Period.NONE, how));
    }
}
