// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.figure;

import org.fairlead.engine.figure.Amounts.Amount;

/**
 * A part over a whole, in per cent, with the rounding of both.
 *
 * @param part  above the line
 * @param whole below the line
 * @param loss  the part is a loss said without a sign: signs do not count
 * @param value what it may be
 */
record Quotient(Amount part, Amount whole, boolean loss, Interval value) {
    Quotient(Amount part, Amount whole, boolean loss) {
        this(part, whole, loss, part.value().over(whole.value()).times(100));
    }

    /** Whether it gives a stated percentage within all roundings. */
    boolean gives(Fact stated) {
        return gives(stated.interval());
    }

    boolean gives(Interval stated) {
        return value.meets(stated) || loss && value.meets(stated.times(-1));
    }

    /** Whether it misses a stated percentage by more than a tenth and by more than one unit of the last digit. */
    boolean misses(Fact stated) {
        double is = loss ? Math.abs(stated.low) : stated.low;
        double ought = loss ? Math.abs(value.middle()) : value.middle();
        return Math.abs(is - ought) > stated.step && Math.abs(is - ought) > 0.1 * Math.abs(is) && !gives(stated);
    }

    /** Widened for figures that are only about so much. */
    Quotient about(double share) {
        return new Quotient(part, whole, loss, value.about(share));
    }

    /** With one of its figures read otherwise. */
    Quotient with(Fact suspect, double factor) {
        Interval top = part.fact() == suspect ? rounded(part, factor) : part.value();
        Interval bottom = whole.fact() == suspect ? rounded(whole, factor) : whole.value();
        return new Quotient(part, whole, loss, top.over(bottom).times(100));
    }

    private static Interval rounded(Amount amount, double factor) {
        double half = amount.fact().step / 2 * Math.min(1, Math.max(factor, 0.1));
        double value = amount.value().middle() * factor;
        return new Interval(value - half, value + half);
    }

    /** All three figures belong together: the part and the ratio, or the whole and the ratio, in one speech. */
    boolean isOneSpeech(Fact stated) {
        return part.fact().turn == stated.turn && (whole.fact().turn == stated.turn || !whole.derived());
    }

    String working(Fact stated) {
        boolean large = Math.abs(part.fact().low) >= 1e6;
        String top = large
                ? Show.millions(part.value().middle())
                : Show.grouped(part.value().middle());
        String bottom = large
                ? Show.millions(rounded(whole.value().middle()))
                : Show.grouped(whole.value().middle());
        return top + " / " + bottom + " = " + Show.percent(value.middle(), stated.step) + ", stated "
                + Show.percent(stated.low, stated.step);
    }

    private double rounded(double middle) {
        return whole.derived() ? Math.round(middle / 1e5) * 1e5 : middle;
    }
}
