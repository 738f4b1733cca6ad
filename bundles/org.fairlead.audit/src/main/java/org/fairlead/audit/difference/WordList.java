// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.difference;

import java.util.Arrays;

/** The words of a text with their places. A Chinese, Japanese or Korean sign is a word of its own: these scripts have no spaces. */
final class WordList {
    private final String text;
    private int[] bounds = new int[64];
    private int count;

    WordList(String text) {
        this.text = text;
        int i = 0;
        while (i < text.length()) {
            int begin = i;
            char c = text.charAt(i++);
            if (Character.isWhitespace(c)) {
                continue;
            }
            if (!isSign(c)) {
                while (i < text.length() && !Character.isWhitespace(text.charAt(i)) && !isSign(text.charAt(i))) {
                    i++;
                }
            }
            add(begin, i);
        }
    }

    int count() {
        return count;
    }

    int begin(int word) {
        return bounds[2 * word];
    }

    /** The text from one word to before another, as it stands there. */
    String between(int from, int to) {
        return from == to ? "" : text.substring(begin(from), bounds[2 * to - 1]);
    }

    boolean same(int word, WordList other, int otherWord) {
        int begin = begin(word);
        int length = bounds[2 * word + 1] - begin;
        return length == other.bounds[2 * otherWord + 1] - other.begin(otherWord)
                && text.regionMatches(begin, other.text, other.begin(otherWord), length);
    }

    private void add(int begin, int end) {
        if (2 * count == bounds.length) {
            bounds = Arrays.copyOf(bounds, 2 * bounds.length);
        }
        bounds[2 * count] = begin;
        bounds[2 * count + 1] = end;
        count++;
    }

    private static boolean isSign(char c) {
        return c >= '\u2e80' && !Character.isSurrogate(c);
    }
}
