// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.phrase;

import java.util.Arrays;

/**
 * Remembers the symbols of plain words: up to twelve letters from a to z, which together are one number of 60 bits. Most words of a text are plain, and
 * so are looked up without being copied. Not for more than one thread.
 */
final class PlainWords {
    static final int LONGEST = 12;
    /** The word has not been seen. */
    static final int UNKNOWN = -1;
    /** The word is no token at all. */
    static final int NOTHING = -2;

    private static final int MOST = 1 << 16;

    /** For each ASCII letter 1 to 26, whatever its case; else 0. */
    private static final byte[] LETTERS = new byte[128];

    static {
        for (char c = 'a'; c <= 'z'; c++) {
            LETTERS[c] = (byte) (c - 'a' + 1);
            LETTERS[c - 'a' + 'A'] = (byte) (c - 'a' + 1);
        }
    }

    private long[] keys = new long[1 << 12];
    private int[] symbols = new int[1 << 12];
    private int size;

    /** The number of a letter, 0 for anything else. */
    static int letter(char c) {
        return c < 128 ? LETTERS[c] : 0;
    }

    /** The symbol of a word, or UNKNOWN or NOTHING. */
    int symbol(long key) {
        for (int slot = slot(key); ; slot = slot + 1 & keys.length - 1) {
            if (keys[slot] == key) {
                return symbols[slot];
            }
            if (keys[slot] == 0) {
                return UNKNOWN;
            }
        }
    }

    void put(long key, int symbol) {
        if (++size * 2 > keys.length) {
            grow();
        }
        insert(key, symbol);
    }

    /** Twice the room; once there is enough for a language, all is forgotten instead. */
    private void grow() {
        long[] oldKeys = keys;
        int[] oldSymbols = symbols;
        if (keys.length >= MOST * 2) {
            Arrays.fill(keys, 0);
            size = 1;
            return;
        }
        keys = new long[oldKeys.length * 2];
        symbols = new int[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                insert(oldKeys[i], oldSymbols[i]);
            }
        }
    }

    private void insert(long key, int symbol) {
        int slot = slot(key);
        while (keys[slot] != 0) {
            slot = slot + 1 & keys.length - 1;
        }
        keys[slot] = key;
        symbols[slot] = symbol;
    }

    private int slot(long key) {
        return (int) (key * 0x9e3779b97f4a7c15L >>> 40) & keys.length - 1;
    }
}
