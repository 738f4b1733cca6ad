// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.phrase;

import java.util.Arrays;

/** The moves out of one state: a small table of symbols and targets with open addressing. */
final class Moves {
    private static final int NONE = -1;

    /** Pairs of symbol and target; the number of pairs is a power of two and at least one is free. */
    private int[] table = {NONE, NONE, NONE, NONE};

    private int size;

    /** The state that a symbol leads to, or -1 where that is not known yet. */
    int target(int symbol) {
        int[] pairs = table;
        int mask = pairs.length - 2;
        for (int at = symbol << 1 & mask; ; at = at + 2 & mask) {
            if (pairs[at] == symbol) {
                return pairs[at + 1];
            }
            if (pairs[at] == NONE) {
                return NONE;
            }
        }
    }

    void put(int symbol, int target) {
        if (++size * 3 > table.length) { // two thirds full
            int[] old = table;
            table = new int[old.length * 2];
            Arrays.fill(table, NONE);
            for (int i = 0; i < old.length; i += 2) {
                if (old[i] != NONE) {
                    insert(old[i], old[i + 1]);
                }
            }
        }
        insert(symbol, target);
    }

    private void insert(int symbol, int target) {
        int mask = table.length - 2;
        int at = symbol << 1 & mask;
        while (table[at] != NONE) {
            at = at + 2 & mask;
        }
        table[at] = symbol;
        table[at + 1] = target;
    }
}
