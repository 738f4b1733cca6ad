// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.phrase;

import java.util.Arrays;

/** All phrases as one automaton over positions. Immutable: scanners share it. */
public final class PhraseAutomaton {
    final Vocabulary vocabulary;
    final int phrases;
    final Slots.Table slots;
    final Gates.Table gates;
    /** Symbol or class of each position. */
    final int[] symbol;

    final boolean[] tolerant;
    /** Number of the part that a position belongs to. */
    final int[] partOf;

    final int[][] follow;
    final boolean[] first;
    final boolean[] last;
    /** For each symbol, the positions that can begin a phrase with it. */
    final int[][] firstBySymbol;

    PhraseAutomaton(Vocabulary vocabulary, Positions positions, Slots.Table slots, Gates.Table gates, int phrases) {
        this.slots = slots;
        this.gates = gates;
        this.vocabulary = vocabulary;
        this.phrases = phrases;
        int n = positions.tokens.size();
        symbol = new int[n];
        tolerant = new boolean[n];
        partOf = new int[n];
        follow = new int[n][];
        first = new boolean[n];
        last = new boolean[n];
        for (int p = 0; p < n; p++) {
            symbol[p] = positions.tokens.get(p).symbol();
            tolerant[p] = positions.tokens.get(p).tolerant();
            partOf[p] = positions.phrase.get(p);
            first[p] = positions.first.get(p);
            last[p] = positions.last.get(p);
            follow[p] = positions.follow.get(p);
        }
        firstBySymbol = firstBySymbol(positions.first.stream().toArray());
    }

    private int[][] firstBySymbol(int[] begins) {
        int[][] found = new int[vocabulary.size()][0];
        int[] count = new int[found.length];
        for (int p : begins) {
            if (symbol[p] >= 0) {
                append(found, count, symbol[p], p);
                if (tolerant[p]) {
                    append(found, count, vocabulary.misspelt(symbol[p]), p);
                }
            } else {
                for (int s = 0; s < found.length; s++) {
                    if (fits(p, s)) {
                        append(found, count, s, p);
                    }
                }
            }
        }
        for (int s = 0; s < found.length; s++) {
            found[s] = Arrays.copyOf(found[s], count[s]);
        }
        return found;
    }

    private static void append(int[][] found, int[] count, int of, int position) {
        if (count[of] == found[of].length) {
            found[of] = Arrays.copyOf(found[of], Math.max(4, count[of] * 2));
        }
        found[of][count[of]++] = position;
    }

    /** How many phrases there are. */
    public int phrases() {
        return phrases;
    }

    /** A bit for each symbol, counted modulo 64, that fits a position; all bits for a class of symbols. */
    long goesOn(int position) {
        int wanted = symbol[position];
        if (wanted < 0) {
            return -1;
        }
        return 1L << wanted | (tolerant[position] ? 1L << vocabulary.misspelt(wanted) : 0);
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
