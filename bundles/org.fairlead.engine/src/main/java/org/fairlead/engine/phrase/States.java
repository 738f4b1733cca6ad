// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.phrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The automaton made deterministic while it runs: a state is a set of positions, a move is worked out once and remembered. When the memory is full it is
 * emptied, so that no set of phrases can take all memory or time. State 0 is the empty set. Not for more than one thread.
 */
final class States {
    private static final int MOST = 20_000;
    private static final int MOST_MOVES = 1 << 20;

    private final PhraseAutomaton automaton;
    private final Map<BitSet, Integer> numbers = new HashMap<>();
    private final List<int[]> sets = new ArrayList<>();
    private final List<int[]> accepted = new ArrayList<>();
    /** Moves out of state 0, where most of the text is spent. */
    private final int[] fromStart;

    private long[] keys = new long[1 << 14];
    private int[] targets = new int[1 << 14];
    private int moves;

    States(PhraseAutomaton automaton) {
        this.automaton = automaton;
        this.fromStart = new int[automaton.vocabulary.size()];
        clear();
    }

    private void clear() {
        numbers.clear();
        sets.clear();
        accepted.clear();
        Arrays.fill(fromStart, -1);
        Arrays.fill(keys, -1);
        moves = 0;
        number(new BitSet());
    }

    int next(int state, int symbol) {
        if (state == 0) {
            int target = fromStart[symbol];
            return target >= 0 ? target : remember(0, symbol);
        }
        long key = (long) state << 32 | symbol;
        for (int slot = slot(key); ; slot = (slot + 1) & (keys.length - 1)) {
            if (keys[slot] == key) {
                return targets[slot];
            }
            if (keys[slot] == -1) {
                return remember(state, symbol);
            }
        }
    }

    /** Phrases that end in a state; as {@code ~phrase} where its last token by itself is the phrase. */
    int[] accepted(int state) {
        return accepted.get(state);
    }

    private int remember(int state, int symbol) {
        BitSet target = new BitSet();
        for (int p : automaton.firstBySymbol[symbol]) {
            target.set(p);
        }
        for (int p : sets.get(state)) {
            for (int q : automaton.follow[p]) {
                if (automaton.fits(q, symbol)) {
                    target.set(q);
                }
            }
        }
        if (sets.size() >= MOST || moves >= MOST_MOVES) {
            clear();
            return number(target);
        }
        int number = number(target);
        if (state == 0) {
            fromStart[symbol] = number;
        } else {
            put((long) state << 32 | symbol, number);
        }
        return number;
    }

    private int number(BitSet set) {
        Integer known = numbers.get(set);
        if (known != null) {
            return known;
        }
        int[] positions = set.stream().toArray();
        numbers.put(set, sets.size());
        sets.add(positions);
        int[] ends = Arrays.stream(positions).filter(p -> automaton.last[p]).toArray();
        BitSet single = new BitSet();
        Arrays.stream(ends).filter(p -> automaton.first[p]).forEach(p -> single.set(automaton.partOf[p]));
        accepted.add(Arrays.stream(ends)
                .map(p -> automaton.partOf[p])
                .distinct()
                .map(phrase -> single.get(phrase) ? ~phrase : phrase)
                .toArray());
        return sets.size() - 1;
    }

    private void put(long key, int target) {
        if (++moves * 2 > keys.length) {
            long[] oldKeys = keys;
            int[] oldTargets = targets;
            keys = new long[oldKeys.length * 2];
            targets = new int[oldKeys.length * 2];
            Arrays.fill(keys, -1);
            for (int i = 0; i < oldKeys.length; i++) {
                if (oldKeys[i] >= 0) {
                    insert(oldKeys[i], oldTargets[i]);
                }
            }
        }
        insert(key, target);
    }

    private void insert(long key, int target) {
        int slot = slot(key);
        while (keys[slot] != -1) {
            slot = (slot + 1) & (keys.length - 1);
        }
        keys[slot] = key;
        targets[slot] = target;
    }

    private int slot(long key) {
        long h = key * 0x9e3779b97f4a7c15L;
        return (int) (h >>> 40) & (keys.length - 1);
    }
}
