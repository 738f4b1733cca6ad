// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader.cue;

import java.util.Map;

/**
 * Numbers of the words that stand in cue phrases. A word is looked up as one number, of its characters as digits of base 39: twelve characters fit into 64 bits
 * without loss, the few longer words are compared as well.
 */
final class CueWords {
    private static final int BASE = 39;
    private static final int EXACT = 12;
    private static final int APOSTROPHE = 37;
    /** A letter that no cue phrase has. */
    private static final int FOREIGN = 38;

    private static final byte[] ASCII = new byte[128];

    static {
        for (char c = 'a'; c <= 'z'; c++) {
            ASCII[c] = (byte) (c - 'a' + 1);
            ASCII[Character.toUpperCase(c)] = ASCII[c];
        }
        for (char c = '0'; c <= '9'; c++) {
            ASCII[c] = (byte) (c - '0' + 27);
        }
        ASCII['\''] = APOSTROPHE;
    }

    private final String[] words;
    private final long[] codes;
    private final int[] numbers;
    private final int shift;

    CueWords(Map<String, Integer> numberOf) {
        int bits = 33 - Integer.numberOfLeadingZeros(numberOf.size());
        words = new String[1 << bits];
        codes = new long[1 << bits];
        numbers = new int[1 << bits];
        shift = 64 - bits;
        numberOf.forEach(this::put);
    }

    private void put(String word, int number) {
        long code = 0;
        for (int i = 0; i < word.length(); i++) {
            int digit = digit(word.charAt(i));
            if (digit == 0 || digit == FOREIGN) {
                throw new IllegalStateException("cues.txt: letters, digits and apostrophes were expected in " + word);
            }
            code = add(code, digit);
        }
        int at = slot(code);
        while (numbers[at] != 0) {
            at = at + 1 & numbers.length - 1;
        }
        words[at] = word;
        codes[at] = code;
        numbers[at] = number;
    }

    /** The digit that a character of a word is, 0 where it is part of no word. */
    static int digit(char c) {
        return c < 128 ? ASCII[c] : c == '\u2019' ? APOSTROPHE : Character.isLetter(c) ? FOREIGN : 0;
    }

    static long add(long code, int digit) {
        return code * BASE + digit;
    }

    /** Number of the word text[begin, end) with this code, 0 for a word of no phrase. */
    int number(long code, char[] text, int begin, int end) {
        int at = slot(code);
        while (numbers[at] != 0) {
            if (codes[at] == code && (end - begin <= EXACT || isAt(words[at], text, begin, end))) {
                return numbers[at];
            }
            at = at + 1 & numbers.length - 1;
        }
        return 0;
    }

    private static boolean isAt(String word, char[] text, int begin, int end) {
        if (word.length() != end - begin) {
            return false;
        }
        for (int i = begin; i < end; i++) {
            if (digit(text[i]) != digit(word.charAt(i - begin))) {
                return false;
            }
        }
        return true;
    }

    private int slot(long code) {
        return (int) (code * 0x9E3779B97F4A7C15L >>> shift);
    }
}
