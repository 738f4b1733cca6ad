// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.phrase;

import java.util.BitSet;

/** All phrases as one automaton over positions. Immutable: scanners share it. */
public final class PhraseAutomaton {
    final Vocabulary vocabulary;
    final int phrases;
    final Slots.Table slots;
    /** Symbol or class of each position. */
    final int[] symbol;

    final boolean[] tolerant;
    /** Number of the part that a position belongs to. */
    final int[] partOf;

    final int[][] follow;
    final int[][] before;
    final boolean[] first;
    final boolean[] last;
    /** For each symbol, the positions that can begin a phrase with it. */
    final int[][] firstBySymbol;

    PhraseAutomaton(Vocabulary vocabulary, Positions positions, Slots.Table slots, int phrases) {
        this.slots = slots;
        this.vocabulary = vocabulary;
        this.phrases = phrases;
        int n = positions.tokens.size();
        symbol = new int[n];
        tolerant = new boolean[n];
        partOf = new int[n];
        follow = new int[n][];
        before = new int[n][];
        first = new boolean[n];
        last = new boolean[n];
        BitSet[] reverse = new BitSet[n];
        for (int p = 0; p < n; p++) {
            reverse[p] = new BitSet();
        }
        for (int p = 0; p < n; p++) {
            symbol[p] = positions.tokens.get(p).symbol();
            tolerant[p] = positions.tokens.get(p).tolerant();
            partOf[p] = positions.phrase.get(p);
            first[p] = positions.first.get(p);
            last[p] = positions.last.get(p);
            follow[p] = positions.follow.get(p).stream().toArray();
            for (int q : follow[p]) {
                reverse[q].set(p);
            }
        }
        for (int p = 0; p < n; p++) {
            before[p] = reverse[p].stream().toArray();
        }
        firstBySymbol = new int[vocabulary.size()][];
        int[] begins = positions.first.stream().toArray();
        for (int s = 0; s < firstBySymbol.length; s++) {
            BitSet fits = new BitSet();
            for (int p : begins) {
                if (fits(p, s)) {
                    fits.set(p);
                }
            }
            firstBySymbol[s] = fits.stream().toArray();
        }
    }

    /** How many phrases there are. */
    public int phrases() {
        return phrases;
    }

    boolean fits(int position, int token) {
        int wanted = symbol[position];
        return switch (wanted) {
            case Pattern.Token.ANY -> true;
            case Pattern.Token.NUMBER -> vocabulary.isNumber(token);
            case Pattern.Token.YEAR -> vocabulary.isYear(token);
            default -> token == wanted || tolerant[position] && token == vocabulary.misspelt(wanted);
        };
    }
}
