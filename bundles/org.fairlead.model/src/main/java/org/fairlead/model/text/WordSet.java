// SPDX-License-Identifier: EPL-2.0
package org.fairlead.model.text;

import java.util.Collection;
import java.util.List;

/** A set of words in small letters that tells whether it holds a stretch of text, without making an object of the stretch. Capitals count as small letters. */
public final class WordSet {
    private final String[] table;
    /** Bit n is set where some word of n characters begins with a letter, by the last five bits of that letter: most other words are told by this alone. */
    private final long[] lengths = new long[32];

    /** Words of one to 63 characters, separated by blanks. */
    public static WordSet of(String words) {
        return new WordSet(List.of(words.split(" ")));
    }

    /** Words of one to 63 characters. */
    public WordSet(Collection<String> words) {
        table = new String[Integer.highestOneBit(Math.max(1, words.size())) * 8];
        for (String word : words) {
            lengths[word.charAt(0) & 31] |= 1L << word.length();
            int at = slot(hash(word, 0, word.length()));
            while (table[at] != null) {
                at = at + 1 & table.length - 1;
            }
            table[at] = word;
        }
    }

    public boolean contains(String word) {
        return contains(word, 0, word.length());
    }

    /** Whether text[begin, end) is one of the words. */
    public boolean contains(String text, int begin, int end) {
        int length = end - begin;
        if (length <= 0 || length > 63 || (lengths[text.charAt(begin) & 31] >>> length & 1) == 0) {
            return false;
        }
        for (int at = slot(hash(text, begin, end)); table[at] != null; at = at + 1 & table.length - 1) {
            if (table[at].length() == length && isAt(table[at], text, begin)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAt(String word, String text, int begin) {
        for (int i = 0; i < word.length(); i++) {
            if (Letters.small(text.charAt(begin + i)) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static int hash(String text, int begin, int end) {
        int hash = 0;
        for (int i = begin; i < end; i++) {
            hash = hash * 31 + Letters.small(text.charAt(i));
        }
        return hash;
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 15) & table.length - 1;
    }
}
