// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader.cue;

import java.util.Arrays;

/** Where each cue stands in a text, in order. Begins and ends are UTF-16 offsets. */
public final class CueHits {
    private final int[][] begins = new int[Cue.values().length][8];
    private final int[][] ends = new int[Cue.values().length][8];
    private final int[] counts = new int[Cue.values().length];

    void add(Cue cue, int begin, int end) {
        int c = cue.ordinal();
        int n = counts[c];
        if (n > 0 && begins[c][n - 1] == begin) {
            ends[c][n - 1] = end; // the longer phrase with the same begin
            return;
        }
        if (n > 0 && begin < ends[c][n - 1]) {
            return; // within the phrase before
        }
        if (n == begins[c].length) {
            begins[c] = Arrays.copyOf(begins[c], n * 2);
            ends[c] = Arrays.copyOf(ends[c], n * 2);
        }
        begins[c][n] = begin;
        ends[c][n] = end;
        counts[c]++;
    }

    /** How many hits of a cue begin in [begin, end). */
    public int count(Cue cue, int begin, int end) {
        return lower(cue, end) - lower(cue, begin);
    }

    public boolean any(Cue cue, int begin, int end) {
        return first(cue, begin, end) >= 0;
    }

    /** Begin of the first hit in [begin, end), or -1. */
    public int first(Cue cue, int begin, int end) {
        int i = lower(cue, begin);
        return i < counts[cue.ordinal()] && begins[cue.ordinal()][i] < end ? begins[cue.ordinal()][i] : -1;
    }

    /** Begin of the last hit in [begin, end), or -1. */
    public int last(Cue cue, int begin, int end) {
        int i = lower(cue, end) - 1;
        return i >= 0 && begins[cue.ordinal()][i] >= begin ? begins[cue.ordinal()][i] : -1;
    }

    /** End of the hit that begins at an offset which first or last gave. */
    public int endOf(Cue cue, int begin) {
        return ends[cue.ordinal()][lower(cue, begin)];
    }

    /** How many hits of a cue begin before an offset. */
    private int lower(Cue cue, int offset) {
        int[] in = begins[cue.ordinal()];
        int first = 0;
        int left = counts[cue.ordinal()];
        while (left > 0) { // halves without a branch that could be guessed wrong
            int half = left + 1 >>> 1;
            first += in[first + half - 1] < offset ? half : 0;
            left -= half;
        }
        return first;
    }
}
