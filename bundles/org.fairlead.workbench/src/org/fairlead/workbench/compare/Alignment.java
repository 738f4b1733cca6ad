// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.compare;

import org.fairlead.workbench.widget.Turn;

/**
 * Pushes the shorter one of each pair down so that the next pair begins at the same height. A long passage takes milliseconds to measure; so the pairs are
 * measured one after the other from the top, a few in each turn, and the window paints between the turns.
 */
final class Alignment {
    /** Nanoseconds of a turn, after which no other pair is begun. */
    private static final long SLICE = 12_000_000;

    private final Side left;
    private final Side right;
    private final Runnable done;
    private final Turn turn;
    private int next;

    /** Tells when all pairs are where they stay. */
    Alignment(Side left, Side right, Runnable done) {
        this.left = left;
        this.right = right;
        this.done = done;
        turn = new Turn(left.control(), this::some);
    }

    /** Texts or widths changed: all is measured anew. */
    void begin() {
        next = 0;
        turn.ask();
    }

    /** Whether all pairs are where they stay: then it costs nothing to look for a place. */
    boolean isDone() {
        return next >= left.pairs();
    }

    /** Measures at once what is left, for those who need to know where a pair stands. */
    void finish() {
        while (!isDone()) {
            measure(next++);
        }
        turn.now();
    }

    private void some() {
        long begin = System.nanoTime();
        while (!isDone() && System.nanoTime() - begin < SLICE) {
            measure(next++);
        }
        if (isDone()) {
            done.run();
        } else {
            turn.ask();
        }
    }

    private void measure(int pair) {
        if (pair == 0) {
            left.push(0, 0);
            right.push(0, 0);
        }
        if (pair + 1 < left.pairs()) {
            int more = left.height(pair) - right.height(pair);
            left.push(pair + 1, Math.max(0, -more));
            right.push(pair + 1, Math.max(0, more));
        }
    }
}
