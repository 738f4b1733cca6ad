// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.statement;

import java.util.Locale;

/** The first quarter of a year that a stretch of text names: "third quarter", "Q3", "3Q21"; a half stands for its last quarter, "full year" for the fourth. */
final class NamedQuarters {
    private static final java.util.regex.Pattern NAME = java.util.regex.Pattern.compile(
            "\\b(?:(first|second|third|fourth|1st|2nd|3rd|4th)[ -](?:fiscal |calendar )?(quarter|half)|([1-4])q|q([1-4])|(full|half)[ -]year)");

    private int quarter;
    private int begin;
    private int end;

    NamedQuarters(String text, int from, int to) {
        java.util.regex.Matcher matcher =
                NAME.matcher(text.substring(from, to).toLowerCase(Locale.ROOT).replace('\u00a0', ' '));
        if (matcher.find()) {
            begin = from + matcher.start();
            end = from + matcher.end();
            quarter = quarter(matcher);
        }
    }

    private static int quarter(java.util.regex.Matcher matcher) {
        if (matcher.group(1) != null) {
            int number = ordinal(matcher.group(1));
            return matcher.group(2).equals("half") ? Math.min(4, number * 2) : number;
        }
        if (matcher.group(5) != null) {
            return matcher.group(5).equals("full") ? 4 : 2;
        }
        return Integer.parseInt(matcher.group(3) != null ? matcher.group(3) : matcher.group(4));
    }

    private static int ordinal(String word) {
        char first = word.charAt(0);
        return Character.isDigit(first) ? first - '0' : VerbWords.ordinal(VerbWords.role(word), -1);
    }

    /** 1 to 4, or 0 where none is named. */
    int quarter() {
        return quarter;
    }

    int begin() {
        return begin;
    }

    int end() {
        return end;
    }
}
