// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.phrase;

import java.util.ArrayList;
import java.util.List;

/**
 * The places of parts in chains, as columns: a slot is one part of one chain, and the slots of a chain follow each other. Filled while phrases are
 * added, then only read.
 */
final class Slots {
    private static final int FIRST = -1;

    private final List<Integer> phrase = new ArrayList<>();
    private final List<Integer> gapBefore = new ArrayList<>();
    private final List<Boolean> last = new ArrayList<>();
    private final List<List<Integer>> ofPart = new ArrayList<>();

    /** Adds a chain of a phrase: numbers of its parts, and the gaps between them. */
    void add(int phraseNumber, List<Integer> parts, List<Integer> gaps) {
        for (int i = 0; i < parts.size(); i++) {
            while (ofPart.size() <= parts.get(i)) {
                ofPart.add(new ArrayList<>());
            }
            ofPart.get(parts.get(i)).add(phrase.size());
            phrase.add(phraseNumber);
            gapBefore.add(i == 0 ? FIRST : gaps.get(i - 1));
            last.add(i == parts.size() - 1);
        }
    }

    Table freeze() {
        return new Table(
                phrase.stream().mapToInt(Integer::intValue).toArray(),
                gapBefore.stream().mapToInt(Integer::intValue).toArray(),
                lasts(),
                ofPart.stream()
                        .map(l -> l.stream().mapToInt(Integer::intValue).toArray())
                        .toArray(int[][]::new));
    }

    private boolean[] lasts() {
        boolean[] lasts = new boolean[last.size()];
        for (int i = 0; i < lasts.length; i++) {
            lasts[i] = last.get(i);
        }
        return lasts;
    }

    /** The finished columns. */
    record Table(int[] phrase, int[] gapBefore, boolean[] last, int[][] ofPart) {
        boolean isFirst(int slot) {
            return gapBefore[slot] == FIRST;
        }

        /** Whether the chain of a slot has no gap. */
        boolean isWhole(int slot) {
            return isFirst(slot) && last[slot];
        }
    }
}
