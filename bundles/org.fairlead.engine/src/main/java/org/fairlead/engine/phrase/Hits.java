// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.phrase;

import java.util.ArrayList;
import java.util.List;

/** Where the phrases were found in a text. */
public final class Hits {
    /**
     * One place.
     *
     * @param begin first UTF-16 offset
     * @param end   after the last UTF-16 offset
     * @param group number of the stretch of text that it lies in
     */
    public record Hit(int begin, int end, int group) {
        /** Whether two places share a character. */
        public boolean touches(Hit other) {
            return begin < other.end && other.begin < end;
        }
    }

    private final List<List<Hit>> byPhrase;

    Hits(int phrases) {
        byPhrase = new ArrayList<>(phrases);
        for (int i = 0; i < phrases; i++) {
            byPhrase.add(List.of());
        }
    }

    /** Places of a phrase in order of the text; none overlap. */
    public List<Hit> of(int phrase) {
        return byPhrase.get(phrase);
    }

    /** Adds a place; one that overlaps the one before it is joined with it. */
    void add(int phrase, Hit hit) {
        List<Hit> hits = byPhrase.get(phrase);
        if (hits.isEmpty()) {
            hits = new ArrayList<>(4);
            byPhrase.set(phrase, hits);
        } else {
            Hit last = hits.get(hits.size() - 1);
            if (last.touches(hit)) {
                hits.set(
                        hits.size() - 1,
                        new Hit(Math.min(last.begin, hit.begin), Math.max(last.end, hit.end), last.group));
                return;
            }
        }
        hits.add(hit);
    }
}
