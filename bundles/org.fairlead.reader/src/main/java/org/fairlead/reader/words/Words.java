// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader.words;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.fairlead.model.text.SentenceMarks;

/**
 * Where the words of a text begin and end: runs of letters, digits and apostrophes. Each character becomes a byte first, the same for a capital and its small
 * letter and 0 outside of words. Then the bytes of 64 characters become the bits of one number, in which words begin and end where a bit differs from the one
 * before: which word is how long no longer decides a branch, and that is what makes this fast. Offsets are UTF-16 code units.
 */
public final class Words {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    /** Zeros behind the text, so that 64 bytes can be read at any place of it. */
    private static final int PADDING = Long.SIZE;
    /** More characters a word than most texts have. */
    private static final int FIRST_GUESS = 5;

    private static final long HIGH_BITS = 0x8080_8080_8080_8080L;
    /** Multiplied by this, the lowest bits of eight bytes come to stand in the highest byte, in their order. */
    private static final long GATHER = 0x0102_0408_1020_4080L;

    private static final long DIGITS = WordLetters.DIGIT * 0x0101_0101_0101_0101L;

    private final byte[] letters;
    private final int length;
    private final int eastAsian;
    /** A bit for each character where a sentence may end. */
    private final long[] marks;
    /** Begin and end of each word in turns. */
    private int[] edges;

    private final int count;

    /** Finds the words of a text. */
    public Words(char[] text) {
        length = text.length;
        WordLetters found = new WordLetters(text, PADDING);
        letters = found.letters;
        eastAsian = found.eastAsian;
        marks = new long[length / Long.SIZE + 1];
        edges = new int[2 * (length / FIRST_GUESS) + Long.SIZE];
        count = cut() / 2;
    }

    /** Notes the edges; gives how many there are. */
    private int cut() {
        int found = 0;
        long before = 0;
        for (int at = 0; at <= length; at += Long.SIZE) {
            long inside = inside(at);
            if (found + Long.SIZE > edges.length) {
                edges = Arrays.copyOf(edges, 2 * edges.length);
            }
            for (long rest = inside ^ (inside << 1 | before); rest != 0; rest &= rest - 1) {
                edges[found++] = at + Long.numberOfTrailingZeros(rest);
            }
            before = inside >>> Long.SIZE - 1;
        }
        return found;
    }

    /**
     * One bit for each of 64 characters, the first the lowest: set inside of a word. Adding 0x7f carries into the highest bit of every byte but 0; where it is
     * set already, a sentence may end, and the bits of these are noted.
     */
    private long inside(int at) {
        long bits = 0;
        long ends = 0;
        for (int i = 0; i < Long.SIZE; i += Long.BYTES) {
            long eight = eight(letters, at + i);
            long mark = eight & HIGH_BITS;
            ends |= gather(mark) << i;
            bits |= gather((eight ^ mark) + ~HIGH_BITS & HIGH_BITS) << i;
        }
        marks[at / Long.SIZE] = ends;
        return bits;
    }

    private static long gather(long highBits) {
        return (highBits >>> Byte.SIZE - 1) * GATHER >>> Long.SIZE - Byte.SIZE;
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
        return edges[2 * word];
    }

    /** After the last character of a word. */
    public int end(int word) {
        return edges[2 * word + 1];
    }

    /** The first eight letters of a word as one number, fewer where it is shorter, the same for capital and small letters. */
    public long opening(int word) {
        int letterCount = end(word) - begin(word);
        long eight = eight(letters, begin(word));
        return letterCount >= Long.BYTES ? eight : eight & (1L << Byte.SIZE * letterCount) - 1;
    }

    /** The first word that ends behind an offset, the number of words where none does. */
    public int from(int offset) {
        int first = 0;
        int left = count;
        while (left > 0) { // halves without a branch that could be guessed wrong
            int half = left + 1 >>> 1;
            first += edges[2 * (first + half) - 1] <= offset ? half : 0;
            left -= half;
        }
        return first;
    }

    /** Where sentences may end. */
    public SentenceMarks marks() {
        return new SentenceMarks(marks);
    }

    /** How many Chinese, Japanese and Korean letters the text has. */
    public int eastAsian() {
        return eastAsian;
    }

    /** The number of each word, 0 for those that a list does not hold, and one more 0 behind the last. */
    public short[] numbers(WordList list) {
        short[] numbers = new short[count + 1];
        for (int word = 0; word < count; word++) {
            numbers[word] = (short) number(list, edges[2 * word], edges[2 * word + 1]);
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
