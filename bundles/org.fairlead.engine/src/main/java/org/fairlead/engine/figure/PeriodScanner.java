// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fairlead.engine.call.Words;
import org.fairlead.engine.figure.PeriodMention.How;

/** Finds periods and dates in the words of a call, English and Chinese. What the calendar is called is the same for every issuer. */
final class PeriodScanner {
    private static final Map<String, Integer> ORDINALS = Map.of(
            "first", 1, "second", 2, "third", 3, "fourth", 4, "1st", 1, "2nd", 2, "3rd", 3, "4th", 4, "forth", 4);
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("january", 1),
            Map.entry("february", 2),
            Map.entry("march", 3),
            Map.entry("april", 4),
            Map.entry("may", 5),
            Map.entry("june", 6),
            Map.entry("july", 7),
            Map.entry("august", 8),
            Map.entry("september", 9),
            Map.entry("october", 10),
            Map.entry("november", 11),
            Map.entry("december", 12));
    /** Other words that a period may begin with: the cases of {@link #at}. */
    private static final Set<String> OPENERS = Set.of(
            "q",
            "h",
            "fy",
            "cy",
            "fiscal",
            "calendar",
            "full",
            "whole",
            "entire",
            "year",
            "this",
            "the",
            "current",
            "our",
            "last",
            "previous",
            "prior",
            "preceding",
            "next",
            "same",
            "corresponding",
            "comparable",
            "sequentially");

    private final Words words;
    private final List<PeriodMention> found = new ArrayList<>();
    private int end;

    private PeriodScanner(Words words) {
        this.words = words;
    }

    /** All periods in order, not yet resolved against the period of the call. */
    static List<PeriodMention> scan(Words words, int sentences) {
        PeriodScanner scanner = new PeriodScanner(words);
        Openers opens = new Openers(words);
        for (int s = 0; s < sentences; s++) {
            scanner.end = words.after(s);
            int i = words.first(s);
            while (i < scanner.end) {
                Optional<PeriodMention> mention = opens.period(i) ? scanner.at(i) : Optional.empty();
                mention.ifPresent(scanner.found::add);
                i = mention.isPresent() ? mention.get().after() : i + 1;
            }
        }
        return scanner.found;
    }

    /** Whether a word in small letters is one of those that {@link #at} looks at. */
    static boolean mayOpen(String word) {
        char c = word.charAt(0);
        return Words.isHan(c)
                || Words.isDigit(c)
                || ORDINALS.containsKey(word)
                || MONTHS.containsKey(word)
                || OPENERS.contains(word);
    }

    private Optional<PeriodMention> at(int i) {
        char c = words.initial(i);
        if (Words.isHan(c)) {
            return HanPeriods.at(words, i, end);
        }
        if (Words.isDigit(c)) {
            return digits(i);
        }
        String w = words.at(i);
        if (ORDINALS.containsKey(w)) {
            return ordinal(i, ORDINALS.get(w));
        }
        return switch (w) {
            case "q", "h" ->
                words.touchesBefore(i + 1) ? lettered(i, w.equals("q") ? "Q" : "H", i + 1) : Optional.empty();
            case "fy", "cy" -> shortYear(i + 1).map(y -> named(i, i + 2, Period.fullYear(y)));
            case "fiscal", "calendar", "full", "whole", "entire", "year" -> year(i);
            case "this", "the", "current", "our" -> current(i);
            case "last", "previous", "prior", "preceding" -> last(i);
            case "next" -> words.is(i + 1, "year") ? mention(i, i + 2, How.NEXT_YEAR) : Optional.empty();
            case "same", "corresponding", "comparable" -> same(i);
            case "sequentially" -> mention(i, i + 1, How.PERIOD_BEFORE);
            default -> MONTHS.containsKey(w) ? month(i) : Optional.empty();
        };
    }

    private Optional<PeriodMention> digits(int i) {
        int number = whole(i);
        if (Words.isHan(words.initial(i + 1)) && words.touchesBefore(i + 1)) {
            Optional<PeriodMention> han = HanPeriods.afterDigits(words, i, end);
            if (han.isPresent()) {
                return han;
            }
        }
        if (words.between(i) == '/'
                && words.between(i + 1) == '/'
                && number >= 1
                && number <= 12
                && shortYear(i + 2).isPresent()) {
            return Optional.of(named(i, i + 3, Period.month(shortYear(i + 2).get(), number)));
        }
        if (words.touchesBefore(i + 1)) {
            String next = words.at(i + 1);
            if ((next.equals("q") || next.equals("h")) && number >= 1 && number <= (next.equals("q") ? 4 : 2)) {
                return withYear(i, i + 2, new Period(0, next.equals("q") ? "Q" + number : "H" + number), true);
            }
            if ((next.equals("st") || next.equals("nd") || next.equals("rd") || next.equals("th"))
                    && words.is(i + 2, "quarter")
                    && number >= 1
                    && number <= 4) {
                return withYear(i, i + 3, Period.quarter(0, number), false);
            }
        }
        return isYear(i) ? Optional.of(yearAt(i)) : Optional.empty();
    }

    private PeriodMention yearAt(int i) {
        int q = i + 1;
        if (words.is(q, "q") && words.touchesBefore(q + 1) && whole(q + 1) >= 1 && whole(q + 1) <= 4) {
            return named(i, q + 2, Period.quarter(whole(i), whole(q + 1)));
        }
        Integer ordinal = ORDINALS.get(words.at(q));
        if (ordinal != null && words.is(q + 1, "quarter")) {
            return named(i, q + 2, Period.quarter(whole(i), ordinal));
        }
        return named(i, i + 1, Period.fullYear(whole(i)));
    }

    /** A year is four digits that nothing turns into an amount or a count. */
    boolean isYear(int i) {
        int number = whole(i);
        return words.at(i).length() == 4
                && number >= 1990
                && number <= 2049
                && (!words.touchesBefore(i) || Words.isHan(words.initial(i - 1)))
                && !words.is(i + 1, "%")
                && !words.is(i + 1, "percent")
                && NumberWords.scale(words.at(i + 1), words.touchesBefore(i + 1)) == 0
                && words.initial(i - 1) != '$';
    }

    private int whole(int i) {
        String w = words.at(i);
        if (w.isEmpty() || w.length() > 4) {
            return -1;
        }
        int number = 0;
        for (int k = 0; k < w.length(); k++) {
            if (!Words.isDigit(w.charAt(k))) {
                return -1;
            }
            number = number * 10 + w.charAt(k) - '0';
        }
        return number;
    }

    private Optional<PeriodMention> ordinal(int i, int number) {
        String next = words.at(i + 1);
        if (words.is(i + 1, "fiscal")) {
            next = words.at(i + 2);
            return next.equals("quarter") ? withYear(i, i + 3, Period.quarter(0, number), false) : Optional.empty();
        }
        if (next.equals("quarter") || next.equals("quarters") && number <= 4) {
            return next.equals("quarter") ? withYear(i, i + 2, Period.quarter(0, number), false) : Optional.empty();
        }
        if (next.equals("half") && number <= 2) {
            return withYear(i, i + 2, new Period(0, "H" + number), false);
        }
        if (number == 1 && words.is(i + 2, "months")) {
            String part =
                    next.equals("nine") || next.equals("9") ? "9M" : next.equals("six") || next.equals("6") ? "H1" : "";
            return part.isEmpty() ? Optional.empty() : withYear(i, i + 3, new Period(0, part), false);
        }
        return Optional.empty();
    }

    private Optional<PeriodMention> lettered(int i, String letter, int digit) {
        int number = whole(digit);
        return number >= 1 && number <= (letter.equals("Q") ? 4 : 2)
                ? withYear(i, digit + 1, new Period(0, letter + number), true)
                : Optional.empty();
    }

    /** Reads on: of 2020, fiscal 2020, last year, of each year. */
    private Optional<PeriodMention> withYear(int from, int after, Period period, boolean symbol) {
        int i = after;
        while (i < end && i - after < 4 && isLink(words.at(i)) && !(words.breaksAfter(i - 1) && i > after)) {
            i++;
        }
        if (isYear(i) && !words.breaksAfter(after - 1)) {
            return Optional.of(named(from, i + 1, new Period(whole(i), period.part())));
        }
        if (symbol && words.touchesBefore(after) && shortYear(after).isPresent()) {
            return Optional.of(
                    named(from, after + 1, new Period(shortYear(after).get(), period.part())));
        }
        if ((words.is(i, "last") || words.is(i, "previous") || words.is(i, "prior")) && words.is(i + 1, "year")) {
            return Optional.of(new PeriodMention(from, i + 2, period, How.QUARTER_LAST_YEAR));
        }
        if (words.is(i, "this") && words.is(i + 1, "year")) {
            return Optional.of(new PeriodMention(from, i + 2, period, How.QUARTER_ALONE));
        }
        if ((words.is(i, "each") || words.is(i, "every")) && words.is(i + 1, "year")) {
            return Optional.of(new PeriodMention(from, i + 2, period, How.EVERY_YEAR));
        }
        return Optional.of(new PeriodMention(from, after, period, How.QUARTER_ALONE));
    }

    private static boolean isLink(String w) {
        return switch (w) {
            case "of", "in", "for", "the", "fiscal", "calendar", "year", "fy" -> true;
            default -> false;
        };
    }

    private Optional<Integer> shortYear(int i) {
        int number = whole(i);
        if (number >= 1990 && number <= 2049) {
            return Optional.of(number);
        }
        return words.at(i).length() == 2 && number >= 10 && number <= 49
                ? Optional.of(2000 + number)
                : Optional.empty();
    }

    private Optional<PeriodMention> year(int from) {
        int i = from;
        while (i < end && i - from < 3 && !words.is(i, "year")) {
            if (!isLink(words.at(i)) && i > from || words.is(i, "year")) {
                break;
            }
            i++;
        }
        boolean year = words.is(i, "year");
        int next = year ? i + 1 : i;
        if (words.is(next, "of") && isYear(next + 1)) {
            next++;
        }
        if (isYear(next) && (year || next == from + 1)) {
            return Optional.of(named(from, next + 1, Period.fullYear(whole(next))));
        }
        boolean whole = words.is(from, "full")
                || words.is(from, "whole")
                || words.is(from, "entire")
                || words.is(from, "fiscal");
        return year && whole ? mention(from, i + 1, How.THIS_YEAR) : Optional.empty();
    }

    private Optional<PeriodMention> current(int i) {
        String next = words.at(i + 1);
        if (next.equals("current") || next.equals("reported")) {
            return Optional.empty();
        }
        if (next.equals("quarter") && !words.is(i, "our") && !words.is(i + 2, "over")) {
            return mention(i, i + 2, How.THIS_PERIOD);
        }
        return next.equals("year") && (words.is(i, "this") || words.is(i, "current"))
                ? mention(i, i + 2, How.THIS_YEAR)
                : Optional.empty();
    }

    private Optional<PeriodMention> last(int i) {
        String next = words.at(i + 1);
        if (next.equals("quarter")) {
            return mention(i, i + 2, How.PERIOD_BEFORE);
        }
        if (!next.equals("year")) {
            return Optional.empty();
        }
        Integer ordinal = ORDINALS.get(words.at(i + 2));
        if (words.is(i + 2, "s")) {
            ordinal = ORDINALS.get(words.at(i + 3));
            if (ordinal != null && words.is(i + 4, "quarter")) {
                return Optional.of(new PeriodMention(i, i + 5, Period.quarter(0, ordinal), How.QUARTER_LAST_YEAR));
            }
        }
        if (ordinal != null && words.is(i + 3, "quarter")) {
            return Optional.of(new PeriodMention(i, i + 4, Period.quarter(0, ordinal), How.QUARTER_LAST_YEAR));
        }
        if (words.is(i + 2, "quarter") || words.is(i + 2, "period")) {
            return mention(i, i + 3, How.SAME_LAST_YEAR);
        }
        return mention(i, i + 2, How.LAST_YEAR);
    }

    private Optional<PeriodMention> same(int i) {
        String next = words.at(i + 1);
        if (!next.equals("period") && !next.equals("quarter") && !next.equals("time")) {
            return Optional.empty();
        }
        int k = i + 2;
        while (k < end && k - i < 5 && isLink(words.at(k)) || words.is(k, "a")) {
            k++;
        }
        if (isYear(k)) {
            return Optional.of(new PeriodMention(i, k + 1, new Period(whole(k), ""), How.SAME_LAST_YEAR));
        }
        boolean year =
                (words.is(k, "last") || words.is(k, "prior") || words.is(k, "previous")) && words.is(k + 1, "year");
        return mention(i, year ? k + 2 : i + 2, How.SAME_LAST_YEAR);
    }

    private Optional<PeriodMention> month(int i) {
        int number = MONTHS.getOrDefault(words.at(i), 0);
        boolean ambiguous = (number == 5 || number == 3) && !words.isCapital(i);
        int k = i + 1;
        boolean day = whole(k) >= 1 && whole(k) <= 31;
        k += day ? 1 : 0;
        k += words.is(k, "st") || words.is(k, "nd") || words.is(k, "rd") || words.is(k, "th") ? 1 : 0;
        k += words.is(k, "end") || words.is(k, "of") ? 1 : 0;
        if (isYear(k)) {
            return Optional.of(named(i, k + 1, Period.month(whole(k), number)));
        }
        boolean may = number == 5 && !day && !isAfterIn(i);
        return ambiguous || may || !words.isCapital(i)
                ? Optional.empty()
                : Optional.of(new PeriodMention(i, day ? i + 2 : i + 1, Period.month(0, number), How.NAMED));
    }

    private boolean isAfterIn(int i) {
        return switch (words.at(i - 1)) {
            case "in", "of", "since", "until", "by", "from", "to", "late", "early", "mid" -> true;
            default -> false;
        };
    }

    private static PeriodMention named(int from, int after, Period period) {
        return new PeriodMention(from, after, period, How.NAMED);
    }

    private static Optional<PeriodMention> mention(int from, int after, How how) {
        return Optional.of(new PeriodMention(from, after, Period.NONE, how));
    }
}
