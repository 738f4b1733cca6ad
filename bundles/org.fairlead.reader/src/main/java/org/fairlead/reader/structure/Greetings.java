// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader.structure;

/** Greetings of a text, each looked for once. A recogniser misses full stops; a greeting with a capital opens a sentence all the same. */
final class Greetings {
    private static final String[] WORDS = {
        "Good morning", "Good afternoon", "Good evening", "Hello, everyone", "Thank you, operator"
    };

    private final String text;
    /** Where each greeting stands next, the end of the text where it stands no more. */
    private final int[] next = new int[WORDS.length];

    Greetings(String text) {
        this.text = text;
        for (int i = 0; i < WORDS.length; i++) {
            next[i] = find(i, 0);
        }
    }

    /** Where a greeting stands in [begin, end), -1 where none does. Begins only grow. */
    int first(int begin, int end) {
        for (int i = 0; i < WORDS.length; i++) {
            if (next[i] < begin) {
                next[i] = find(i, begin);
            }
            if (next[i] + WORDS[i].length() <= end) {
                return next[i];
            }
        }
        return -1;
    }

    private int find(int greeting, int from) {
        int at = text.indexOf(WORDS[greeting], from);
        return at < 0 ? text.length() : at;
    }
}
