// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.statement;

import org.fairlead.model.transcript.Transcript;

/**
 * The period that a call reports about: what "the fourth quarter" or "2022" mean, ahead or behind, depends on it.
 *
 * @param year    calendar or fiscal year as the call names it; 0 where nothing tells
 * @param quarter 1 to 4; 0 where nothing tells
 */
record ReportedPeriod(int year, int quarter) {
    static final ReportedPeriod UNKNOWN = new ReportedPeriod(0, 0);

    /** How far into a call its own name is looked for, in UTF-16 units. */
    private static final int OPENING = 4000;

    private static final int NEAR = 40;

    /** The quarter that the opening names first, else the one before the date of the call; the year beside it, else that of the date. */
    static ReportedPeriod of(Transcript transcript) {
        String text = transcript.getText();
        int end = Math.min(text.length(), OPENING);
        NamedQuarters named = new NamedQuarters(text, 0, end);
        ReportedPeriod dated = ofDate(transcript.getCallDate());
        if (named.quarter() == 0) {
            return dated.year > 0 ? dated : new ReportedPeriod(firstYear(text, 0, end), 0);
        }
        int beside = firstYear(text, named.begin(), Math.min(end, named.end() + NEAR));
        int year = beside > 0 ? beside : dated.year > 0 ? dated.year : firstYear(text, 0, end);
        return new ReportedPeriod(year, named.quarter());
    }

    /** Three months before the day of the call lie in the reported quarter. */
    private static ReportedPeriod ofDate(String date) {
        if (date.length() < 7 || !isYear(date, 0) || date.charAt(4) != '-') {
            return UNKNOWN;
        }
        int month = (date.charAt(5) - '0') * 10 + date.charAt(6) - '0';
        int year = Integer.parseInt(date, 0, 4, 10);
        return month <= 3 ? new ReportedPeriod(year - 1, 4) : new ReportedPeriod(year, (month - 1) / 3);
    }

    private static int firstYear(String text, int begin, int end) {
        for (int i = begin; i + 4 <= end; i++) {
            if (text.charAt(i) == '2'
                    && isYear(text, i)
                    && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)))) {
                return Integer.parseInt(text, i, i + 4, 10);
            }
        }
        return 0;
    }

    private static boolean isYear(String text, int at) {
        for (int i = at; i < at + 4; i++) {
            if (i >= text.length() || text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return text.startsWith("20", at) && (at + 4 == text.length() || !Character.isDigit(text.charAt(at + 4)));
    }
}
