// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** Writes values for people. */
final class Show {
    private static final double TWELVE_DIGITS = 1e12;

    private Show() {}

    /** 1.92 billion, -70.5 million, 322. */
    static String amount(double value) {
        double size = Math.abs(value);
        String word = size >= 1e12 ? " trillion" : size >= 1e9 ? " billion" : size >= 1e6 ? " million" : "";
        double unit = size >= 1e12 ? 1e12 : size >= 1e9 ? 1e9 : size >= 1e6 ? 1e6 : 1;
        return plain(value / unit) + word;
    }

    /** In millions with a thousands separator, so that the two sides of a division read alike: -70.5, 1,920. */
    static String millions(double value) {
        return grouped(value / 1e6);
    }

    /** Per cent with as many places as asked for: -3.7 %. */
    static String percent(double value, double step) {
        int places = step >= 1 ? 0 : step >= 0.1 ? 1 : 2;
        return String.format(Locale.ROOT, "%." + places + "f %%", value);
    }

    static String plain(double value) {
        return decimal(value).toPlainString();
    }

    static String grouped(double value) {
        StringBuilder shown = new StringBuilder(plain(value));
        int point = shown.indexOf(".");
        int first = shown.charAt(0) == '-' ? 1 : 0;
        for (int i = (point < 0 ? shown.length() : point) - 3; i > first; i -= 3) {
            shown.insert(i, ',');
        }
        return shown.toString();
    }

    /** Without the noise of binary fractions. */
    static BigDecimal decimal(double value) {
        if (value == Math.rint(value) && Math.abs(value) < TWELVE_DIGITS) {
            return BigDecimal.valueOf((long) value);
        }
        BigDecimal exact = new BigDecimal(value, new MathContext(12, RoundingMode.HALF_EVEN)).stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0) : exact;
    }

    /** One line without breaks, cut at a length with an ellipsis. */
    static String shortened(String quote, int length) {
        String line = quote.replaceAll("\\s+", " ").strip();
        return line.length() <= length ? line : line.substring(0, length - 1) + "\u2026";
    }

    /** A figure read otherwise: 17.5 million, 4.9 %. */
    static String percentOrAmount(Fact fact, double factor) {
        double value = fact.low * factor;
        return fact.isPercentage() ? Show.percent(value, Math.min(fact.step, 0.1)) : amount(value);
    }
}
