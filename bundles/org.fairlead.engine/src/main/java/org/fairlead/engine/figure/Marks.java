// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.figure;

import java.util.Arrays;
import org.fairlead.engine.call.Words;
import org.fairlead.engine.phrase.Hits;

/** Where the phrases of one term stand, as stretches of words in order. */
final class Marks {
    private static final Marks NONE = new Marks(new int[0], new int[0]);

    private final int[] from;
    private final int[] after;

    private Marks(int[] from, int[] after) {
        this.from = from;
        this.after = after;
    }

    static Marks of(int[] phrases, Hits hits, Words words) {
        int size = 0;
        for (int phrase : phrases) {
            size += hits.count(phrase);
        }
        if (size == 0) {
            return NONE;
        }
        long[] all = new long[size];
        int n = 0;
        for (int phrase : phrases) {
            long[] places = hits.places(phrase);
            System.arraycopy(places, 0, all, n, places.length);
            n += places.length;
        }
        Arrays.sort(all);
        int[] from = new int[size];
        int[] after = new int[size];
        for (int i = 0; i < size; i++) {
            from[i] = words.from(Hits.begin(all[i]));
            after[i] = words.fromNear(from[i], Hits.end(all[i]));
        }
        return new Marks(from, after);
    }

    int size() {
        return from.length;
    }

    int from(int mark) {
        return from[mark];
    }

    int after(int mark) {
        return after[mark];
    }

    /** The first mark that begins within a stretch of words, or -1. */
    int firstIn(int begin, int end) {
        int i = Arrays.binarySearch(from, begin);
        if (i < 0) {
            i = -i - 1;
        }
        while (i > 0 && from[i - 1] == begin) {
            i--;
        }
        return i < from.length && from[i] < end ? i : -1;
    }

    /** The last mark that begins within a stretch of words, or -1. */
    int lastIn(int begin, int end) {
        int i = Arrays.binarySearch(from, end);
        i = i < 0 ? -i - 2 : i - 1;
        while (i >= 0 && from[i] >= end) {
            i--;
        }
        return i >= 0 && from[i] >= begin ? i : -1;
    }

    boolean in(int begin, int end) {
        return firstIn(begin, end) >= 0;
    }

    /** Whether a mark shares a word with a stretch. Marks are short: those that begin a little before are looked at, too. */
    boolean touches(int begin, int end) {
        int i = firstIn(Math.max(0, begin - 12), end);
        while (i >= 0 && i < from.length && from[i] < end) {
            if (after[i] > begin) {
                return true;
            }
            i++;
        }
        return false;
    }
}
