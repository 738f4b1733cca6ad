// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.phrase;

import java.util.Arrays;

/** Takes down places in the order in which they are found and sorts them by phrase at the end. Used again for the next text. */
final class HitLog {
    private int[] phrases = new int[1 << 12];
    private long[] places = new long[1 << 12];
    private int size;
    /** For each phrase one more than the number of its last entry, 0 for none. */
    private final int[] last;

    private final int[] count;

    HitLog(int phraseCount) {
        last = new int[phraseCount];
        count = new int[phraseCount];
    }

    /** Adds a place; one that overlaps the one before it is joined with it. */
    void add(int phrase, int begin, int end) {
        int before = last[phrase] - 1;
        if (before >= 0 && begin < Hits.end(places[before])) {
            long place = places[before];
            places[before] = Hits.place(Math.min(begin, Hits.begin(place)), Math.max(end, Hits.end(place)));
            return;
        }
        if (size == phrases.length) {
            phrases = Arrays.copyOf(phrases, size * 2);
            places = Arrays.copyOf(places, size * 2);
        }
        phrases[size] = phrase;
        places[size++] = Hits.place(begin, end);
        last[phrase] = size;
        count[phrase]++;
    }

    /** All places so far, by phrase; the log is empty then. */
    Hits toHits() {
        int[] from = new int[count.length + 1];
        for (int p = 0; p < count.length; p++) {
            from[p + 1] = from[p] + count[p];
            count[p] = from[p];
        }
        long[] sorted = new long[size];
        for (int i = 0; i < size; i++) {
            sorted[count[phrases[i]]++] = places[i];
        }
        size = 0;
        Arrays.fill(last, 0);
        Arrays.fill(count, 0);
        return new Hits(from, sorted);
    }
}
