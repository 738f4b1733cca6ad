// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader.cue;

import java.util.Arrays;

/** Phrases as they are found, in the order of their ends and, of those with one end, of their begins. */
final class RawHits {
    private long[] cues = new long[64];
    private int[] begins = new int[64];
    private int[] ends = new int[64];
    private int count;

    /** Adds a phrase that begins no earlier than those added before: so only the last few may end behind it. */
    void add(long shown, int begin, int end) {
        if (count == cues.length) {
            cues = Arrays.copyOf(cues, count * 2);
            begins = Arrays.copyOf(begins, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
        }
        int at = count++;
        while (at > 0 && ends[at - 1] > end) {
            cues[at] = cues[at - 1];
            begins[at] = begins[at - 1];
            ends[at] = ends[at - 1];
            at--;
        }
        cues[at] = shown;
        begins[at] = begin;
        ends[at] = end;
    }

    /** The hits of each cue by itself. */
    CueHits inOrder() {
        CueHits hits = new CueHits();
        for (int i = 0; i < count; i++) {
            for (long rest = cues[i]; rest != 0; rest &= rest - 1) {
                hits.add(CueAutomaton.CUES[Long.numberOfTrailingZeros(rest)], begins[i], ends[i]);
            }
        }
        return hits;
    }
}
