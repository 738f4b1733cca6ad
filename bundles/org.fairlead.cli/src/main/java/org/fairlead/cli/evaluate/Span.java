// SPDX-License-Identifier: EPL-2.0
package org.fairlead.cli.evaluate;

/**
 * A stretch of a transcript in UTF-16 units.
 *
 * @param begin first unit
 * @param end   behind the last
 */
record Span(int begin, int end) {
    int length() {
        return end - begin;
    }

    int overlap(Span other) {
        return Math.max(0, Math.min(end, other.end) - Math.max(begin, other.begin));
    }

    /** One covers half of the shorter of both: two readers cut sentences differently. */
    boolean matches(Span other) {
        int common = overlap(other);
        return common > 0 && common >= 0.5 * Math.min(length(), Math.max(1, other.length()));
    }
}
