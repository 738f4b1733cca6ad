// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader.cue;

/**
 * Finds all cue phrases in one pass. Words become numbers by a hash table without an object a word; a word that occurs in no phrase ends every
 * phrase that was under way, so most of the text costs one look-up a word.
 */
public final class CueScanner {
    private static final CueAutomaton AUTOMATON = CueAutomaton.load();

    private CueScanner() {}

    /** Scans a whole text. */
    public static CueHits scan(String text) {
        CueHits hits = new CueHits();
        int[] nodes = new int[CueAutomaton.LONGEST + 1];
        int[] begins = new int[CueAutomaton.LONGEST + 1];
        int active = 0;
        char[] characters = text.toCharArray();
        int length = characters.length;
        int i = 0;
        while (i < length) {
            char small = wordChar(characters[i]);
            if (small == 0) {
                i++;
                continue;
            }
            int begin = i;
            int hash = 0;
            while (small != 0) {
                hash = hash * 31 + small;
                i++;
                small = i < length ? wordChar(characters[i]) : 0;
            }
            int word = AUTOMATON.word(characters, begin, i, hash);
            if (word == 0) {
                active = 0;
                continue;
            }
            nodes[active] = 0;
            begins[active++] = begin;
            active = step(nodes, begins, active, word, i, hits);
        }
        return hits;
    }

    private static int step(int[] nodes, int[] begins, int active, int word, int end, CueHits hits) {
        int kept = 0;
        for (int a = 0; a < active; a++) {
            int next = AUTOMATON.next(nodes[a], word);
            if (next == 0) {
                continue;
            }
            long cues = AUTOMATON.cues(next);
            while (cues != 0) {
                hits.add(CueAutomaton.CUES[Long.numberOfTrailingZeros(cues)], begins[a], end);
                cues &= cues - 1;
            }
            nodes[kept] = next;
            begins[kept++] = begins[a];
        }
        if (kept < nodes.length - 1) {
            return kept;
        }
        System.arraycopy(nodes, 1, nodes, 0, kept - 1);
        System.arraycopy(begins, 1, begins, 0, kept - 1);
        return kept - 1;
    }

    /** The small letter of each ASCII character that can be part of a word, 0 for the others. */
    private static final char[] ASCII = new char[128];

    static {
        for (char c = 0; c < 128; c++) {
            ASCII[c] = Character.isLetterOrDigit(c) || c == '\'' ? Character.toLowerCase(c) : 0;
        }
    }

    /** The character as words are compared, 0 where it is part of no word. */
    static char wordChar(char c) {
        if (c < 128) {
            return ASCII[c];
        }
        return c == '\u2019' ? '\'' : Character.isLetter(c) ? Character.toLowerCase(c) : 0;
    }

    static int hash(String word) {
        int hash = 0;
        for (int i = 0; i < word.length(); i++) {
            hash = hash * 31 + word.charAt(i);
        }
        return hash;
    }

    static boolean same(String word, char[] text, int begin, int end) {
        if (word.length() != end - begin) {
            return false;
        }
        for (int i = begin; i < end; i++) {
            if (wordChar(text[i]) != word.charAt(i - begin)) {
                return false;
            }
        }
        return true;
    }
}
