// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.phrase;

import java.util.Arrays;

/**
 * Of each part of phrases the slots that are worth taking down in this stretch of text: those without a gate, and those whose gates have been opened. Parts as
 * common as "we" have a hundred slots, of which hardly one is open. Not for more than one thread.
 */
final class OpenSlots {
    /** Behind the last slot. */
    static final int END = -1;

    /** Slots without a gate, of each part ascending. */
    private final int[][] always;
    /** Slots behind each gate. */
    private final int[][] behind;

    private final int[] partOf;
    /** The slots that are open now as lists: the first of each part, and the one after each slot, ascending. */
    private final int[] first;

    private final int[] next;
    private final boolean[] open;
    private final int[] opened;
    private int openedCount;

    OpenSlots(Slots.Table slots, Gates.Table gates) {
        partOf = slots.part();
        first = new int[slots.ofPart().length];
        next = new int[slots.size()];
        open = new boolean[gates.count()];
        opened = new int[gates.count()];
        behind = new int[gates.count()][0];
        always = new int[first.length][0];
        for (int slot = 0; slot < next.length; slot++) {
            int gate = gates.ofSlot()[slot];
            int[][] of = gate == Gates.NONE ? always : behind;
            int number = gate == Gates.NONE ? partOf[slot] : gate;
            of[number] = Arrays.copyOf(of[number], of[number].length + 1);
            of[number][of[number].length - 1] = slot;
        }
        for (int part = 0; part < first.length; part++) {
            reset(part);
        }
    }

    /** Shuts all gates: a new stretch of text. */
    void clear() {
        for (int i = 0; i < openedCount; i++) {
            open[opened[i]] = false;
            for (int slot : behind[opened[i]]) {
                reset(partOf[slot]);
            }
        }
        openedCount = 0;
    }

    private void reset(int part) {
        first[part] = END;
        int[] slots = always[part];
        for (int i = slots.length - 1; i >= 0; i--) {
            next[slots[i]] = first[part];
            first[part] = slots[i];
        }
    }

    void open(int gate) {
        if (!open[gate]) {
            open[gate] = true;
            opened[openedCount++] = gate;
            for (int slot : behind[gate]) {
                insert(slot);
            }
        }
    }

    private void insert(int slot) {
        int part = partOf[slot];
        int before = END;
        int after = first[part];
        while (after != END && after < slot) {
            before = after;
            after = next[after];
        }
        next[slot] = after;
        if (before == END) {
            first[part] = slot;
        } else {
            next[before] = slot;
        }
    }

    /** The first open slot of a part, or END. */
    int first(int part) {
        return first[part];
    }

    /** The open slot of the same part after one, or END. */
    int next(int slot) {
        return next[slot];
    }
}
