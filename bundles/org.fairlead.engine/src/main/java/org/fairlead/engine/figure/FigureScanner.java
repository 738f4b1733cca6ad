// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fairlead.engine.call.Words;
import org.fairlead.engine.figure.Units.After;
import org.fairlead.engine.figure.Units.Before;
import org.fairlead.model.review.FigureKind;

/**
 * Finds the figures in the words of a call in one pass: numbers in digits and in words with what makes them money, per cent, points, multiples or counts;
 * ranges; numbers of one breath that share a unit, as in "20, 30 million". Periods are found before and are passed over.
 */
final class FigureScanner {
    private final Words words;
    private final Units units;
    private final Openers opens;
    private final Marks notFigures;
    private final Marks approximate;
    private final List<Fact> facts = new ArrayList<>();
    private int sentence;
    private int first;
    private int end;

    private FigureScanner(Words words, Marks notFigures, Marks approximate) {
        this.words = words;
        this.units = new Units(words);
        this.opens = new Openers(words);
        this.notFigures = notFigures;
        this.approximate = approximate;
    }

    /**
     * All figures but the periods, in order.
     *
     * @param notFigures  numbers that count nothing: forms, keys, names of products
     * @param approximate words that say about how much
     */
    static List<Fact> scan(
            Words words, int sentences, List<PeriodMention> periods, Marks notFigures, Marks approximate) {
        FigureScanner scanner = new FigureScanner(words, notFigures, approximate);
        int p = 0;
        for (int s = 0; s < sentences; s++) {
            scanner.sentence = s;
            scanner.first = words.first(s);
            scanner.end = words.after(s);
            int i = scanner.first;
            while (i < scanner.end) {
                while (p < periods.size() && periods.get(p).after() <= i) {
                    p++;
                }
                boolean inPeriod = p < periods.size() && periods.get(p).from() <= i;
                i = inPeriod ? periods.get(p).after() : scanner.at(i);
            }
        }
        return scanner.facts;
    }

    /** Reads what stands at a word; returns the word to go on at. */
    private int at(int i) {
        if (!opens.number(i)) {
            return i + 1;
        }
        if (isHanPercentage(i)) {
            return Numeral.at(words, i + 3, end)
                    .map(n -> add(i, n, new After(n.after(), FigureKind.PERCENTAGE, "", "", false), negativeBefore(i)))
                    .orElse(i + 1);
        }
        Optional<Numeral> read = isGlued(i) ? Optional.empty() : Numeral.at(words, i, end);
        if (read.isEmpty()) {
            return i + 1;
        }
        Numeral n = read.get();
        if (countsNothing(i)) {
            return n.after();
        }
        After after = units.after(n.after(), end, !n.scale().isEmpty());
        Before before = units.before(i, first);
        if (!counts(i, n, after, before)) {
            return n.after();
        }
        return range(i, n, after, before).orElseGet(() -> add(i, n, after, before));
    }

    /** What begins within a number says nothing of it: "one point nine" is no point nine of a list. */
    private boolean countsNothing(int number) {
        return notFigures.touches(number, number + 1);
    }

    private boolean isHanPercentage(int i) {
        return words.is(i, "\u767e") && words.is(i + 1, "\u5206") && words.is(i + 2, "\u4e4b") && i + 3 < end;
    }

    private Before negativeBefore(int i) {
        return new Before(i, "", words.is(i - 1, "\u8d1f"));
    }

    /** Digits inside a name, as in KAV1 or v2.0, count nothing; a currency may touch them. */
    private boolean isGlued(int i) {
        if (!words.touchesBefore(i)
                || !words.isNumber(i)
                || Words.isHan(words.initial(i - 1))
                || !Character.isLetter(words.initial(i - 1))) {
            return words.isNumber(i) && words.touchesBefore(i + 1) && isName(words.at(i + 1));
        }
        String before = words.at(i - 1);
        return units.before(i, first).currency().isEmpty() || before.length() == 1;
    }

    /** Letters that touch the digits after them and are no unit: 5G, 10K, 3D. */
    private static boolean isName(String after) {
        return switch (after) {
            case "g", "d", "gb", "tb", "ghz", "nm", "p" -> true;
            default -> false;
        };
    }

    private boolean counts(int i, Numeral n, After after, Before before) {
        boolean united = !n.scale().isEmpty()
                || after.after() > n.after()
                || !before.currency().isEmpty();
        if (Words.isHan(words.initial(i))) {
            return united
                    && (!n.scale().isEmpty() || after.kind() != FigureKind.NUMBER)
                    && !(n.value() < 2 && after.kind() == FigureKind.COUNT);
        }
        if (n.words()) {
            boolean counted = after.kind() == FigureKind.COUNT && n.value() >= 2;
            return n.value() >= 0
                    && (united && !(after.kind() == FigureKind.COUNT && n.value() < 2) || counted || n.value() >= 13);
        }
        return true;
    }

    /** Between A and B, A to B, A or B, and "20, 30 million": one figure with two ends. "From A to B" is two figures unless a range is spoken of. */
    private Optional<Integer> range(int i, Numeral low, After lowAfter, Before before) {
        int link = lowAfter.after();
        if (link >= end) {
            return Optional.empty();
        }
        boolean between = words.is(before.from() - 1, "between");
        boolean from = words.is(before.from() - 1, "from");
        String w = words.at(link);
        boolean dash = words.isNumber(link) && isDash(words.between(link - 1));
        boolean breath = words.isNumber(link)
                && text(link - 1).equals(", ")
                && low.scale().isEmpty()
                && lowAfter.kind() == FigureKind.NUMBER;
        boolean to = w.equals("to")
                || w.equals("or") && lowAfter.kind() != FigureKind.COUNT
                || w.equals("and") && between
                || w.equals("\u81f3")
                || w.equals("\u5230");
        if (!dash && !breath && !(to && (!from || isRangeWord(before.from() - 2)))) {
            return Optional.empty();
        }
        int at = to ? link + 1 : link;
        int start = at;
        while (start < end
                && start - at < 3
                && (units.before(start + 1, at).from() == start || words.is(start, "about"))) {
            start++;
        }
        Optional<Numeral> read = Numeral.at(words, start, end);
        if (read.isEmpty() || countsNothing(start)) {
            return Optional.empty();
        }
        Numeral high = read.get();
        After after = units.after(high.after(), end, !high.scale().isEmpty());
        Before highBefore = units.before(start, at);
        double factor = low.scale().isEmpty() && !high.scale().isEmpty() ? high.value() / high.bare() : 1;
        boolean kinds = lowAfter.kind() == FigureKind.NUMBER
                || lowAfter.kind() == after.kind()
                || !before.currency().isEmpty()
                || lowAfter.kind() == FigureKind.AMOUNT;
        double lowValue = low.value() * factor * (before.negative() ? -1 : 1);
        double highValue = high.value() * (highBefore.negative() || before.negative() && !from ? -1 : 1);
        double ratio = Math.abs(highValue) / Math.max(1e-9, Math.abs(lowValue));
        if (!kinds
                || ratio > 20
                || ratio < 0.05
                || breath && (ratio <= 1 || ratio > 3 || high.scale().isEmpty() && after.kind() == FigureKind.NUMBER)) {
            return Optional.empty();
        }
        Fact fact = fact(before.from(), Math.max(after.after(), high.after()), after, before);
        fact.low = Math.min(lowValue, highValue);
        fact.high = Math.max(lowValue, highValue);
        fact.step = Math.max(low.step() * factor, high.step());
        fact.scale = high.scale();
        fact.spelled = high.words();
        if (fact.currency.isEmpty()) {
            fact.currency = lowAfter.currency().isEmpty() ? highBefore.currency() : lowAfter.currency();
        }
        settle(fact);
        facts.add(fact);
        return Optional.of(fact.after);
    }

    private String text(int word) {
        return words.text().substring(words.end(word), words.begin(word + 1));
    }

    private static boolean isDash(char c) {
        return c == '-' || c == '\u2013' || c == '\u2014' || c == '~' || c == '\u2010' || c == '\u2212';
    }

    private boolean isRangeWord(int word) {
        return switch (words.at(word)) {
            case "range", "ranging", "ranges", "anywhere", "somewhere" -> true;
            default -> false;
        };
    }

    private int add(int from, Numeral n, After after, Before before) {
        Fact fact = fact(Math.min(from, before.from()), Math.max(n.after(), after.after()), after, before);
        double sign = before.negative() ? -1 : 1;
        fact.low = n.value() * sign;
        fact.high = fact.low;
        fact.step = n.step();
        fact.scale = n.scale();
        fact.spelled = n.words();
        settle(fact);
        facts.add(fact);
        return fact.after;
    }

    private Fact fact(int from, int after, After unit, Before before) {
        Fact fact = new Fact(from, after, sentence);
        fact.currency = before.currency().isEmpty() ? unit.currency() : before.currency();
        fact.kind = unit.kind();
        fact.unit = unit.unit();
        fact.minor = unit.minor();
        fact.approximate = words.is(from - 1, "over")
                || approximate.touches(Math.max(first, from - 3), from)
                || approximate.touches(after, Math.min(end, after + 2));
        return fact;
    }

    /** Money by its currency, a share of stock by its words, cents as hundredths. */
    private void settle(Fact fact) {
        if (!fact.currency.isEmpty() && (fact.kind == FigureKind.NUMBER || fact.kind == FigureKind.COUNT)) {
            fact.kind = units.share(fact.after, end) > 0 ? FigureKind.PER_SHARE : FigureKind.AMOUNT;
            fact.unit = "";
        }
        if (fact.minor) {
            fact.low /= 100;
            fact.high /= 100;
            fact.step /= 100;
        }
    }
}
