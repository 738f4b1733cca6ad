// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.fairlead.engine.call.CallText;

/**
 * The words of a text as columns: begin and end (UTF-16 offsets) and the number of the word without regard to capitals. Digits with their points and commas
 * are one word, a Han character and a currency or per cent sign are words of their own, and letters that touch digits are words beside them, as in RMB19.2.
 */
final class Words {
    /** A period or a date may begin with the word. */
    private static final int OPENS_PERIOD = 1;
    /** A number may begin with the word. */
    private static final int OPENS_NUMBER = 2;

    private final String text;
    /** The text in small letters, character by character. */
    private final char[] small;

    private int count;
    private int[] begin;
    private int[] end;
    private int[] id;
    private final int[] firstOf;
    private final List<String> spelling = new ArrayList<>();
    private int[] table = new int[1 << 12];
    private int[] hashes = new int[1 << 10];
    /** Where each spelling was met first, and how long it is. */
    private int[] firstAt = new int[1 << 10];

    private int[] lengths = new int[1 << 10];
    /** What each spelling may open; worked out once for each, since few of the words of a call differ. */
    private byte[] opens = new byte[1 << 10];

    /** Characters that a word and what follows it take at least in all but odd texts. */
    private static final int SHORT_WORD = 5;

    /** The words of all sentences of a call. */
    Words(CallText call) {
        text = call.text();
        small = text.toCharArray();
        begin = new int[small.length / SHORT_WORD + 1];
        end = new int[begin.length];
        id = new int[begin.length];
        for (int i = 0; i < small.length; i++) {
            char c = small[i];
            small[i] = c < 128 ? c >= 'A' && c <= 'Z' ? (char) (c + 32) : c : Character.toLowerCase(c);
        }
        Arrays.fill(table, -1);
        firstOf = new int[call.size() + 1];
        for (int s = 0; s < call.size(); s++) {
            firstOf[s] = count;
            cut(call.begin(s), call.end(s));
        }
        firstOf[call.size()] = count;
    }

    private void cut(int from, int to) {
        int i = from;
        while (i < to) {
            char c = small[i];
            int stop = i + 1;
            if (c >= 'a' && c <= 'z') {
                stop = letters(i, to);
            } else if (isDigit(c)) {
                stop = digits(i, to);
            } else if (isHan(c) || isSign(c)) {
                stop = i + 1;
            } else if (c >= 128 && Character.isLetter(text.charAt(i))) {
                stop = letters(i, to);
            } else {
                i++;
                continue;
            }
            add(i, stop);
            i = stop;
        }
    }

    private int digits(int from, int to) {
        int i = from + 1;
        while (i < to
                && (isDigit(small[i]) || (small[i] == '.' || small[i] == ',') && i + 1 < to && isDigit(small[i + 1]))) {
            i++;
        }
        return isPointApart(from, i, to) ? digits(i + 1, to) : i;
    }

    /** Some records leave a space before the point: 61 .1 million. */
    private boolean isPointApart(int from, int i, int to) {
        return i + 2 < to
                && text.charAt(i) == ' '
                && text.charAt(i + 1) == '.'
                && isDigit(text.charAt(i + 2))
                && text.indexOf(".", from, i) < 0;
    }

    private int letters(int from, int to) {
        int i = from + 1;
        while (i < to && isLetter(i)) {
            i++;
        }
        return i;
    }

    private boolean isLetter(int i) {
        char c = small[i];
        return c < 128 ? c >= 'a' && c <= 'z' : Character.isLetter(text.charAt(i)) && !isHan(c);
    }

    private void add(int from, int to) {
        if (count == begin.length) {
            begin = Arrays.copyOf(begin, count * 2);
            end = Arrays.copyOf(end, count * 2);
            id = Arrays.copyOf(id, count * 2);
        }
        begin[count] = from;
        end[count] = to;
        id[count++] = intern(from, to);
    }

    private int intern(int from, int to) {
        int hash = to - from;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + small[i];
        }
        int slot = slot(hash);
        while (table[slot] >= 0) {
            int known = table[slot];
            if (hashes[known] == hash && same(known, from, to)) {
                return known;
            }
            slot = (slot + 1) & (table.length - 1);
        }
        int number = spelling.size();
        String word = new String(small, from, to - from);
        spelling.add(word);
        if (number == hashes.length) {
            hashes = Arrays.copyOf(hashes, number * 2);
            firstAt = Arrays.copyOf(firstAt, number * 2);
            lengths = Arrays.copyOf(lengths, number * 2);
            opens = Arrays.copyOf(opens, number * 2);
        }
        hashes[number] = hash;
        firstAt[number] = from;
        lengths[number] = to - from;
        opens[number] =
                (byte) ((PeriodScanner.mayOpen(word) ? OPENS_PERIOD : 0) | (Numeral.mayOpen(word) ? OPENS_NUMBER : 0));
        table[slot] = number;
        if (spelling.size() * 2 > table.length) {
            grow();
        }
        return number;
    }

    private void grow() {
        table = new int[table.length * 2];
        Arrays.fill(table, -1);
        for (int w = 0; w < spelling.size(); w++) {
            int slot = slot(hashes[w]);
            while (table[slot] >= 0) {
                slot = (slot + 1) & (table.length - 1);
            }
            table[slot] = w;
        }
    }

    private int slot(int hash) {
        return (hash * 0x9e3779b9 >>> 15 ^ hash) & (table.length - 1);
    }

    private boolean same(int number, int from, int to) {
        int first = firstAt[number];
        return lengths[number] == to - from && Arrays.equals(small, first, first + to - from, small, from, to);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isHan(char c) {
        return c >= 0x3400 && c <= 0x9fff || c == '\u3007';
    }

    private static boolean isSign(char c) {
        return switch (c) {
            case '$', '%', '\u20ac', '\u00a3', '\u00a5', '\uffe5', '\u20b9', '\uff05', '&' -> true;
            default -> false;
        };
    }

    int size() {
        return count;
    }

    int begin(int word) {
        return begin[word];
    }

    int end(int word) {
        return end[word];
    }

    /** Number of the word's spelling, from 0; equal words have equal numbers. */
    int id(int word) {
        return id[word];
    }

    /** Whether a period or a date may begin with a word. */
    boolean mayOpenPeriod(int word) {
        return (opens[id[word]] & OPENS_PERIOD) != 0;
    }

    /** Whether a number may begin with a word. */
    boolean mayOpenNumber(int word) {
        return (opens[id[word]] & OPENS_NUMBER) != 0;
    }

    /** How many different words there are. */
    int different() {
        return spelling.size();
    }

    /** Spelling in small letters; empty outside the text. */
    String at(int word) {
        return word < 0 || word >= count ? "" : spelling.get(id[word]);
    }

    String spelling(int number) {
        return spelling.get(number);
    }

    boolean is(int word, String spelled) {
        return at(word).equals(spelled);
    }

    /** First character as written. */
    char initial(int word) {
        return word < 0 || word >= count ? ' ' : text.charAt(begin[word]);
    }

    boolean isNumber(int word) {
        return isDigit(initial(word));
    }

    boolean isCapital(int word) {
        return Character.isUpperCase(initial(word));
    }

    /** Whether a word touches the one before it, as the digits in Q4. */
    boolean touchesBefore(int word) {
        return word > 0 && word < count && end[word - 1] == begin[word];
    }

    /** The one character between a word and the next where it is exactly one, else a space. */
    char between(int word) {
        return word >= 0 && word + 1 < count && begin[word + 1] - end[word] == 1 ? text.charAt(end[word]) : ' ';
    }

    /** Whether a comma, semicolon or the like stands between a word and the next. */
    boolean breaksAfter(int word) {
        if (word < 0 || word + 1 >= count) {
            return true;
        }
        for (int i = end[word]; i < begin[word + 1]; i++) {
            if (",;:.()\uff0c\u3002\uff1b\u3001\u2014".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** First word of a sentence. */
    int first(int sentence) {
        return firstOf[sentence];
    }

    /** After the last word of a sentence. */
    int after(int sentence) {
        return firstOf[sentence + 1];
    }

    /** First word that begins at or after an offset. */
    int from(int offset) {
        int i = Arrays.binarySearch(begin, 0, count, offset);
        return i >= 0 ? i : -i - 1;
    }

    String written(int from, int to) {
        return text.substring(begin[from], end[to - 1]);
    }

    String text() {
        return text;
    }
}
