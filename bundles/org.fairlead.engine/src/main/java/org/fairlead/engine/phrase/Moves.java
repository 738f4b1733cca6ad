// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.phrase;

import java.util.Arrays;

/**
 * The moves from one state by a symbol to the next that are known so far: one table with open addressing for all states, in which a move is one number, so
 * that looking one up touches one place of the memory.
 */
final class Moves {
    /** States and targets are below this. */
    static final int STATES = 1 << 16;
    /** Symbols are below this. */
    static final int SYMBOLS = 1 << 24;

    private static final long NONE = -1;

    /** State, symbol and target, 16, 24 and 16 bits from the left. */
    private long[] table = free(1 << 12);

    private int size;

    /** The state that a symbol leads to, or -1 where that is not known yet. */
    int target(int state, int symbol) {
        long[] moves = table;
        long key = key(state, symbol);
        for (int at = slot(key, moves.length); ; at = at + 1 & moves.length - 1) {
            long move = moves[at];
            if (move >>> 16 == key) {
                return (int) move & STATES - 1;
            }
            if (move == NONE) {
                return -1;
            }
        }
    }

    int size() {
        return size;
    }

    void put(int state, int symbol, int target) {
        if (++size * 2 > table.length) {
            long[] old = table;
            table = free(old.length * 2);
            for (long move : old) {
                if (move != NONE) {
                    insert(move);
                }
            }
        }
        insert(key(state, symbol) << 16 | target);
    }

    void clear() {
        Arrays.fill(table, NONE);
        size = 0;
    }

    private void insert(long move) {
        int at = slot(move >>> 16, table.length);
        while (table[at] != NONE) {
            at = at + 1 & table.length - 1;
        }
        table[at] = move;
    }

    private static long key(int state, int symbol) {
        return (long) state << 24 | symbol;
    }

    private static int slot(long key, int length) {
        return (int) (key * 0x9e3779b97f4a7c15L >>> 40) & length - 1;
    }

    private static long[] free(int length) {
        long[] table = new long[length];
        Arrays.fill(table, NONE);
        return table;
    }
}
