// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader.cue;

import java.util.BitSet;
import java.util.Map;

/**
 * Numbers of the words that stand in cue phrases. A word is looked up as one number, of six bits a character: ten characters fit into 64 bits without loss,
 * the few longer words are compared as well.
 */
final class CueWords {
    private static final int BITS = 6;
    /** Words up to this long have a code of their own; longer ones are compared letter by letter. */
    private static final int EXACT = Long.SIZE / BITS;
    /** Set in the code of a longer word, so that no short one has the same. */
    private static final long LONG = 1L << 62;

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
    /** Bits, by code, of the words that begin a phrase: most words of a text begin none, and are told so by this alone. */
    private final long[] openers = new long[64];

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
        code |= word.length() > EXACT ? LONG : 0;
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
        return Long.rotateLeft(code, BITS) ^ digit;
    }

    /** Notes that phrases begin with the words of these numbers. */
    void open(BitSet first) {
        for (int at = 0; at < numbers.length; at++) {
            if (numbers[at] != 0 && first.get(numbers[at])) {
                int bit = (int) (mixed(codes[at]) >>> 52);
                openers[bit >>> 6] |= 1L << bit;
            }
        }
    }

    /** False where no phrase begins with a word of this code; it may be a word of no phrase all the same. */
    boolean mayOpen(long code, int length) {
        int bit = (int) (mixed(length > EXACT ? code | LONG : code) >>> 52);
        return (openers[bit >>> 6] >>> bit & 1) != 0;
    }

    /** Number of the word text[begin, end) with this code, 0 for a word of no phrase. */
    int number(long code, char[] text, int begin, int end) {
        long key = end - begin > EXACT ? code | LONG : code;
        int at = slot(key);
        while (numbers[at] != 0) {
            if (codes[at] == key && (end - begin <= EXACT || isAt(words[at], text, begin, end))) {
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
        return (int) (mixed(code) >>> shift);
    }

    private static long mixed(long code) {
        return code * 0x9E3779B97F4A7C15L;
    }
}
