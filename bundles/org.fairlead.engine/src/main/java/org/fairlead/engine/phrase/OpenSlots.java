// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.phrase;

import java.util.Arrays;

/**
 * Of each part of phrases the slots that are worth taking down in this stretch of text: those without a gate, and those behind gates that have opened. Parts as
 * common as "we" have a hundred slots, of which hardly one is open. Not for more than one thread.
 */
final class OpenSlots {
    /** Behind the last slot. */
    static final int END = -1;

    private final Gates.Table gates;
    /** What each gate needs, in one array, since looking it up is most of the work: how many things, and of each how many parts and these parts. */
    private final int[] needs;

    private final int[] needsOf;
    private final int[] partOf;
    /** The slots that are open now as lists: the first of each part, and the one after each slot, ascending. */
    private final int[] first;

    private final int[] next;
    /** The stretch of text in which each part stood last, and that in which each gate was asked for last. */
    private final int[] stood;

    private final int[] asked;
    private int stretch;
    /** The gates that have been asked for, and the parts that have got slots. */
    private int[] asking = new int[64];

    private int askingCount;
    private int[] touched = new int[64];
    private int touchedCount;

    OpenSlots(Slots.Table slots, Gates.Table gates) {
        this.gates = gates;
        partOf = slots.part();
        first = new int[gates.always().length];
        next = new int[slots.size()];
        stood = new int[first.length];
        asked = new int[gates.behind().length];
        needsOf = new int[asked.length];
        needs = flat(gates.needs());
        for (int part = 0; part < first.length; part++) {
            reset(part);
        }
    }

    private int[] flat(int[][][] ofGates) {
        int[] flat = new int[64];
        int n = 0;
        for (int gate = 0; gate < ofGates.length; gate++) {
            needsOf[gate] = n;
            int size = 1 + ofGates[gate].length;
            for (int[] oneOf : ofGates[gate]) {
                size += oneOf.length;
            }
            if (n + size > flat.length) {
                flat = Arrays.copyOf(flat, (n + size) * 2);
            }
            flat[n++] = ofGates[gate].length;
            for (int[] oneOf : ofGates[gate]) {
                flat[n++] = oneOf.length;
                System.arraycopy(oneOf, 0, flat, n, oneOf.length);
                n += oneOf.length;
            }
        }
        return flat;
    }

    /** Shuts all gates: a new stretch of text. */
    void clear() {
        for (int i = 0; i < touchedCount; i++) {
            reset(touched[i]);
        }
        touchedCount = 0;
        askingCount = 0;
        stretch++;
    }

    private void reset(int part) {
        first[part] = END;
        int[] slots = gates.always()[part];
        for (int i = slots.length - 1; i >= 0; i--) {
            next[slots[i]] = first[part];
            first[part] = slots[i];
        }
    }

    /** A part stands in the stretch. */
    void stands(int part) {
        stood[part] = stretch;
    }

    void askFor(int gate) {
        if (asked[gate] != stretch) {
            asked[gate] = stretch;
            if (askingCount == asking.length) {
                asking = Arrays.copyOf(asking, askingCount * 2);
            }
            asking[askingCount++] = gate;
        }
    }

    /** All parts of the stretch have been named: opens the gates that have what they need. */
    void open() {
        for (int i = 0; i < askingCount; i++) {
            if (hasAll(needsOf[asking[i]])) {
                for (int slot : gates.behind()[asking[i]]) {
                    insert(slot);
                }
            }
        }
    }

    private boolean hasAll(int needsAt) {
        int at = needsAt + 1;
        for (int things = needs[needsAt]; things > 0; things--) {
            int after = at + 1 + needs[at];
            do {
                at++;
                if (at == after) {
                    return false;
                }
            } while (stood[needs[at]] != stretch);
            at = after;
        }
        return true;
    }

    private void insert(int slot) {
        int part = partOf[slot];
        int before = END;
        int after = first[part];
        while (after != END && after < slot) {
            before = after;
            after = next[after];
        }
        if (after == slot) {
            return; // another gate before the same slot
        }
        next[slot] = after;
        if (before == END) {
            first[part] = slot;
        } else {
            next[before] = slot;
        }
        if (touchedCount == touched.length) {
            touched = Arrays.copyOf(touched, touchedCount * 2);
        }
        touched[touchedCount++] = part;
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
