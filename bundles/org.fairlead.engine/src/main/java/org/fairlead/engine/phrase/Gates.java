// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.phrase;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Which parts of phrases are worth taking down in a joined sentence. The parts of a chain, and phrases that count only together, stand behind a gate. The rarest
 * of them asks for it, and it opens where the others stand in the sentence, too: what stands behind a closed gate cannot become a place. Without gates, parts as
 * common as "we" would be taken down four times a word.
 */
final class Gates {
    private final List<Pattern> parts;
    private final Rarity rarity;
    private final Slots.Table slots;
    private final List<int[]> behind = new ArrayList<>();
    private final List<int[][]> needs = new ArrayList<>();
    private final List<BitSet> asking = new ArrayList<>();

    private Gates(List<Pattern> parts, Rarity rarity, Slots.Table slots) {
        this.parts = parts;
        this.rarity = rarity;
        this.slots = slots;
        parts.forEach(p -> asking.add(new BitSet()));
    }

    /**
     * The gates, as columns.
     *
     * @param always  for each part the slots without a gate, ascending
     * @param behind  the slots behind each gate; a slot may stand behind several, of which one must open
     * @param needs   for each gate the parts that must stand in the sentence beside the one that asks: one of each array, the rarest first
     * @param asking  for each part the gates that it asks for
     */
    record Table(int[][] always, int[][] behind, int[][][] needs, int[][] asking) {}

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
        int[][] always = new int[parts.size()][];
        for (int part = 0; part < always.length; part++) {
            always[part] = IntStream.of(slots.ofPart()[part])
                    .filter(slot -> slots.isWhole(slot) && alone.test(slots.phrase()[slot]))
                    .toArray();
        }
        for (int slot = 0; slot < slots.size(); slot++) {
            if (slots.isFirst(slot) && !slots.isWhole(slot)) {
                gates.addChain(slot);
            }
        }
        for (int[] phrases : together) {
            gates.addTogether(phrases, alone);
        }
        return new Table(
                always,
                gates.behind.toArray(int[][]::new),
                gates.needs.toArray(int[][][]::new),
                gates.asking.stream().map(g -> g.stream().toArray()).toArray(int[][]::new));
    }

    private void addChain(int first) {
        int after = first + 1;
        while (after < slots.size() && !slots.isFirst(after)) {
            after++;
        }
        int[] chain = IntStream.range(first, after).toArray();
        int asks = rarest(first);
        asking.get(asks).set(behind.size());
        behind.add(chain);
        needs.add(IntStream.of(chain)
                .map(slot -> slots.part()[slot])
                .filter(part -> part != asks)
                .boxed()
                .sorted(Comparator.comparingLong(part -> rarity.often(parts.get(part))))
                .map(part -> new int[] {part})
                .toArray(int[][]::new));
    }

    /** The rarest of the phrases asks for all. Their chains with gaps have gates of their own. */
    private void addTogether(int[] phrases, IntPredicate alone) {
        int rarest = phrases[0];
        for (int phrase : phrases) {
            rarest = often(phrase) < often(rarest) ? phrase : rarest;
        }
        for (int slot : slots.chains(rarest)) {
            asking.get(rarest(slot)).set(behind.size());
        }
        behind.add(IntStream.of(phrases)
                .distinct()
                .filter(phrase -> !alone.test(phrase))
                .flatMap(phrase -> IntStream.of(slots.chains(phrase)))
                .filter(slots::isWhole)
                .toArray());
        int asks = rarest;
        needs.add(IntStream.of(phrases)
                .filter(phrase -> phrase != asks)
                .boxed()
                .sorted(Comparator.comparingLong(this::often))
                .map(phrase ->
                        IntStream.of(slots.chains(phrase)).map(this::rarest).toArray())
                .toArray(int[][]::new));
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
