// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.figure;

/**
 * A period as said.
 *
 * @param from   first word
 * @param after  after the last word
 * @param period what it is, resolved
 * @param how    how it is said
 */
record PeriodMention(int from, int after, Period period, How how) {
    /** How a period is said: by name, or by its place before or after the call. */
    enum How {
        NAMED,
        THIS_PERIOD,
        SAME_LAST_YEAR,
        PERIOD_BEFORE,
        LAST_YEAR,
        THIS_YEAR,
        NEXT_YEAR,
        /** A quarter of last year: Q3 last year. */
        QUARTER_LAST_YEAR,
        /** A quarter of this year, or with no year at all. */
        QUARTER_ALONE,
        EVERY_YEAR
    }

    PeriodMention resolved(Period call) {
        Period named = period;
        Period result = switch (how) {
            case NAMED, EVERY_YEAR -> named;
            case THIS_PERIOD -> call;
            case SAME_LAST_YEAR -> call.yearBefore();
            case PERIOD_BEFORE -> call.before();
            case LAST_YEAR -> call.year() == 0 ? Period.NONE : Period.fullYear(call.year() - 1);
            case THIS_YEAR -> call.year() == 0 ? Period.NONE : Period.fullYear(call.year());
            case NEXT_YEAR -> call.year() == 0 ? Period.NONE : Period.fullYear(call.year() + 1);
            case QUARTER_LAST_YEAR -> new Period(call.year() == 0 ? 0 : call.year() - 1, named.part());
            case QUARTER_ALONE -> named.part().equals(call.part()) ? call : named;
        };
        return new PeriodMention(from, after, result, how);
    }
}
