// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.call;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * The different words of texts in small letters, each with a number: a word of a text is looked up once, and whatever the engine knows of it is found by that
 * number. Grows from call to call. Not for more than one thread.
 */
public final class Dictionary {
    /** A word of up to so many letters from a to z is one number of 60 bits. */
    static final int LONGEST_PLAIN = 12;

    /** For each ASCII letter 1 to 26, whatever its case; else 0. */
    private static final byte[] LETTERS = new byte[128];

    static {
        for (char c = 'a'; c <= 'z'; c++) {
            LETTERS[c] = (byte) (c - 'a' + 1);
            LETTERS[c - 'a' + 'A'] = (byte) (c - 'a' + 1);
        }
    }

    private final List<String> spellings = new ArrayList<>();
    /** Plain words by open addressing: letters, then the number of the word, in turn. 0 where there is none. */
    private long[] plain = new long[1 << 13];

    private int plainCount;
    /** The words that are not plain, by open addressing; -1 where there is none. */
    private int[] table = new int[1 << 10];

    private int tableCount;
    private int[] hashes = new int[1 << 10];
    private final Map<ToIntFunction<String>, WordColumn> columns = new HashMap<>();

    public Dictionary() {
        Arrays.fill(table, -1);
    }

    /** How many different words there are. */
    public int size() {
        return spellings.size();
    }

    public String spelling(int word) {
        return spellings.get(word);
    }

    /** The number of a word of up to twelve letters from a to z. */
    public int number(String letters) {
        long key = 0;
        for (int i = 0; i < letters.length(); i++) {
            key = key << 5 | letter(letters.charAt(i));
        }
        return plain(key, letters.length());
    }

    /** The meanings that a function gives to words; the same function has the same column. */
    public WordColumn column(ToIntFunction<String> meaning) {
        return columns.computeIfAbsent(meaning, m -> new WordColumn(this, m));
    }

    /** 1 to 26 for an ASCII letter, 0 for anything else. */
    static int letter(char c) {
        return c < 128 ? LETTERS[c] : 0;
    }

    /** The number of a plain word: its letters, five bits each, the last one lowest. */
    int plain(long letters, int length) {
        long[] words = plain;
        for (int at = slot(letters, words.length); ; at = at + 2 & words.length - 1) {
            if (words[at] == letters) {
                return (int) words[at + 1];
            }
            if (words[at] == 0) {
                return addPlain(letters, length);
            }
        }
    }

    private int addPlain(long letters, int length) {
        char[] spelling = new char[length];
        for (int i = 0; i < length; i++) {
            spelling[i] = (char) ('a' - 1 + (letters >>> 5 * (length - 1 - i) & 31));
        }
        if (++plainCount * 4 > plain.length) {
            long[] old = plain;
            plain = new long[old.length * 2];
            for (int i = 0; i < old.length; i += 2) {
                if (old[i] != 0) {
                    putPlain(old[i], old[i + 1]);
                }
            }
        }
        spellings.add(new String(spelling));
        putPlain(letters, spellings.size() - 1L);
        return spellings.size() - 1;
    }

    private void putPlain(long letters, long word) {
        int at = slot(letters, plain.length);
        while (plain[at] != 0) {
            at = at + 2 & plain.length - 1;
        }
        plain[at] = letters;
        plain[at + 1] = word;
    }

    private static int slot(long letters, int length) {
        return (int) (letters * 0x9e3779b97f4a7c15L >>> 40) << 1 & length - 1;
    }

    /** The number of any other word, in small letters. */
    int other(char[] small, int length) {
        int hash = length;
        for (int i = 0; i < length; i++) {
            hash = hash * 31 + small[i];
        }
        int at = slot(hash, table.length);
        while (table[at] >= 0) {
            int known = table[at];
            if (hashes[known] == hash && same(spellings.get(known), small, length)) {
                return known;
            }
            at = at + 1 & table.length - 1;
        }
        return addOther(new String(small, 0, length), hash);
    }

    private int addOther(String spelling, int hash) {
        int word = spellings.size();
        spellings.add(spelling);
        if (word >= hashes.length) {
            hashes = Arrays.copyOf(hashes, word * 2);
        }
        hashes[word] = hash;
        if (++tableCount * 2 > table.length) {
            int[] old = table;
            table = new int[old.length * 2];
            Arrays.fill(table, -1);
            for (int known : old) {
                if (known >= 0) {
                    putOther(known);
                }
            }
        }
        putOther(word);
        return word;
    }

    private void putOther(int word) {
        int at = slot(hashes[word], table.length);
        while (table[at] >= 0) {
            at = at + 1 & table.length - 1;
        }
        table[at] = word;
    }

    private static int slot(int hash, int length) {
        return (hash * 0x9e3779b9 >>> 15 ^ hash) & length - 1;
    }

    private static boolean same(String known, char[] small, int length) {
        if (known.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (known.charAt(i) != small[i]) {
                return false;
            }
        }
        return true;
    }
}
