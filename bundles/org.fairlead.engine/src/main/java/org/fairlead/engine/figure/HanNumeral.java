// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.figure;

import java.util.Optional;
import org.fairlead.engine.call.Words;

/** Numbers in Han characters, which group by four digits: wan is 10^4, yi 10^8, zhao 10^12. Arabic digits before a unit are read by {@link Numeral}. */
final class HanNumeral {
    private HanNumeral() {}

    static Optional<Numeral> at(Words words, int from, int end) {
        int i = from;
        double total = 0;
        double section = 0;
        double digit = -1;
        double lastUnit = 1;
        double step = 1;
        boolean any = false;
        StringBuilder scale = new StringBuilder();
        StringBuilder run = new StringBuilder();
        while (i < end) {
            char c = words.initial(i);
            int value = NumberWords.hanDigit(c);
            double unit = NumberWords.hanUnit(c);
            if (value >= 0) {
                run.append(value);
                digit = value;
            } else if (unit >= 1e4) {
                if (!any && run.isEmpty()) {
                    break;
                }
                section += run.length() > 1 ? Double.parseDouble(run.toString()) : Math.max(digit, 0);
                total = (total + section) * unit;
                section = 0;
                scale.append(c);
                lastUnit = unit;
                digit = -1;
                run.setLength(0);
            } else if (unit > 0) {
                section += (digit < 0 ? 1 : digit) * unit;
                lastUnit = unit;
                digit = -1;
                run.setLength(0);
            } else if (c == '\u70b9' && any && i + 1 < end && NumberWords.hanDigit(words.initial(i + 1)) >= 0) {
                return fraction(words, i + 1, end, total + section + Math.max(digit, 0));
            } else {
                break;
            }
            any = true;
            i++;
        }
        if (!any) {
            return Optional.empty();
        }
        step = run.isEmpty() ? lastUnit : 1;
        double value =
                total + section + (run.length() > 1 ? Double.parseDouble(run.toString()) : tail(digit, lastUnit, run));
        return Optional.of(new Numeral(i, value, step, scale.toString(), value, true));
    }

    /** "Two wan five" is 25,000: a digit right after a large unit counts the unit below it. A nought between them says that it does not. */
    private static double tail(double digit, double lastUnit, StringBuilder run) {
        return digit < 0 ? 0 : lastUnit >= 1e4 && run.length() == 1 ? digit * lastUnit / 10 : digit;
    }

    private static Optional<Numeral> fraction(Words words, int from, int end, double whole) {
        int i = from;
        double step = 1;
        double value = whole;
        while (i < end && NumberWords.hanDigit(words.initial(i)) >= 0) {
            step /= 10;
            value += NumberWords.hanDigit(words.initial(i)) * step;
            i++;
        }
        double factor = 1;
        StringBuilder scale = new StringBuilder();
        while (i < end && NumberWords.hanUnit(words.initial(i)) >= 1e2) {
            factor *= NumberWords.hanUnit(words.initial(i));
            scale.append(words.initial(i));
            i++;
        }
        double bare = Math.round(value / step) / (double) Math.round(1 / step);
        return Optional.of(new Numeral(i, bare * factor, step * factor, scale.toString(), bare, true));
    }
}
