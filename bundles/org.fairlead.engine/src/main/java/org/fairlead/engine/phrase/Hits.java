// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.phrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Where the phrases were found in a text: for each phrase its places in order of the text, as columns. Immutable. */
public final class Hits {
    /**
     * One place.
     *
     * @param begin first UTF-16 offset
     * @param end   after the last UTF-16 offset
     */
    public record Hit(int begin, int end) {
        /** Whether two places share a character. */
        public boolean touches(Hit other) {
            return begin < other.end && other.begin < end;
        }
    }

    /** Where the places of each phrase begin in the column; one more entry for the end. */
    private final int[] from;
    /** Begin in the upper half, end in the lower half. */
    private final long[] places;

    Hits(int[] from, long[] places) {
        this.from = from;
        this.places = places;
    }

    /** Places of a phrase in order of the text; none overlap. */
    public List<Hit> of(int phrase) {
        if (count(phrase) == 0) {
            return List.of();
        }
        List<Hit> hits = new ArrayList<>(count(phrase));
        for (int i = from[phrase]; i < from[phrase + 1]; i++) {
            hits.add(new Hit(begin(places[i]), end(places[i])));
        }
        return hits;
    }

    /** How many places a phrase has. */
    public int count(int phrase) {
        return from[phrase + 1] - from[phrase];
    }

    /** Places of a phrase, each as one number: see {@link #begin} and {@link #end}. */
    public long[] places(int phrase) {
        return Arrays.copyOfRange(places, from[phrase], from[phrase + 1]);
    }

    /** Whether a phrase shares a character with text[begin, end). */
    public boolean touch(int phrase, int begin, int end) {
        int at = firstEndingAfter(begin, phrase);
        return at < from[phrase + 1] && begin(places[at]) < end;
    }

    /** Whether a phrase stands wholly in text[begin, end). */
    public boolean within(int phrase, int begin, int end) {
        for (int i = firstEndingAfter(begin, phrase); i < from[phrase + 1] && end(places[i]) <= end; i++) {
            if (begin(places[i]) >= begin) {
                return true;
            }
        }
        return false;
    }

    private int firstEndingAfter(int offset, int phrase) {
        int low = from[phrase];
        int high = from[phrase + 1];
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (end(places[middle]) <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** A place as one number: begin in the upper half, end in the lower half. */
    public static long place(int begin, int end) {
        return (long) begin << 32 | end;
    }

    /** First UTF-16 offset of a place. */
    public static int begin(long place) {
        return (int) (place >>> 32);
    }

    /** After the last UTF-16 offset of a place. */
    public static int end(long place) {
        return (int) place;
    }
}
