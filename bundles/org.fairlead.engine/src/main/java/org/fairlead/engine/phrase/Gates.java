// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.phrase;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Which parts of phrases are worth taking down in a joined sentence. The parts of a chain, and phrases that count only together, stand behind a gate,
 * which is open where the rarest of them stands; what stands behind a closed gate cannot become a place. Without gates, parts as common as "we" would be
 * taken down four times a word.
 */
final class Gates {
    /** Stands behind no gate. */
    static final int NONE = -1;

    private final List<Pattern> parts;
    private final Rarity rarity;
    private final Slots.Table slots;
    private final List<BitSet> opened = new ArrayList<>();

    private Gates(List<Pattern> parts, Rarity rarity, Slots.Table slots) {
        this.parts = parts;
        this.rarity = rarity;
        this.slots = slots;
        parts.forEach(p -> opened.add(new BitSet()));
    }

    /**
     * The gates, as columns. That of a chain has the number of its first slot, that of a phrase the number of the phrase behind all slots.
     *
     * @param count  of the numbers
     * @param ofSlot the gate before each slot, or NONE
     * @param opened for each part the gates that it opens
     */
    record Table(int count, int[] ofSlot, int[][] opened) {}

    /**
     * Builds the gates.
     *
     * @param parts    in the order of their numbers
     * @param together phrases that count only where all of them stand
     * @param alone    phrases that count by themselves
     */
    static Table build(
            List<Pattern> parts, Rarity rarity, Slots.Table slots, List<int[]> together, IntPredicate alone) {
        Gates gates = new Gates(parts, rarity, slots);
        int[] ofSlot = new int[slots.size()];
        for (int slot = 0; slot < ofSlot.length; slot++) {
            int phrase = slots.phrase()[slot];
            ofSlot[slot] =
                    !slots.isWhole(slot) ? slots.firstOfChain(slot) : alone.test(phrase) ? NONE : slots.size() + phrase;
            if (!slots.isWhole(slot) && slots.isFirst(slot)) {
                gates.open(gates.rarest(slot), slot);
            }
        }
        for (int[] phrases : together) {
            gates.open(phrases);
        }
        int phrases = slots.size() == 0 ? 0 : slots.phrase()[slots.size() - 1] + 1;
        return new Table(
                slots.size() + phrases,
                ofSlot,
                gates.opened.stream().map(g -> g.stream().toArray()).toArray(int[][]::new));
    }

    private void open(int part, int gate) {
        opened.get(part).set(gate);
    }

    /** The rarest of the phrases opens the gates of all. */
    private void open(int[] phrases) {
        int rarest = phrases[0];
        for (int phrase : phrases) {
            rarest = often(phrase) < often(rarest) ? phrase : rarest;
        }
        for (int slot : slots.chains(rarest)) {
            for (int phrase : phrases) {
                open(rarest(slot), slots.size() + phrase);
            }
        }
    }

    private long often(int phrase) {
        long sum = 0;
        for (int slot : slots.chains(phrase)) {
            sum += rarity.often(parts.get(rarest(slot)));
        }
        return sum;
    }

    /** The rarest part of the chain that begins at a slot. */
    private int rarest(int firstSlot) {
        int rarest = slots.part()[firstSlot];
        for (int slot = firstSlot; ; slot++) {
            int part = slots.part()[slot];
            rarest = rarity.often(parts.get(part)) < rarity.often(parts.get(rarest)) ? part : rarest;
            if (slots.last()[slot]) {
                return rarest;
            }
        }
    }
}
