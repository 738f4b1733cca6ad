// SPDX-License-Identifier: EPL-2.0
package org.fairlead.cli.evaluate;

/**
 * A figure with the goal that was set for it before it was measured.
 *
 * @param name   what is measured
 * @param value  measured
 * @param goal   what it should be
 * @param atMost whether the goal is a limit from above
 */
record Measure(String name, double value, double goal, boolean atMost) {
    static Measure atLeast(String name, double value, double goal) {
        return new Measure(name, value, goal, false);
    }

    static Measure below(String name, double value, double goal) {
        return new Measure(name, value, goal, true);
    }

    boolean reached() {
        return atMost ? value < goal : value >= goal;
    }
}
