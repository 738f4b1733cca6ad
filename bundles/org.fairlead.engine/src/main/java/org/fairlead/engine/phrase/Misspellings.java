// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.phrase;

import java.util.HashMap;
import java.util.Map;

/**
 * Finds the word that a recogniser may have meant: one edit for words of five to seven letters, two for longer ones (insert, drop, change, swap:
 * Damerau 1964). Remembers the answers; not for more than one thread.
 */
public final class Misspellings {
    private static final int MEMORY = 50_000;
    private static final int SHORTEST = 5;

    private final Vocabulary vocabulary;
    private final Map<Long, Integer> known = new HashMap<>();

    Misspellings(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The symbol of the misspelt word, or OTHER. */
    int symbol(char[] word, int length, int hash) {
        if (length < SHORTEST - 1 || vocabulary.tolerant().isEmpty()) {
            return Vocabulary.OTHER;
        }
        long key = (long) hash << 32 | (long) length << 16 | word[0];
        Integer answer = known.get(key);
        if (answer == null) {
            answer = search(new String(word, 0, length));
            if (known.size() >= MEMORY) {
                known.clear();
            }
            known.put(key, answer);
        }
        return answer;
    }

    private int search(String word) {
        int best = Vocabulary.OTHER;
        int fewest = 3;
        for (int symbol : vocabulary.tolerant()) {
            String target = vocabulary.word(symbol);
            int allowed = target.length() >= 8 ? 2 : 1;
            if (target.length() >= SHORTEST && Math.abs(target.length() - word.length()) <= allowed) {
                int edits = edits(word, target);
                if (edits <= allowed && edits < fewest) {
                    fewest = edits;
                    best = vocabulary.misspelt(symbol);
                }
            }
        }
        return best;
    }

    /** How many characters must be inserted, dropped, changed or swapped with their neighbour to make one word of the other. */
    public static int edits(String a, String b) {
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            before = last;
            last = row;
        }
        return last[b.length()];
    }
}
