// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.phrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The automaton made deterministic while it runs: a state is a set of positions, each with its age, that is, how many tokens the nearest beginning of
 * its part lies back. So a state knows where the parts that end in it began. A move is worked out once and remembered. When the memory is full it is
 * emptied, so that no set of phrases can take all memory or time. State 0 is the empty set. Not for more than one thread.
 */
final class States {
    private static final int MOST = 50_000;
    private static final int MOST_MOVES = 1 << 20;
    private static final int[] NOTHING = {};

    /** Positions in ascending order, then their ages. */
    private record Positioned(int[] positionsAndAges) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Positioned p && Arrays.equals(positionsAndAges, p.positionsAndAges);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(positionsAndAges);
        }
    }

    private final PhraseAutomaton automaton;
    private final Map<Positioned, Integer> numbers = new HashMap<>();
    private final List<int[]> sets = new ArrayList<>();
    /** Entries of all states in one array, since a text visits thousands of states and each visit is a walk through the memory. */
    private int[] pool = new int[1 << 12];

    private int poolSize;
    private int[] entry = new int[1 << 8];
    /** Whether states were forgotten within this stretch of text. */
    private boolean forgotten;
    /** Of each state a bit for each symbol, counted modulo 64, that one of its positions goes on with. */
    private long[] goesOn = new long[1 << 8];

    private final Moves moves = new Moves();
    /** Moves out of state 0. */
    private final int[] fromStart;

    /** Ages of the positions of the state in the making; 0 for those that it does not have. */
    private final int[] ages;

    /** Gates that the state in the making asks for. */
    private final BitSet gates = new BitSet();

    private int[] reached = new int[64];
    private int reachedCount;

    States(PhraseAutomaton automaton) {
        this.automaton = automaton;
        this.fromStart = new int[automaton.vocabulary.size()];
        this.ages = new int[automaton.symbol.length];
        clear();
    }

    private void clear() {
        numbers.clear();
        sets.clear();
        Arrays.fill(fromStart, -1);
        moves.clear();
        number(NOTHING);
    }

    /** Most words go on with nothing that the words before began, and so lead where they would lead at the start. */
    int next(int state, int symbol) {
        if ((goesOn[state] >>> symbol & 1) == 0) {
            int target = fromStart[symbol];
            return target >= 0 ? target : remember(0, symbol);
        }
        int target = moves.target(state, symbol);
        return target >= 0 ? target : remember(state, symbol);
    }

    /** A new stretch of text: entries from before it are no longer asked for. */
    void begin() {
        if (forgotten) {
            forgotten = false;
            poolSize = 0;
            clear();
        }
    }

    /**
     * Where the entry of a state begins in {@link #pool}: how many parts end in it, how many gates they ask for; the parts, ascending, each with its length in
     * tokens behind it; the gates. Entries stay where they are until the next stretch of text.
     */
    int entry(int state) {
        return entry[state];
    }

    /** To be asked for again after every {@link #next}. */
    int[] pool() {
        return pool;
    }

    private int remember(int state, int symbol) {
        reachedCount = 0;
        for (int p : automaton.firstBySymbol[symbol]) {
            reach(p, 1);
        }
        int[] set = sets.get(state);
        int n = set.length / 2;
        for (int i = 0; i < n; i++) {
            for (int q : automaton.follow[set[i]]) {
                if (automaton.fits(q, symbol)) {
                    reach(q, set[n + i] + 1);
                }
            }
        }
        int[] target = takeReached();
        if (sets.size() >= MOST || moves.size() >= MOST_MOVES) {
            clear();
            forgotten = true;
            return number(target);
        }
        int number = number(target);
        if (state == 0) {
            fromStart[symbol] = number;
        } else {
            moves.put(state, symbol, number);
        }
        return number;
    }

    private void reach(int position, int age) {
        if (ages[position] == 0) {
            if (reachedCount == reached.length) {
                reached = Arrays.copyOf(reached, reachedCount * 2);
            }
            reached[reachedCount++] = position;
            ages[position] = age;
        } else if (age < ages[position]) {
            ages[position] = age;
        }
    }

    private int[] takeReached() {
        Arrays.sort(reached, 0, reachedCount);
        int[] set = new int[reachedCount * 2];
        for (int i = 0; i < reachedCount; i++) {
            set[i] = reached[i];
            set[reachedCount + i] = ages[reached[i]];
            ages[reached[i]] = 0;
        }
        return set;
    }

    private int number(int[] set) {
        Positioned key = new Positioned(set);
        Integer known = numbers.get(key);
        if (known != null) {
            return known;
        }
        int number = sets.size();
        numbers.put(key, number);
        sets.add(set);
        if (number == goesOn.length) {
            entry = Arrays.copyOf(entry, number * 2);
            goesOn = Arrays.copyOf(goesOn, number * 2);
        }
        goesOn[number] = goesOn(set);
        entry[number] = addEntry(set);
        return number;
    }

    private int addEntry(int[] set) {
        int at = poolSize;
        gates.clear();
        add(0);
        add(0);
        addEnds(set);
        pool[at] = (poolSize - at - 2) / 2;
        pool[at + 1] = gates.cardinality();
        gates.stream().forEach(this::add);
        return at;
    }

    private void add(int value) {
        if (poolSize == pool.length) {
            pool = Arrays.copyOf(pool, poolSize * 2);
        }
        pool[poolSize++] = value;
    }

    private long goesOn(int[] set) {
        long bits = 0;
        for (int i = 0; i < set.length / 2; i++) {
            for (int q : automaton.follow[set[i]]) {
                bits |= automaton.goesOn(q);
            }
        }
        return bits;
    }

    /** The positions of a part follow each other in the set. Notes the gates on the way. */
    private void addEnds(int[] set) {
        int n = set.length / 2;
        for (int i = 0; i < n; ) {
            int part = automaton.partOf[set[i]];
            int shortest = Integer.MAX_VALUE;
            for (; i < n && automaton.partOf[set[i]] == part; i++) {
                if (automaton.last[set[i]]) {
                    shortest = Math.min(shortest, set[n + i]);
                }
            }
            if (shortest < Integer.MAX_VALUE) {
                for (int gate : automaton.gates.asking()[part]) {
                    gates.set(gate);
                }
                add(part);
                add(shortest);
            }
        }
    }
}
