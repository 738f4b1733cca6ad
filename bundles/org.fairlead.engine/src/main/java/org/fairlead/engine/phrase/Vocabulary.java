// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.phrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The words of all phrases, each with a number; every other word collapses to one of three numbers. Words marked for it are also found when a recogniser
 * has written them a little wrong. Immutable once built; the memory of misspelt words is each reader's own.
 */
final class Vocabulary {
    static final int OTHER = 0;
    static final int NUMBER = 1;
    static final int YEAR = 2;
    private static final int FIRST = 3;

    private final List<String> words = new ArrayList<>();
    private int[] table = new int[1 << 12];
    private int[] hashes = new int[1 << 10];
    /** Words that are matched with tolerance. */
    private final List<Integer> tolerant = new ArrayList<>();

    Vocabulary() {
        Arrays.fill(table, -1);
        for (int i = 0; i < FIRST; i++) {
            words.add("");
        }
    }

    int size() {
        return words.size() * 2;
    }

    /** Symbol of a misspelt word: behind those of the words themselves. */
    int misspelt(int symbol) {
        return symbol + words.size();
    }

    /** The word that a symbol stands for where it is the misspelling of one, else the symbol. */
    int meant(int symbol) {
        return symbol >= words.size() ? symbol - words.size() : symbol;
    }

    String word(int symbol) {
        return words.get(meant(symbol));
    }

    boolean isNumber(int symbol) {
        return symbol == NUMBER
                || isYear(symbol)
                || symbol >= FIRST
                        && symbol < words.size()
                        && Character.isDigit(words.get(symbol).charAt(0));
    }

    boolean isYear(int symbol) {
        return symbol == YEAR
                || symbol >= FIRST
                        && symbol < words.size()
                        && looksLikeYear(
                                words.get(symbol).toCharArray(),
                                words.get(symbol).length());
    }

    List<Integer> tolerant() {
        return tolerant;
    }

    void tolerate(int symbol) {
        if (!tolerant.contains(symbol)) {
            tolerant.add(symbol);
        }
    }

    /** Number of a word, or -1. */
    int find(char[] word, int length, int hash) {
        for (int slot = slot(hash); ; slot = (slot + 1) & (table.length - 1)) {
            int symbol = table[slot];
            if (symbol < 0) {
                return -1;
            }
            if (hashes[symbol] == hash && same(words.get(symbol), word, length)) {
                return symbol;
            }
        }
    }

    int add(char[] word, int length, int hash) {
        int known = find(word, length, hash);
        if (known >= 0) {
            return known;
        }
        words.add(new String(word, 0, length));
        if (words.size() > hashes.length) {
            hashes = Arrays.copyOf(hashes, hashes.length * 2);
        }
        hashes[words.size() - 1] = hash;
        if (words.size() * 4 > table.length) {
            grow();
        } else {
            put(words.size() - 1);
        }
        return words.size() - 1;
    }

    private void grow() {
        table = new int[table.length * 4];
        Arrays.fill(table, -1);
        for (int i = FIRST; i < words.size(); i++) {
            put(i);
        }
    }

    private void put(int symbol) {
        int slot = slot(hashes[symbol]);
        while (table[slot] >= 0) {
            slot = (slot + 1) & (table.length - 1);
        }
        table[slot] = symbol;
    }

    private int slot(int hash) {
        return (hash * 0x9e3779b9 >>> 16 ^ hash) & (table.length - 1);
    }

    private static boolean same(String known, char[] word, int length) {
        if (known.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (known.charAt(i) != word[i]) {
                return false;
            }
        }
        return true;
    }

    static boolean looksLikeYear(char[] digits, int length) {
        return length == 4 && (digits[0] == '1' && digits[1] == '9' || digits[0] == '2' && digits[1] == '0');
    }
}
