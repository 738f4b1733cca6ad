// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader.words;

import org.fairlead.model.text.SentenceMarks;
import org.fairlead.reader.language.Language;

/**
 * The characters of a text as small numbers: capitals count as small letters, both apostrophes as one, and all letters outside of ASCII as one that no list has.
 * What is part of no word is 0, and below 0 where a sentence may end.
 */
final class WordLetters {
    /** Set in the numbers of digits only. */
    static final byte DIGIT = 32;

    /** What may end a sentence; no bit of it is set in the letters of words. */
    static final byte MARK = -128;

    private static final byte APOSTROPHE = 27;
    /** A letter that stands in no list of words. */
    private static final byte FOREIGN = 28;

    private static final byte[] ASCII = new byte[128];

    static {
        for (char c = 'a'; c <= 'z'; c++) {
            ASCII[c] = (byte) (c - 'a' + 1);
            ASCII[Character.toUpperCase(c)] = ASCII[c];
        }
        for (char c = '0'; c <= '9'; c++) {
            ASCII[c] = (byte) (DIGIT + 1 + c - '0');
        }
        ASCII['\''] = APOSTROPHE;
        for (char c = 0; c < ASCII.length; c++) {
            ASCII[c] = SentenceMarks.isMark(c) ? MARK : ASCII[c];
        }
    }

    final byte[] letters;
    /** How many Chinese, Japanese and Korean letters the text has; counted here because the same characters are rare here. */
    final int eastAsian;

    /** Numbers of a text, and zeros behind them. */
    WordLetters(char[] text, int padding) {
        byte[] found = new byte[text.length + padding];
        int far = 0;
        for (int i = 0; i < text.length; i++) {
            char c = text[i];
            if (c < 128) {
                found[i] = ASCII[c];
            } else {
                found[i] = other(c);
                far += Language.isEastAsian(c) ? 1 : 0;
            }
        }
        letters = found;
        eastAsian = far;
    }

    private static byte other(char c) {
        return c == '\u2019' ? APOSTROPHE : Character.isLetter(c) ? FOREIGN : SentenceMarks.isMark(c) ? MARK : 0;
    }

    /** The numbers of a word of a list, and zeros behind them. */
    static byte[] ofList(String word, int longest) {
        byte[] letters = new WordLetters(word.toCharArray(), longest).letters;
        for (int i = 0; i < word.length(); i++) {
            if (word.length() > longest || letters[i] <= 0 || letters[i] == FOREIGN) {
                throw new IllegalArgumentException("up to " + longest
                        + " letters of ASCII, digits and apostrophes were expected in \"" + word + "\"");
            }
        }
        return letters;
    }
}
