// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.statement;

import org.fairlead.model.transcript.Transcript;

/** The calendar year that a call reports about: that of the day three months before the call, which lies in the reported quarter. */
final class ReportedYear {
    private static final int OPENING = 4000;

    private ReportedYear() {}

    /** The year, or 0 where neither the date of the call nor a year in the first lines tells. */
    static int of(Transcript transcript) {
        String date = transcript.getCallDate();
        if (date.length() >= 7 && isYear(date, 0) && date.charAt(4) == '-') {
            int month = (date.charAt(5) - '0') * 10 + date.charAt(6) - '0';
            return Integer.parseInt(date, 0, 4, 10) - (month <= 3 ? 1 : 0);
        }
        return firstYear(transcript.getText());
    }

    private static int firstYear(String text) {
        int end = Math.min(text.length(), OPENING) - 4;
        for (int i = 0; i <= end; i++) {
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
