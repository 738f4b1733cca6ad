// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.figure;

import java.util.Optional;
import org.fairlead.engine.call.Words;

/**
 * A number as spoken, without its unit.
 *
 * @param after  the word after it
 * @param value  its value, scale included
 * @param step   value of one unit of the last digit spoken
 * @param scale  the scale as spoken, empty where none is
 * @param bare   value without the scale
 * @param words  in words, not in digits
 */
record Numeral(int after, double value, double step, String scale, double bare, boolean words) {
    /** Reads a number that begins at a word. */
    static Optional<Numeral> at(Words words, int i, int end) {
        if (i >= end) {
            return Optional.empty();
        }
        char c = words.initial(i);
        if (Words.isHan(c)) {
            return HanNumeral.at(words, i, end);
        }
        if (Words.isDigit(c)) {
            return Optional.of(digits(words, i, end));
        }
        return NumberWords.small(words.at(i)) >= 0 || isOneOf(words, i, end)
                ? Optional.of(spelled(words, i, end))
                : Optional.empty();
    }

    /** Whether a number may begin with a word in small letters. */
    static boolean mayOpen(String word) {
        char c = word.charAt(0);
        return Words.isHan(c)
                || Words.isDigit(c)
                || NumberWords.small(word) >= 0
                || word.equals("a")
                || word.equals("an");
    }

    /** "A hundred", "a million": the article is the number. */
    private static boolean isOneOf(Words words, int i, int end) {
        return (words.is(i, "a") || words.is(i, "an"))
                && i + 1 < end
                && (words.is(i + 1, "hundred")
                        || words.is(i + 1, "thousand")
                        || words.is(i + 1, "million")
                        || words.is(i + 1, "billion"));
    }

    private static Numeral digits(Words words, int i, int end) {
        String written = words.at(i).replace(",", "").replace(" ", "");
        int second = written.indexOf('.', written.indexOf('.') + 1);
        if (second > 0 && written.indexOf('.') >= 0) {
            written = written.substring(0, second);
        }
        int point = written.indexOf('.');
        double bare = Double.parseDouble(written);
        double step = point < 0 ? trailing(words.at(i)) : Math.pow(10, point + 1.0 - written.length());
        int after = i + 1;
        if (point < 0 && words.is(after, "point") && after + 1 < end) {
            Numeral fraction = fraction(words, after + 1, end, bare);
            if (fraction.after > after + 1) {
                return scaled(words, fraction.after, end, fraction.bare, fraction.step, false);
            }
        }
        return scaled(words, after, end, bare, step, false);
    }

    /** A number such as 7,300 that ends in noughts may be rounded to any of them; what is said counts, so only its last digit does. */
    private static double trailing(String written) {
        return written.length() > 15 ? Math.pow(10, written.length() - 15.0) : 1;
    }

    private static Numeral spelled(Words words, int from, int end) {
        int i = from;
        double total = 0;
        double group = 0;
        boolean any = false;
        while (i < end) {
            String word = words.at(i);
            int small = NumberWords.small(word);
            if (small >= 0 && fits(group, small, any)) {
                group += small;
            } else if (word.equals("hundred") && any && group > 0 && group < 100) {
                group *= 100;
            } else if (!any && (word.equals("a") || word.equals("an"))) {
                group = 1;
            } else if (word.equals("and")
                    && any
                    && group % 100 == 0
                    && NumberWords.small(words.at(i + 1)) > 0
                    && group > 0) {
                i++;
                continue;
            } else if (word.equals("thousand") && any && NumberWords.small(words.at(i + 1)) > 0) {
                total += group * 1e3;
                group = 0;
            } else {
                break;
            }
            any = true;
            i++;
        }
        double bare = total + group;
        if (words.is(i, "point") && i + 1 < end) {
            Numeral fraction = fraction(words, i + 1, end, bare);
            if (fraction.after > i + 1) {
                return scaled(words, fraction.after, end, fraction.bare, fraction.step, true);
            }
        }
        return scaled(words, i, end, bare, 1, true);
    }

    private static boolean fits(double group, int small, boolean any) {
        return !any
                || group == 0
                || group % 100 == 0 && group > 0
                || small < 10 && small > 0 && group % 10 == 0 && group % 100 >= 20;
    }

    /** Digits after a spoken point, one by one or as a number below a hundred: point nine two, point ninety-two. */
    private static Numeral fraction(Words words, int from, int end, double whole) {
        int i = from;
        StringBuilder digits = new StringBuilder();
        while (i < end && digits.length() < 4) {
            int small = NumberWords.small(words.at(i));
            if (words.isNumber(i) && words.at(i).chars().allMatch(Character::isDigit) && digits.isEmpty()) {
                digits.append(words.at(i));
            } else if (small >= 0 && small < 10) {
                digits.append(small);
            } else if (small >= 10 && digits.isEmpty()) {
                int next = NumberWords.small(words.at(i + 1));
                boolean joined = small >= 20 && next > 0 && next < 10;
                digits.append(joined ? small + next : small);
                i += joined ? 1 : 0;
                i++;
                break;
            } else {
                break;
            }
            i++;
        }
        if (digits.isEmpty()) {
            return new Numeral(from, whole, 1, "", whole, true);
        }
        double step = Math.pow(10, -digits.length());
        double value = Double.parseDouble((long) whole + "." + digits);
        return new Numeral(i, value, step, "", value, true);
    }

    private static Numeral scaled(Words words, int from, int end, double bare, double step, boolean spelled) {
        int i = from;
        double factor = 1;
        StringBuilder scale = new StringBuilder();
        while (i < end) {
            char c = words.initial(i);
            double next =
                    Words.isHan(c) ? NumberWords.hanUnit(c) : NumberWords.scale(words.at(i), words.touchesBefore(i));
            if (next < 100 || factor >= 1e12 || words.breaksAfter(i - 1)) {
                break;
            }
            factor *= next;
            scale.append(scale.isEmpty() ? "" : " ").append(words.at(i));
            i++;
        }
        return new Numeral(i, bare * factor, step * factor, scale.toString(), bare, spelled);
    }
}
