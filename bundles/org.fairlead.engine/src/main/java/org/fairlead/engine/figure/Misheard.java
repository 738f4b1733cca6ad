// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.figure;

import java.util.ArrayList;
import java.util.List;

/** What a figure may have been before a recogniser or an interpreter heard it: teens and tens, a lost point, another power of ten. Whether it was, a witness must say. */
final class Misheard {
    /**
     * A figure that sounds alike.
     *
     * @param factor what the value is multiplied with
     * @param how    in words: seventeen for seventy
     */
    record Reading(double factor, String how) {}

    private static final String[] TENS = {
        "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
    };
    private static final String[] TEENS = {
        "", "", "", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"
    };

    private Misheard() {}

    /** Readings of a figure, likeliest first. */
    static List<Reading> of(Fact fact) {
        List<Reading> readings = new ArrayList<>();
        double bare = bare(fact);
        long whole = (long) Math.floor(bare + 1e-9);
        int tens = (int) (whole % 100);
        double rest = bare - whole;
        if (tens % 10 == 0 && tens >= 30 && tens <= 90) {
            add(readings, bare, whole - tens + 10 + tens / 10 + rest, TEENS[tens / 10] + " for " + TENS[tens / 10]);
        }
        if (tens >= 13 && tens <= 19) {
            add(readings, bare, whole - tens + (tens - 10) * 10 + rest, TENS[tens - 10] + " for " + TEENS[tens - 10]);
        }
        String scale = fact.scale;
        if (scale.equals("billion") || scale.equals("million")) {
            boolean billion = scale.equals("billion");
            readings.add(new Reading(billion ? 1e-3 : 1e3, billion ? "million for billion" : "billion for million"));
        }
        if (whole >= 10 && rest == 0) {
            readings.add(new Reading(0.1, "a lost decimal point"));
            readings.add(new Reading(0.01, "a lost decimal point"));
        }
        readings.add(new Reading(0.1, "a power of ten"));
        readings.add(new Reading(10, "a power of ten"));
        return readings;
    }

    private static void add(List<Reading> readings, double bare, double other, String how) {
        if (bare > 0) {
            readings.add(new Reading(other / bare, how));
        }
    }

    /** The number without its scale. */
    private static double bare(Fact fact) {
        double value = Math.abs(fact.low);
        double unit = fact.minor ? 0.01 : fact.scale.isEmpty() ? 1 : scale(fact.scale);
        return value / unit;
    }

    private static double scale(String spoken) {
        double factor = 1;
        for (String word : spoken.split(" ")) {
            double next = NumberWords.scale(word, true);
            factor *= next == 0 ? 1 : next;
        }
        return factor;
    }

    /** Whether two values are one after one of these slips; empty where they are not. */
    static String between(Fact heard, Fact meant) {
        if (heard.low == 0 || meant.low == 0) {
            return "";
        }
        double factor = meant.low / heard.low;
        for (Reading reading : of(heard)) {
            if (Math.abs(reading.factor() / factor - 1) < 0.005) {
                return reading.how();
            }
        }
        return "";
    }
}
