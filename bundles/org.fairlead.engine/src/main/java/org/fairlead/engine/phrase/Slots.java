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
    private final List<Integer> part = new ArrayList<>();
    private final List<List<Integer>> ofPart = new ArrayList<>();
    private final List<List<Integer>> ofPhrase = new ArrayList<>();

    /** Adds a chain of a phrase: numbers of its parts, and the gaps between them. */
    void add(int phraseNumber, List<Integer> parts, List<Integer> gaps) {
        while (ofPhrase.size() <= phraseNumber) {
            ofPhrase.add(new ArrayList<>());
        }
        ofPhrase.get(phraseNumber).add(phrase.size());
        for (int i = 0; i < parts.size(); i++) {
            while (ofPart.size() <= parts.get(i)) {
                ofPart.add(new ArrayList<>());
            }
            ofPart.get(parts.get(i)).add(phrase.size());
            phrase.add(phraseNumber);
            part.add(parts.get(i));
            gapBefore.add(i == 0 ? FIRST : gaps.get(i - 1));
            last.add(i == parts.size() - 1);
        }
    }

    Table freeze() {
        return new Table(column(phrase), column(part), column(gapBefore), lasts(), columns(ofPart), columns(ofPhrase));
    }

    private static int[] column(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int[][] columns(List<List<Integer>> lists) {
        return lists.stream().map(Slots::column).toArray(int[][]::new);
    }

    private boolean[] lasts() {
        boolean[] lasts = new boolean[last.size()];
        for (int i = 0; i < lasts.length; i++) {
            lasts[i] = last.get(i);
        }
        return lasts;
    }

    /** The finished columns; of each part its slots, of each phrase the first slots of its chains. */
    record Table(int[] phrase, int[] part, int[] gapBefore, boolean[] last, int[][] ofPart, int[][] ofPhrase) {
        int size() {
            return phrase.length;
        }

        boolean isFirst(int slot) {
            return gapBefore[slot] == FIRST;
        }

        /** Whether the chain of a slot has no gap. */
        boolean isWhole(int slot) {
            return isFirst(slot) && last[slot];
        }

        int firstOfChain(int slot) {
            int first = slot;
            while (!isFirst(first)) {
                first--;
            }
            return first;
        }

        /** First slots of the chains of a phrase. */
        int[] chains(int ofThePhrase) {
            return ofPhrase[ofThePhrase];
        }
    }
}
