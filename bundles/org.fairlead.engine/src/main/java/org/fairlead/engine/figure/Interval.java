// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.figure;

/**
 * The values that a rounded figure may stand for. Arithmetic over figures is done over these, so that rounding is never taken for an error.
 *
 * @param low  lowest
 * @param high highest
 */
record Interval(double low, double high) {
    Interval {
        if (low > high) {
            double swap = low;
            low = high;
            high = swap;
        }
    }

    boolean meets(Interval other) {
        double slack = 1e-9 * (Math.abs(high) + Math.abs(other.high));
        return low <= other.high + slack && other.low <= high + slack;
    }

    /** Whether they share more than an end. */
    boolean overlaps(Interval other) {
        double slack = 1e-9 * (Math.abs(high) + Math.abs(other.high));
        return low < other.high - slack && other.low < high - slack;
    }

    double width() {
        return high - low;
    }

    double middle() {
        return (low + high) / 2;
    }

    Interval times(double factor) {
        return new Interval(low * factor, high * factor);
    }

    Interval plus(Interval other) {
        return new Interval(low + other.low, high + other.high);
    }

    Interval minus(Interval other) {
        return new Interval(low - other.high, high - other.low);
    }

    Interval plus(double value) {
        return new Interval(low + value, high + value);
    }

    Interval over(Interval other) {
        if (other.low <= 0 && other.high >= 0) {
            return new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        }
        double a = low / other.low;
        double b = low / other.high;
        double c = high / other.low;
        double d = high / other.high;
        return new Interval(Math.min(Math.min(a, b), Math.min(c, d)), Math.max(Math.max(a, b), Math.max(c, d)));
    }

    /** Widened by a share of its middle, for figures that are said to be about so much. */
    Interval about(double share) {
        double by = Math.abs(middle()) * share;
        return new Interval(low - by, high + by);
    }
}
