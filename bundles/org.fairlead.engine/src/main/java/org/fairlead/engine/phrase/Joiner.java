// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.phrase;

import java.util.Arrays;

/**
 * Joins the parts of phrases over their gaps, in order of the text. For each slot it keeps the places up to which a chain has come: where the chain
 * began and where the part ended, in tokens. Not for more than one thread.
 */
final class Joiner {
    /** No chain leads to a part. */
    static final int NONE = -1;

    private final Slots.Table slots;
    /** For each slot pairs of begin of the chain and end of the part. */
    private final int[][] chains;

    private final int[] length;
    private final int[] touched;
    private int touchedCount;

    Joiner(Slots.Table slots) {
        this.slots = slots;
        int n = slots.phrase().length;
        chains = new int[n][];
        length = new int[n];
        touched = new int[n];
    }

    /** Forgets what has been begun: a new stretch of text. */
    void clear() {
        for (int i = 0; i < touchedCount; i++) {
            length[touched[i]] = 0;
        }
        touchedCount = 0;
    }

    /**
     * The part of a slot was found from one token to another; parts come in order of their last tokens. Returns the first token of the chain where
     * the part completes it, else NONE.
     */
    int part(int slot, int first, int last) {
        int begin = slots.isFirst(slot) ? first : beginOfChain(slot, first);
        if (begin == NONE || slots.last()[slot]) {
            return begin;
        }
        keep(slot, begin, last);
        return NONE;
    }

    /** The chain that came up to the part before, as near as can be. */
    private int beginOfChain(int slot, int first) {
        int before = slot - 1;
        int[] chain = chains[before];
        for (int i = length[before] - 2; i >= 0; i -= 2) {
            int distance = first - chain[i + 1] - 1;
            if (distance > slots.gapBefore()[slot]) {
                return NONE;
            }
            if (distance >= 0) {
                return chain[i];
            }
        }
        return NONE;
    }

    private void keep(int slot, int begin, int end) {
        int n = length[slot];
        if (n == 0) {
            touched[touchedCount++] = slot;
            if (chains[slot] == null) {
                chains[slot] = new int[8];
            }
        } else if (n == chains[slot].length) {
            chains[slot] = Arrays.copyOf(chains[slot], n * 2);
        }
        chains[slot][n] = begin;
        chains[slot][n + 1] = end;
        length[slot] = n + 2;
    }
}
