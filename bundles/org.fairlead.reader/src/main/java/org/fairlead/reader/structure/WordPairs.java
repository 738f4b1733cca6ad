// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader.structure;

/** Weights of pairs of words, which are given by their numbers. */
final class WordPairs {
    private final int[] keys;
    private final float[] weights;
    /** By the first word, bit n is set where a second one whose number ends in n, modulo 64, has a weight with it: most have none, and are told so by this alone. */
    private final long[] seconds;

    /** Room for so many pairs of words with numbers from 1 up to the last, which is below 2^16. */
    WordPairs(int lastWord, int pairs) {
        int size = Integer.highestOneBit(Math.max(8, pairs)) * 4;
        keys = new int[size];
        weights = new float[size];
        seconds = new long[lastWord + 1];
    }

    void put(int first, int second, float weight) {
        int slot = slot(key(first, second));
        keys[slot] = key(first, second);
        weights[slot] = weight;
        seconds[first] |= 1L << second;
    }

    /** The weight of a pair, 0 where it has none. */
    float weight(int first, int second) {
        return (seconds[first] >>> second & 1) == 0 ? 0 : weights[slot(key(first, second))];
    }

    private static int key(int first, int second) {
        return first << 16 | second;
    }

    private int slot(int key) {
        int slot = key * 0x9E37_79B1 >>> 8 & keys.length - 1;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }
}
