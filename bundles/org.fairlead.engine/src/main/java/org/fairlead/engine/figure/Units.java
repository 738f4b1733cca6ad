// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.figure;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fairlead.engine.call.Words;
import org.fairlead.model.review.FigureKind;

/** What stands before and after a number and makes it money, per cent, a multiple or a count. */
final class Units {
    private static final Map<String, String> CURRENCIES = Map.ofEntries(
            Map.entry("$", "$"),
            Map.entry("\u20ac", "EUR"),
            Map.entry("\u00a3", "GBP"),
            Map.entry("\u00a5", "CNY/JPY"),
            Map.entry("\uffe5", "CNY"),
            Map.entry("\u20b9", "INR"),
            Map.entry("rmb", "CNY"),
            Map.entry("cny", "CNY"),
            Map.entry("yuan", "CNY"),
            Map.entry("renminbi", "CNY"),
            Map.entry("usd", "USD"),
            Map.entry("hkd", "HKD"),
            Map.entry("cad", "CAD"),
            Map.entry("aud", "AUD"),
            Map.entry("sgd", "SGD"),
            Map.entry("twd", "TWD"),
            Map.entry("dollar", "$"),
            Map.entry("dollars", "$"),
            Map.entry("bucks", "$"),
            Map.entry("eur", "EUR"),
            Map.entry("euro", "EUR"),
            Map.entry("euros", "EUR"),
            Map.entry("gbp", "GBP"),
            Map.entry("pounds", "GBP"),
            Map.entry("sterling", "GBP"),
            Map.entry("inr", "INR"),
            Map.entry("rs", "INR"),
            Map.entry("rupee", "INR"),
            Map.entry("rupees", "INR"),
            Map.entry("jpy", "JPY"),
            Map.entry("yen", "JPY"),
            Map.entry("krw", "KRW"),
            Map.entry("won", "KRW"),
            Map.entry("brl", "BRL"),
            Map.entry("reais", "BRL"),
            Map.entry("chf", "CHF"),
            Map.entry("francs", "CHF"),
            Map.entry("sek", "SEK"),
            Map.entry("nok", "NOK"),
            Map.entry("dkk", "DKK"),
            Map.entry("kroner", "DKK/NOK"),
            Map.entry("kronor", "SEK"),
            Map.entry("pesos", "peso"),
            Map.entry("\u5143", "CNY"));
    private static final Map<String, String> DOLLARS = Map.of(
            "us",
            "USD",
            "hk",
            "HKD",
            "nt",
            "TWD",
            "c",
            "CAD",
            "a",
            "AUD",
            "r",
            "BRL",
            "s",
            "SGD",
            "u",
            "$",
            "canadian",
            "CAD",
            "australian",
            "AUD");
    private static final Set<String> MINOR = Set.of("cent", "cents", "pence", "penny", "pennies", "fen", "paise");
    private static final Set<String> TIMES = Set.of("times", "x", "fold");
    /** Words that count in Chinese. */
    private static final String HAN_COUNTERS =
            "\u5bb6\u4e2a\u5ea7\u4eba\u4f4d\u540d\u9879\u6761\u5206\u53f0\u6b21\u6240\u5929";

    private final Words words;

    Units(Words words) {
        this.words = words;
    }

    /**
     * What stands before a number.
     *
     * @param from     first word of it
     * @param currency ISO 4217, empty where none
     * @param negative said or signed to be below nought
     */
    record Before(int from, String currency, boolean negative) {}

    Before before(int number, int first) {
        int i = number;
        String currency = "";
        boolean negative = signed(number);
        while (i > first && number - i < 4) {
            String w = words.at(i - 1);
            if (w.equals("negative") || w.equals("minus") || w.equals("\u8d1f")) {
                negative = true;
            } else if (currency.isEmpty() && isPrefix(i - 1)) {
                currency = CURRENCIES.getOrDefault(w, "");
                if (w.equals("$") && i - 2 >= first && words.touchesBefore(i - 1)) {
                    String country = DOLLARS.get(words.at(i - 2));
                    currency = country == null ? "$" : country;
                    i -= country == null ? 0 : 1;
                }
                negative |= signed(i - 1);
            } else {
                break;
            }
            i--;
        }
        return new Before(i, currency, negative);
    }

    /** ISO 4217 of the currency that a word names, with the country before a dollar; empty where it names none. */
    static String currency(Words words, int i) {
        String w = words.at(i);
        if (w.equals("$") || w.startsWith("dollar")) {
            for (int k = i - 1; k >= i - 3 && k >= 0; k--) {
                if (DOLLARS.containsKey(words.at(k)) && !words.is(k, "a") && !words.is(k, "c") && !words.is(k, "s")) {
                    return words.is(k, "u") ? "USD" : DOLLARS.getOrDefault(words.at(k), "$");
                }
                if (words.is(k, "hong")) {
                    return "HKD";
                }
            }
        }
        return w.equals("\u5143") || w.equals("us") ? "" : w.equals("u") ? "" : CURRENCIES.getOrDefault(w, "");
    }

    private boolean isPrefix(int i) {
        String w = words.at(i);
        return CURRENCIES.containsKey(w)
                && !w.equals("won")
                && !w.equals("\u5143")
                && !w.equals("pounds")
                && !w.equals("dollar");
    }

    /** A minus sign right before the word, after a space or a bracket, as in -70.5; a hyphen between words is none. */
    private boolean signed(int word) {
        int at = words.begin(word) - 1;
        String text = words.text();
        return at > 0
                && (text.charAt(at) == '-' || text.charAt(at) == '\u2212' || text.charAt(at) == '\u2013')
                && (Character.isWhitespace(text.charAt(at - 1)) || text.charAt(at - 1) == '(');
    }

    /**
     * What stands after a number.
     *
     * @param after    after its last word
     * @param kind     what it makes of the number; NUMBER where it says nothing
     * @param currency ISO 4217, empty where none
     * @param unit     what is counted
     * @param minor    hundredths of the currency
     */
    record After(int after, FigureKind kind, String currency, String unit, boolean minor) {}

    After after(int i, int end, boolean scaled) {
        String w = i < end ? words.at(i) : "";
        String next = i + 1 < end ? words.at(i + 1) : "";
        switch (w) {
            case "%", "\uff05", "percent" -> {
                return percentage(
                        next.equals("point") || next.equals("points") ? i + 2 : i + 1, next.startsWith("point"));
            }
            case "per" -> {
                if (next.equals("cent")) {
                    boolean points = words.at(i + 2).startsWith("point");
                    return percentage(points ? i + 3 : i + 2, points);
                }
            }
            case "percentage" -> {
                if (next.startsWith("point")) {
                    return percentage(i + 2, true);
                }
            }
            case "basis", "basic" -> {
                if (next.startsWith("point")) {
                    return new After(i + 2, FigureKind.BASIS_POINTS, "", "", false);
                }
            }
            case "bps", "bp" -> {
                return new After(i + 1, FigureKind.BASIS_POINTS, "", "", false);
            }
            default -> {
                Optional<After> money = money(i, end, w, next);
                if (money.isPresent()) {
                    return money.get();
                }
            }
        }
        if (TIMES.contains(w) && (w.length() > 1 || words.touchesBefore(i)) || w.equals("\u500d")) {
            return new After(i + 1, FigureKind.RATIO, "", "", false);
        }
        if (w.length() == 1 && HAN_COUNTERS.contains(w)) {
            boolean points = w.equals("\u4e2a") && next.equals("\u767e");
            return points
                    ? new After(Math.min(end, i + 4), FigureKind.PERCENTAGE_POINTS, "", "", false)
                    : new After(i + 1, FigureKind.COUNT, "", w, false);
        }
        return counted(i, end, scaled);
    }

    private static After percentage(int after, boolean points) {
        return new After(after, points ? FigureKind.PERCENTAGE_POINTS : FigureKind.PERCENTAGE, "", "", false);
    }

    private Optional<After> money(int from, int end, String w, String next) {
        int i = from;
        boolean said = false;
        String currency = "";
        if ((w.equals("chinese")
                        || w.equals("us")
                        || w.equals("canadian")
                        || w.equals("australian")
                        || w.equals("swiss")
                        || w.equals("indian")
                        || w.equals("japanese")
                        || w.equals("korean"))
                && CURRENCIES.containsKey(next)) {
            currency = DOLLARS.containsKey(w) && next.startsWith("dollar")
                    ? String.valueOf(DOLLARS.get(w))
                    : CURRENCIES.getOrDefault(next, "");
            i += 2;
            said = true;
        } else if (w.equals("u") && next.equals("s") && words.at(i + 2).startsWith("dollar")) {
            currency = "USD";
            i += 3;
            said = true;
        } else if (CURRENCIES.containsKey(w)
                && !w.equals("$")
                && !(w.equals("won") && !next.isEmpty() && NumberWords.small(next) < 0 && words.isCapital(i))) {
            currency = CURRENCIES.getOrDefault(w, "");
            i++;
            said = true;
        }
        boolean minor = i < end && MINOR.contains(words.at(i)) && !said;
        if (minor) {
            i++;
        }
        if (!said && !minor) {
            return Optional.empty();
        }
        int share = share(i, end);
        return Optional.of(new After(
                Math.max(i, share), share > 0 ? FigureKind.PER_SHARE : FigureKind.AMOUNT, currency, "", minor));
    }

    /** After "per share", "a share", "per ADS", "per diluted share", or 0. */
    int share(int i, int end) {
        if (i < end && (words.is(i, "per") || words.is(i, "a") || words.is(i, "an"))) {
            for (int k = i + 1; k < end && k < i + 5; k++) {
                String w = words.at(k);
                if (w.equals("share") || w.equals("ads") || w.equals("adr") || w.equals("unit") && words.is(i, "per")) {
                    return k + 1;
                }
                if (!w.equals("diluted") && !w.equals("basic") && !w.equals("common") && !w.equals("ordinary")) {
                    return 0;
                }
            }
        }
        return 0;
    }

    /** A count has its thing after it: the next word, or the one after an adjective, in the plural. */
    private After counted(int i, int end, boolean scaled) {
        if (words.between(i - 1) == '-' && i < end && words.at(i).length() > 1 && !words.isNumber(i)) {
            return new After(i + 1, FigureKind.COUNT, "", words.at(i), false);
        }
        for (int k = i; k < end && k < i + 3 && !words.breaksAfter(k - 1); k++) {
            String w = words.at(k);
            if (FunctionWords.is(w) || words.isNumber(k)) {
                break;
            }
            if (w.length() > 2 && w.endsWith("s") && !w.endsWith("ss") && !w.endsWith("us") && !w.endsWith("ous")) {
                return new After(i, FigureKind.COUNT, "", w, false);
            }
        }
        return new After(i, scaled ? FigureKind.AMOUNT : FigureKind.NUMBER, "", "", false);
    }
}
