// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.statement;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Map;
import org.fairlead.engine.call.CallText;
import org.fairlead.engine.phrase.Hits;

/** Where the phrases of a model stand in one call, each worked out once and only when asked for. */
final class PhrasePlaces {
    private final SplitPhrase[] phrases;
    private final long[][] places;
    private final boolean[] known;
    private final CallText call;
    private final Hits hits;
    /** Of lists of phrases, which are compared as objects, where their places begin. */
    private final Map<int[], int[]> ofLists = new IdentityHashMap<>();

    PhrasePlaces(SplitPhrase[] phrases, CallText call, Hits hits) {
        this.phrases = phrases;
        this.places = new long[phrases.length][];
        this.known = new boolean[phrases.length];
        this.call = call;
        this.hits = hits;
    }

    /** Places of a phrase by its number in the model. */
    long[] of(int phrase) {
        if (!known[phrase]) {
            known[phrase] = true;
            places[phrase] = phrases[phrase].places(call, hits);
        }
        return places[phrase];
    }

    boolean isCancelled(long place, int[] except) {
        for (int phrase : except) {
            if (SplitPhrase.touchesOne(place, of(phrase))) {
                return true;
            }
        }
        return false;
    }

    /** The first place of one of the phrases in text[begin, end) that no exception cancels, or -1. */
    long firstIn(int begin, int end, int[] list, int[] except) {
        for (int phrase : list) {
            long[] found = of(phrase);
            for (int i = firstAt(found, begin); i < found.length && SplitPhrase.begin(found[i]) < end; i++) {
                if (!isCancelled(found[i], except)) {
                    return found[i];
                }
            }
        }
        return -1;
    }

    /** Whether one of the phrases begins in text[begin, end). The places of all phrases of a list are put in order when it is asked for first. */
    boolean isIn(int begin, int end, int[] list) {
        int[] found = ofLists.computeIfAbsent(list, this::begins);
        int at = Arrays.binarySearch(found, begin);
        at = at < 0 ? -at - 1 : at;
        return at < found.length && found[at] < end;
    }

    private int[] begins(int[] list) {
        int size = 0;
        for (int phrase : list) {
            size += of(phrase).length;
        }
        int[] begins = new int[size];
        int n = 0;
        for (int phrase : list) {
            for (long place : of(phrase)) {
                begins[n++] = SplitPhrase.begin(place);
            }
        }
        Arrays.sort(begins);
        return begins;
    }

    /** Index of the first place that begins at or after an offset. */
    private static int firstAt(long[] places, int offset) {
        int low = 0;
        int high = places.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (SplitPhrase.begin(places[middle]) < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
