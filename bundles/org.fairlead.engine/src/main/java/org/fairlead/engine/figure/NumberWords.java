// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.figure;

import java.util.Map;

/** What words of English and Chinese mean as numbers, and the powers of ten that are spoken after them. */
final class NumberWords {
    private static final Map<String, Integer> SMALL = Map.ofEntries(
            Map.entry("zero", 0),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("forty", 40),
            Map.entry("fifty", 50),
            Map.entry("sixty", 60),
            Map.entry("seventy", 70),
            Map.entry("eighty", 80),
            Map.entry("ninety", 90));
    /** Wan, yi and their kin are written so by machines that leave the unit as it sounds. */
    private static final Map<String, Double> SCALES = Map.ofEntries(
            Map.entry("hundred", 1e2),
            Map.entry("thousand", 1e3),
            Map.entry("k", 1e3),
            Map.entry("wan", 1e4),
            Map.entry("lakh", 1e5),
            Map.entry("lakhs", 1e5),
            Map.entry("lac", 1e5),
            Map.entry("million", 1e6),
            Map.entry("millions", 1e6),
            Map.entry("mn", 1e6),
            Map.entry("mm", 1e6),
            Map.entry("m", 1e6),
            Map.entry("qianwan", 1e7),
            Map.entry("crore", 1e7),
            Map.entry("crores", 1e7),
            Map.entry("cr", 1e7),
            Map.entry("yi", 1e8),
            Map.entry("billion", 1e9),
            Map.entry("billions", 1e9),
            Map.entry("bn", 1e9),
            Map.entry("b", 1e9),
            Map.entry("trillion", 1e12),
            Map.entry("tn", 1e12),
            Map.entry("zhao", 1e12));

    private NumberWords() {}

    /** Value of a number word below a hundred, or -1. */
    static int small(String word) {
        return SMALL.getOrDefault(word, -1);
    }

    /** Power of ten of a scale word, or 0. Single letters count only where they touch the digits. */
    static double scale(String word, boolean touching) {
        if (word.length() == 1 && !touching) {
            return 0;
        }
        return SCALES.getOrDefault(word, 0.0);
    }

    /** Value of a Han digit, or -1. */
    static int hanDigit(char c) {
        return switch (c) {
            case '\u96f6', '\u3007' -> 0;
            case '\u4e00' -> 1;
            case '\u4e8c', '\u4e24', '\u5169' -> 2;
            case '\u4e09' -> 3;
            case '\u56db' -> 4;
            case '\u4e94' -> 5;
            case '\u516d' -> 6;
            case '\u4e03' -> 7;
            case '\u516b' -> 8;
            case '\u4e5d' -> 9;
            default -> -1;
        };
    }

    /** Power of ten of a Han unit from ten to zhao (a million million), or 0. */
    static double hanUnit(char c) {
        return switch (c) {
            case '\u5341' -> 1e1;
            case '\u767e' -> 1e2;
            case '\u5343' -> 1e3;
            case '\u4e07', '\u842c' -> 1e4;
            case '\u4ebf', '\u5104' -> 1e8;
            case '\u5146' -> 1e12;
            default -> 0;
        };
    }
}
