// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader.words;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Where the words of a text begin and end: runs of letters, digits and apostrophes. Each character becomes a byte first, the same for a capital and its small
 * letter and 0 outside of words; then eight of them are looked at as one number, which is what makes this fast. Offsets are UTF-16 code units.
 */
public final class Words {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    /** Zeros behind the text, so that eight bytes can be read at any place of it, and eight more behind those. */
    private static final int PADDING = 2 * Long.BYTES;
    /** More characters a word than most texts have. */
    private static final int FIRST_GUESS = 5;

    private static final long HIGH_BITS = 0x8080_8080_8080_8080L;

    private static final long DIGITS = WordLetters.DIGIT * 0x0101_0101_0101_0101L;

    private final byte[] letters;
    private final int length;
    private final int eastAsian;
    private int[] begins;
    private int[] ends;
    private int count;

    /** Finds the words of a text. */
    public Words(char[] text) {
        length = text.length;
        WordLetters found = new WordLetters(text, PADDING);
        letters = found.letters;
        eastAsian = found.eastAsian;
        begins = new int[length / FIRST_GUESS + 1];
        ends = new int[begins.length];
        cut();
    }

    private void cut() {
        int i = afterGap(0);
        while (i < length) {
            int end = wordEnd(i);
            if (count == begins.length) {
                begins = Arrays.copyOf(begins, 2 * count);
                ends = Arrays.copyOf(ends, 2 * count);
            }
            begins[count] = i;
            ends[count++] = end;
            i = afterGap(end + 1);
        }
    }

    private int afterGap(int from) {
        int i = from;
        while (i < length && letters[i] == 0) {
            i++;
        }
        return i;
    }

    /** The first zero byte: adding 0x7f carries into the highest bit of every other byte. */
    private int wordEnd(int begin) {
        int i = begin;
        long outside = outside(eight(letters, i));
        while (outside == 0) {
            i += Long.BYTES;
            outside = outside(eight(letters, i));
        }
        return i + (Long.numberOfTrailingZeros(outside) >>> 3);
    }

    private static long outside(long eight) {
        return ~(eight + ~HIGH_BITS) & HIGH_BITS;
    }

    /** Eight letters of a word as one number, the first in the lowest byte. */
    static long eight(byte[] letters, int at) {
        return (long) EIGHT.get(letters, at);
    }

    /** How many words there are. */
    public int count() {
        return count;
    }

    /** First character of a word. */
    public int begin(int word) {
        return begins[word];
    }

    /** After the last character of a word. */
    public int end(int word) {
        return ends[word];
    }

    /** The first word that ends behind an offset, the number of words where none does. */
    public int from(int offset) {
        int found = Arrays.binarySearch(ends, 0, count, offset + 1);
        return found >= 0 ? found : -found - 1;
    }

    /** How many Chinese, Japanese and Korean letters the text has. */
    public int eastAsian() {
        return eastAsian;
    }

    /** The number of each word, 0 for those that a list does not hold, and one more 0 behind the last. */
    public short[] numbers(WordList list) {
        short[] numbers = new short[count + 1];
        for (int word = 0; word < count; word++) {
            numbers[word] = (short) number(list, begins[word], ends[word]);
        }
        return numbers;
    }

    /** The number that a list gives to the letters of [begin, end), which are a word or a part of one; 0 where it does not hold them. */
    public int number(WordList list, int begin, int end) {
        return list.number(letters, begin, end);
    }

    /** The first digit of a word or a part of one, its end where there is none. */
    public int digit(int begin, int end) {
        int i = begin;
        while (i < end && (eight(letters, i) & DIGITS) == 0) {
            i += Long.BYTES;
        }
        while (i < end && !isDigit(i)) {
            i++;
        }
        return Math.min(i, end);
    }

    /** Whether a character of a word is a digit. */
    public boolean isDigit(int at) {
        return (letters[at] & WordLetters.DIGIT) != 0;
    }
}
