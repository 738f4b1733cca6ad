// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.call;

import java.util.Arrays;
import java.util.function.ToIntFunction;

/**
 * What one part of the engine knows of each word of a dictionary, as one number: worked out from the spelling when it is asked for first, and remembered as
 * long as the dictionary. Not for more than one thread.
 */
public final class WordColumn {
    /** No meaning has this value. */
    private static final int UNKNOWN = Integer.MIN_VALUE;

    private final Dictionary dictionary;
    private final ToIntFunction<String> meaning;
    private int[] values = new int[0];

    WordColumn(Dictionary dictionary, ToIntFunction<String> meaning) {
        this.dictionary = dictionary;
        this.meaning = meaning;
    }

    /** The meaning of a word by its number in the dictionary. */
    public int of(int word) {
        int value = word < values.length ? values[word] : UNKNOWN;
        return value != UNKNOWN ? value : workOut(word);
    }

    private int workOut(int word) {
        if (word >= values.length) {
            int known = values.length;
            values = Arrays.copyOf(values, Math.max(word + 1, dictionary.size() * 2));
            Arrays.fill(values, known, values.length, UNKNOWN);
        }
        int value = meaning.applyAsInt(dictionary.spelling(word));
        values[word] = value;
        return value;
    }
}
