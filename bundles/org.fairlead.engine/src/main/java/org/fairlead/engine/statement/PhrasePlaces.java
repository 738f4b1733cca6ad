// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.statement;

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
    private final int[] begins;
    /** By lists of phrases, which are compared as objects. */
    private final Map<int[], boolean[]> ofLists = new IdentityHashMap<>();

    PhrasePlaces(SplitPhrase[] phrases, CallText call, Hits hits) {
        this.phrases = phrases;
        this.places = new long[phrases.length][];
        this.known = new boolean[phrases.length];
        this.call = call;
        this.hits = hits;
        this.begins = call.begins();
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

    /** Of each sentence whether one of the phrases stands in it; worked out for all sentences when a list is asked for first. */
    boolean[] sentencesOf(int[] list) {
        return ofLists.computeIfAbsent(list, this::mark);
    }

    private boolean[] mark(int[] list) {
        boolean[] marked = new boolean[call.size()];
        for (int phrase : list) {
            int s = 0;
            for (long place : of(phrase)) {
                int begin = SplitPhrase.begin(place);
                while (s + 1 < begins.length && begins[s + 1] <= begin) {
                    s++;
                }
                marked[s] = true;
            }
        }
        return marked;
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
