// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.call;

import java.util.Arrays;

/**
 * The words of a text as columns, cut once for all that look at words: begin and end (UTF-16 offsets) and the number of the word in a dictionary, without
 * regard to capitals. Digits with their points and commas are one word, a Han character and a currency or per cent sign are words of their own, and letters
 * that touch digits are words beside them, as in RMB19.2.
 */
public final class Words {
    /** What {@link #whole} says of a word that an apostrophe joins to the one before. */
    public static final int INNER = -1;

    /** Characters that a word and what follows it take at least in all but odd texts. */
    private static final int SHORT_WORD = 5;

    final String text;
    final char[] characters;
    final Dictionary dictionary;
    int count;
    int[] begin;
    int[] end;
    int[] id;
    int[] whole;
    /** Of each word: whether a comma, semicolon or colon stands between it and the next of its sentence. */
    boolean[] comma;

    final int[] begins;
    final int[] ends;
    final int[] firstOf;
    final byte[] scripts;

    /** The words of all sentences of a call. */
    public Words(CallText call, Dictionary dictionary) {
        this(call.text(), call.begins(), call.ends(), dictionary);
    }

    /**
     * The words of stretches of a text.
     *
     * @param begins first offsets of the stretches, ascending
     * @param ends   after their last offsets
     */
    public Words(String text, int[] begins, int[] ends, Dictionary dictionary) {
        this.text = text;
        this.characters = text.toCharArray();
        this.dictionary = dictionary;
        this.begins = begins;
        this.ends = ends;
        int room = characters.length / SHORT_WORD + 1;
        begin = new int[room];
        end = new int[room];
        id = new int[room];
        whole = new int[room];
        comma = new boolean[room];
        firstOf = new int[begins.length + 1];
        scripts = new byte[begins.length];
        new WordCutter(this).run();
    }

    void grow() {
        int room = count * 2 + 1;
        begin = Arrays.copyOf(begin, room);
        end = Arrays.copyOf(end, room);
        id = Arrays.copyOf(id, room);
        whole = Arrays.copyOf(whole, room);
        comma = Arrays.copyOf(comma, room);
    }

    public Dictionary dictionary() {
        return dictionary;
    }

    /** The characters of the text; not to be changed. */
    public char[] characters() {
        return characters;
    }

    public String text() {
        return text;
    }

    /** How many stretches of text, that is sentences, there are. */
    public int sentences() {
        return begins.length;
    }

    public int beginOf(int sentence) {
        return begins[sentence];
    }

    public int endOf(int sentence) {
        return ends[sentence];
    }

    /**
     * Whether a sentence is written in letters that every reader of words takes for the same words: Latin letters, digits from 0 to 9, Han characters, and no
     * marks in angle brackets or characters that show nothing. What is not must be read character by character by those who read otherwise.
     */
    public boolean isPlain(int sentence) {
        return (scripts[sentence] & WordCutter.ODD) == 0;
    }

    /** Whether a sentence has Han characters. */
    public boolean hasHan(int sentence) {
        return (scripts[sentence] & WordCutter.HAN) != 0;
    }

    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    public static boolean isHan(char c) {
        return c >= 0x3400 && c <= 0x9fff || c == '\u3007';
    }

    public int size() {
        return count;
    }

    public int begin(int word) {
        return begin[word];
    }

    public int end(int word) {
        return end[word];
    }

    /** Number of the word in the dictionary; equal words have equal numbers. */
    public int id(int word) {
        return id[word];
    }

    /** Number of the word with all that apostrophes join to it, as in "don't"; {@link #INNER} for the words that are joined to it. */
    public int whole(int word) {
        return whole[word];
    }

    /** Whether a comma, semicolon or colon stands between a word and the next of its sentence. */
    public boolean commaAfter(int word) {
        return comma[word];
    }

    /** Spelling in small letters; empty outside the text. */
    public String at(int word) {
        return word < 0 || word >= count ? "" : dictionary.spelling(id[word]);
    }

    public boolean is(int word, String spelled) {
        return at(word).equals(spelled);
    }

    /** First character as written. */
    public char initial(int word) {
        return word < 0 || word >= count ? ' ' : characters[begin[word]];
    }

    public boolean isNumber(int word) {
        return isDigit(initial(word));
    }

    public boolean isCapital(int word) {
        return Character.isUpperCase(initial(word));
    }

    /** Whether a word touches the one before it, as the digits in Q4. */
    public boolean touchesBefore(int word) {
        return word > 0 && word < count && end[word - 1] == begin[word];
    }

    /** The one character between a word and the next where it is exactly one, else a space. */
    public char between(int word) {
        return word >= 0 && word + 1 < count && begin[word + 1] - end[word] == 1 ? characters[end[word]] : ' ';
    }

    /** Whether a comma, semicolon or the like stands between a word and the next. */
    public boolean breaksAfter(int word) {
        if (word < 0 || word + 1 >= count) {
            return true;
        }
        for (int i = end[word]; i < begin[word + 1]; i++) {
            if (",;:.()\uff0c\u3002\uff1b\u3001\u2014".indexOf(characters[i]) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** First word of a sentence. */
    public int first(int sentence) {
        return firstOf[sentence];
    }

    /** After the last word of a sentence. */
    public int after(int sentence) {
        return firstOf[sentence + 1];
    }

    /** First word that begins at or after an offset. */
    public int from(int offset) {
        int i = Arrays.binarySearch(begin, 0, count, offset);
        return i >= 0 ? i : -i - 1;
    }

    /** First word that begins at or after an offset, from a word on that begins before it; quick where they are near. */
    public int fromNear(int word, int offset) {
        int i = word;
        while (i < count && begin[i] < offset) {
            i++;
        }
        return i;
    }

    public String written(int from, int to) {
        return text.substring(begin[from], end[to - 1]);
    }
}
