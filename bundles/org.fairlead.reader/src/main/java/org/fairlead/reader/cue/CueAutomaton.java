// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader.cue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fairlead.reader.words.WordList;

/**
 * The cue phrases made deterministic: a state is the set of nodes that the words since the begin of a phrase can have led to. State 0 is the start, and
 * as a target it means that no phrase goes on so.
 */
final class CueAutomaton {
    static final Cue[] CUES = Cue.values();

    private final WordList words;
    private int[] edgeKeys = new int[1 << 10];
    private int[] edgeTargets = new int[1 << 10];
    private int edges;
    private final int[] fromStart;
    /** By the number of a word: which words may follow it as the second of a phrase, as leadsOn tells; all where the word is a phrase by itself. */
    private final long[] opens;

    private final long[] cues;
    /** Bit n is set where a word whose number ends in n, modulo 64, leads on: most words do not, and are told so by this alone. */
    private final long[] leadsOn;

    private CueAutomaton(CueGraph graph) {
        words = new WordList(graph.words);
        fromStart = new int[graph.words.size() + 1];
        List<BitSet> states = states(graph);
        cues = new long[states.size()];
        leadsOn = new long[states.size()];
        for (int s = 0; s < cues.length; s++) {
            for (int node = states.get(s).nextSetBit(0);
                    node >= 0;
                    node = states.get(s).nextSetBit(node + 1)) {
                cues[s] |= graph.cues.get(node);
                for (int next : graph.follow.get(node)) {
                    leadsOn[s] |= 1L << graph.wordOf.get(next);
                }
            }
        }
        opens = new long[fromStart.length];
        for (int word = 0; word < opens.length; word++) {
            int first = fromStart[word];
            opens[word] = first == 0 ? 0 : cues[first] == 0 ? leadsOn[first] : -1;
        }
    }

    static CueAutomaton load() {
        return new CueAutomaton(CueGraph.load());
    }

    /** All states that any words lead to, in the order in which they are met; the edges are noted on the way. */
    private List<BitSet> states(CueGraph graph) {
        List<BitSet> states = new ArrayList<>();
        Map<BitSet, Integer> known = new HashMap<>();
        BitSet start = new BitSet();
        start.set(0);
        states.add(start);
        known.put(start, 0);
        for (int s = 0; s < states.size(); s++) {
            Map<Integer, BitSet> targets = new TreeMap<>();
            BitSet nodes = states.get(s);
            for (int node = nodes.nextSetBit(0); node >= 0; node = nodes.nextSetBit(node + 1)) {
                for (int next : graph.follow.get(node)) {
                    targets.computeIfAbsent(graph.wordOf.get(next), w -> new BitSet())
                            .set(next);
                }
            }
            for (Map.Entry<Integer, BitSet> edge : targets.entrySet()) {
                Integer target = known.get(edge.getValue());
                if (target == null) {
                    target = states.size();
                    states.add(edge.getValue());
                    known.put(edge.getValue(), target);
                }
                if (s == 0) {
                    fromStart[edge.getKey()] = target;
                } else {
                    connect(pack(s, edge.getKey()), target);
                }
            }
        }
        return states;
    }

    private void connect(int key, int target) {
        if (++edges * 2 > edgeKeys.length) {
            int[] oldKeys = edgeKeys;
            int[] oldTargets = edgeTargets;
            edgeKeys = new int[oldKeys.length * 2];
            edgeTargets = new int[oldKeys.length * 2];
            for (int i = 0; i < oldKeys.length; i++) {
                if (oldTargets[i] != 0) {
                    insert(oldKeys[i], oldTargets[i]);
                }
            }
        }
        insert(key, target);
    }

    private void insert(int key, int target) {
        int at = mix(key) & edgeKeys.length - 1;
        while (edgeTargets[at] != 0) {
            at = at + 1 & edgeKeys.length - 1;
        }
        edgeKeys[at] = key;
        edgeTargets[at] = target;
    }

    WordList words() {
        return words;
    }

    /** False where no phrase begins with these two words, nor with the first alone; true may be wrong. */
    boolean mayOpen(int word, int next) {
        return (opens[word] >>> next & 1) != 0;
    }

    /** The state that a word as the first of a phrase leads to, 0 where no phrase begins with it. */
    int first(int word) {
        return fromStart[word];
    }

    /** The state that a word leads to, 0 where no phrase goes on with it. */
    int next(int state, int word) {
        if ((leadsOn[state] >>> word & 1) == 0) {
            return 0;
        }
        int key = pack(state, word);
        int at = mix(key) & edgeKeys.length - 1;
        while (edgeTargets[at] != 0) {
            if (edgeKeys[at] == key) {
                return edgeTargets[at];
            }
            at = at + 1 & edgeKeys.length - 1;
        }
        return 0;
    }

    /** Bit set of the cues that a phrase ending in this state shows. */
    long cues(int state) {
        return cues[state];
    }

    int size() {
        return cues.length;
    }

    /** States stay below 2^19 and words below 2^12 for any list that a person writes. */
    private static int pack(int state, int word) {
        return state << 12 | word;
    }

    private static int mix(int h) {
        int x = h * 0x9E3779B9;
        return x ^ x >>> 15;
    }
}
