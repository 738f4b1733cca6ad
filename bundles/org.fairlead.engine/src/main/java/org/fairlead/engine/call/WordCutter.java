// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.call;

/** Cuts a text into words and fills the columns: the one pass over its characters. */
final class WordCutter {
    /** The sentence has characters that not every reader of words takes for the same. */
    static final byte ODD = 1;
    /** The sentence has Han characters. */
    static final byte HAN = 2;

    private final Words words;
    private final char[] text;
    private final Dictionary dictionary;
    private char[] small = new char[64];
    private byte script;

    WordCutter(Words words) {
        this.words = words;
        this.text = words.characters;
        this.dictionary = words.dictionary;
    }

    void run() {
        for (int s = 0; s < words.begins.length; s++) {
            words.firstOf[s] = words.count;
            script = 0;
            cut(words.begins[s], words.ends[s]);
            words.scripts[s] = script;
        }
        words.firstOf[words.begins.length] = words.count;
    }

    private void cut(int from, int to) {
        int first = words.count;
        int i = from;
        while (i < to) {
            char c = text[i];
            if (Dictionary.letter(c) != 0) {
                i = letters(i, to);
            } else if (c < 128) {
                i = ascii(c, i, to, first);
            } else {
                i = beyond(c, i, to);
            }
        }
    }

    /** Digits, signs and separators. */
    private int ascii(char c, int at, int to, int first) {
        if (Words.isDigit(c)) {
            return digits(at, to);
        }
        switch (c) {
            case '$', '%', '&' -> add(at, at + 1, spelt(at, at + 1));
            case ',', ';', ':' -> {
                if (words.count > first) {
                    words.comma[words.count - 1] = true;
                }
            }
            case '<' -> script |= ODD;
            default -> {}
        }
        return at + 1;
    }

    private int beyond(char c, int at, int to) {
        if (isLatin(c)) {
            return letters(at, to);
        }
        if (Words.isHan(c)) {
            script |= c == '\u3007' ? ODD | HAN : HAN;
            add(at, at + 1, spelt(at, at + 1));
            return at + 1;
        }
        switch (c) {
            case '\u20ac', '\u00a3', '\u00a5', '\uffe5', '\u20b9', '\uff05' -> {
                add(at, at + 1, spelt(at, at + 1));
                return at + 1;
            }
            case '\u02bc', '\uff07', '\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff' -> script |= ODD;
            default -> {
                if (Character.isLetterOrDigit(c) || c >= 0x3041 && c <= 0x30ff || c >= 0xf900 && c <= 0xfaff) {
                    script |= ODD;
                    if (Character.isLetter(c)) {
                        return letters(at, to);
                    }
                }
            }
        }
        return at + 1;
    }

    /** Letters beyond ASCII that are letters to everybody. */
    private static boolean isLatin(char c) {
        return c >= 0xc0 && c < 0x250 && Character.isLetter(c);
    }

    /** A word in letters, and those that apostrophes join to it. */
    private int letters(int from, int to) {
        int i = word(from, to);
        int first = words.count - 1;
        if (i < to && isApostrophe(text[i])) {
            while (i < to && (isApostrophe(text[i]) || isLetter(text[i]))) {
                if (isApostrophe(text[i])) {
                    i++;
                } else {
                    i = word(i, to);
                    words.whole[words.count - 1] = Words.INNER;
                }
            }
            words.whole[first] = spelt(from, i);
        }
        return i;
    }

    /** Adds the letters from an offset on. A word of up to twelve ASCII letters takes one look-up; any other is spelt out. */
    private int word(int from, int to) {
        long key = 0;
        int i = from;
        for (int letter; i < to && (letter = Dictionary.letter(text[i])) != 0; i++) {
            key = key << 5 | letter;
        }
        if (i - from <= Dictionary.LONGEST_PLAIN && (i == to || !isLetter(text[i]))) {
            add(from, i, dictionary.plain(key, i - from));
            return i;
        }
        while (i < to && isLetter(text[i])) {
            i++;
        }
        add(from, i, spelt(from, i));
        return i;
    }

    private boolean isLetter(char c) {
        if (c < 128) {
            return Dictionary.letter(c) != 0;
        }
        if (Words.isHan(c) || !Character.isLetter(c)) {
            return false;
        }
        script |= isLatin(c) ? 0 : ODD;
        return true;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }

    private int digits(int from, int to) {
        int i = digitsEnd(from, to);
        if (isPointApart(from, i, to)) {
            script |= ODD;
            i = digitsEnd(i + 1, to);
        }
        add(from, i, spelt(from, i));
        return i;
    }

    private int digitsEnd(int from, int to) {
        int i = from + 1;
        while (i < to
                && (Words.isDigit(text[i])
                        || (text[i] == '.' || text[i] == ',') && i + 1 < to && Words.isDigit(text[i + 1]))) {
            i++;
        }
        return i;
    }

    /** Some records leave a space before the point: 61 .1 million. */
    private boolean isPointApart(int from, int i, int to) {
        return i + 2 < to
                && text[i] == ' '
                && text[i + 1] == '.'
                && Words.isDigit(text[i + 2])
                && words.text.indexOf('.', from, i) < 0;
    }

    private void add(int from, int to, int word) {
        int at = words.count;
        if (at == words.begin.length) {
            words.grow();
        }
        words.begin[at] = from;
        words.end[at] = to;
        words.id[at] = word;
        words.whole[at] = word;
        words.count = at + 1;
    }

    /** The number of a word in small letters, every apostrophe a straight one. */
    private int spelt(int from, int to) {
        int length = to - from;
        if (length > small.length) {
            small = new char[length * 2];
        }
        for (int i = 0; i < length; i++) {
            char c = text[from + i];
            small[i] = c < 128
                    ? c >= 'A' && c <= 'Z' ? (char) (c + 32) : c
                    : c == '\u2019' ? '\'' : Character.toLowerCase(c);
        }
        return dictionary.other(small, length);
    }
}
