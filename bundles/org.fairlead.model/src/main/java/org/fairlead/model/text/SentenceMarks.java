// SPDX-License-Identifier: EPL-2.0
package org.fairlead.model.text;

/**
 * Where the marks and line ends stand at which a sentence may end, a bit for each character: 64 of them are looked at as one number. Whoever walks over a
 * whole text for another reason notes them on the way.
 */
public final class SentenceMarks {
    private static final long ASCII = 1L << '.' | 1L << '\n' | 1L << '?' | 1L << '!' | 1L << '\r';

    private final long[] bits;
    /** Offset of the first bit. */
    private final int first;

    /** Marks of a whole text: bit i of number n stands for the character at 64 n + i (UTF-16); one more number is expected behind the last character. */
    public SentenceMarks(long[] bits) {
        this(bits, 0);
    }

    private SentenceMarks(long[] bits, int first) {
        this.bits = bits;
        this.first = first;
    }

    /** The marks of text[begin, end). */
    static SentenceMarks of(String text, int begin, int end) {
        long[] bits = new long[(end - begin) / Long.SIZE + 1];
        for (int i = begin; i < end; i++) {
            if (isMark(text.charAt(i))) {
                bits[i - begin >> 6] |= 1L << i - begin;
            }
        }
        return new SentenceMarks(bits, begin);
    }

    /** Only the line ends of a text, each kind looked for by itself: where nothing else is asked, that is many times faster than a look at each character. */
    static SentenceMarks lineEnds(String text) {
        long[] bits = new long[text.length() / Long.SIZE + 1];
        for (char kind : new char[] {'\n', '\r'}) {
            for (int i = text.indexOf(kind); i >= 0; i = text.indexOf(kind, i + 1)) {
                bits[i >> 6] |= 1L << i;
            }
        }
        return new SentenceMarks(bits);
    }

    /** Full stop, question and exclamation mark, Latin or CJK, and line ends. */
    public static boolean isMark(char c) {
        return c < 64 ? (ASCII >>> c & 1) != 0 : c == '\u3002' || c == '\uff01' || c == '\uff1f';
    }

    /** The first mark in [offset, end), the end where there is none. */
    int from(int offset, int end) {
        int at = offset - first;
        int word = at >> 6;
        int last = end - first >> 6;
        if (offset >= end) {
            return end;
        }
        long rest = bits[word] & -1L << at;
        while (rest == 0 && word < last) {
            rest = bits[++word];
        }
        return rest == 0 ? end : Math.min(end, first + (word << 6) + Long.numberOfTrailingZeros(rest));
    }
}
