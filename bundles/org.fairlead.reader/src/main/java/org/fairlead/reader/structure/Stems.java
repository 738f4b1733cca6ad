// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader.structure;

import java.util.Arrays;

/**
 * Beginnings of words and phrases, all looked for in one pass: each shows one bit. A stem may stand anywhere inside a word; "<" before it and ">" behind it stand
 * for the edge of a word (ASCII letters, digits and underscore, as in regular expressions). Capitals count as small letters.
 */
final class Stems {
    private static final int NONE = 0;
    private static final Stem[] NO_STEMS = {};

    /** Stems by their first two characters, folded to five bits each. */
    private final Stem[][] byStart = new Stem[1 << 10][];

    private record Stem(String text, boolean begins, boolean ends, int bit) {
        boolean isAt(String in, int at) {
            int end = at + text.length();
            return in.regionMatches(true, at, text, 0, text.length())
                    && (!begins || at == 0 || !isWord(in.charAt(at - 1)))
                    && (!ends || end == in.length() || !isWord(in.charAt(end)));
        }
    }

    /** Adds stems, separated by bars, that show a bit. */
    Stems with(int bit, String stems) {
        for (String written : stems.split("\\|")) {
            boolean begins = written.startsWith("<");
            boolean ends = written.endsWith(">");
            String text = written.substring(begins ? 1 : 0, written.length() - (ends ? 1 : 0));
            int start = start(text.charAt(0), text.charAt(1));
            Stem[] others = byStart[start] == null ? NO_STEMS : byStart[start];
            byStart[start] = Arrays.copyOf(others, others.length + 1);
            byStart[start][others.length] = new Stem(text, begins, ends, bit);
        }
        return this;
    }

    /** The bits of all stems that stand in a text. */
    int in(String text) {
        int found = NONE;
        for (int i = 0; i + 1 < text.length(); i++) {
            Stem[] stems = byStart[start(text.charAt(i), text.charAt(i + 1))];
            if (stems == null) {
                continue;
            }
            for (Stem stem : stems) {
                if ((found & stem.bit) == 0 && stem.isAt(text, i)) {
                    found |= stem.bit;
                }
            }
        }
        return found;
    }

    private static int start(char first, char second) {
        return (first & 31) << 5 | second & 31;
    }

    private static boolean isWord(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
    }
}
