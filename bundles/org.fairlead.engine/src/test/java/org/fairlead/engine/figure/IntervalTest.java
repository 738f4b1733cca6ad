// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Arithmetic over rounding: a figure stands for all values that round to it. */
class IntervalTest {
    @Test
    void aRoundedFigureStandsForHalfAUnitOnEachSide() {
        Interval interval = Spoken.figure("it was $1.92 billion").interval();
        assertEquals(1.915e9, interval.low(), 1);
        assertEquals(1.925e9, interval.high(), 1);
    }

    @Test
    void aQuotientHasTheRoundingOfBoth() {
        Interval margin =
                new Interval(-70.55, -70.45).over(new Interval(1915, 1925)).times(100);
        assertTrue(margin.meets(new Interval(-3.75, -3.65)));
        assertFalse(margin.meets(new Interval(-0.95, -0.85)));
    }

    @Test
    void negativeFactorsKeepTheOrderOfTheEnds() {
        Interval turned = new Interval(1, 2).times(-3);
        assertEquals(-6, turned.low());
        assertEquals(-3, turned.high());
        Interval difference = new Interval(1, 2).minus(new Interval(5, 7));
        assertEquals(-6, difference.low());
        assertEquals(-3, difference.high());
    }

    @Test
    void whatMayBeNothingDividesToAnything() {
        Interval any = new Interval(1, 1).over(new Interval(-1, 1));
        assertTrue(any.meets(new Interval(1e12, 1e12)));
    }

    @Test
    void touchingEndsMeetAndDoNotOverlap() {
        Interval left = new Interval(6.105, 6.115);
        Interval right = new Interval(6.115, 6.125);
        assertTrue(left.meets(right));
        assertFalse(left.overlaps(right));
    }
}
