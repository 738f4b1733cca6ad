// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.phrase;

import java.util.Arrays;

/**
 * Joins the parts of phrases over their gaps, in order of the text. For each slot it keeps the places up to which a chain has come: where the chain
 * began and where the part ended, in tokens. Not for more than one thread.
 */
final class Joiner {
    private final Slots.Table slots;
    private final int[][] begins;
    private final int[][] ends;
    private final int[] count;
    private final int[] touched;
    private int touchedCount;

    Joiner(Slots.Table slots) {
        this.slots = slots;
        int n = slots.phrase().length;
        begins = new int[n][];
        ends = new int[n][];
        count = new int[n];
        touched = new int[n];
    }

    /** Forgets what has been begun: a new stretch of text. */
    void clear() {
        for (int i = 0; i < touchedCount; i++) {
            count[touched[i]] = 0;
        }
        touchedCount = 0;
    }

    /** Gets each whole phrase: its number and its first token. */
    interface Sink {
        void phrase(int number, int firstToken);
    }

    /** A part was found from one token to another; parts come in order of their last tokens. */
    void part(int part, int first, int last, Sink sink) {
        for (int slot : slots.ofPart()[part]) {
            int begin = slots.isFirst(slot) ? first : beginOfChain(slot, first);
            if (begin >= 0) {
                if (slots.last()[slot]) {
                    sink.phrase(slots.phrase()[slot], begin);
                } else {
                    keep(slot, begin, last);
                }
            }
        }
    }

    /** The chain that came up to the part before, as near as can be; -1 where none is near enough. */
    private int beginOfChain(int slot, int first) {
        int before = slot - 1;
        for (int i = count[before] - 1; i >= 0; i--) {
            int distance = first - ends[before][i] - 1;
            if (distance > slots.gapBefore()[slot]) {
                return -1;
            }
            if (distance >= 0) {
                return begins[before][i];
            }
        }
        return -1;
    }

    private void keep(int slot, int begin, int end) {
        int n = count[slot];
        if (n == 0) {
            touched[touchedCount++] = slot;
            if (begins[slot] == null) {
                begins[slot] = new int[4];
                ends[slot] = new int[4];
            }
        } else if (n == begins[slot].length) {
            begins[slot] = Arrays.copyOf(begins[slot], n * 2);
            ends[slot] = Arrays.copyOf(ends[slot], n * 2);
        }
        begins[slot][n] = begin;
        ends[slot][n] = end;
        count[slot] = n + 1;
    }
}
