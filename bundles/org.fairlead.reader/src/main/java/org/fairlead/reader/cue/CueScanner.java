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
    public static CueHits scan(char[] text) {
        CueHits hits = new CueHits();
        CueWords words = AUTOMATON.words();
        int[] states = new int[CueAutomaton.LONGEST + 1];
        int[] begins = new int[CueAutomaton.LONGEST + 1];
        int active = 0;
        int i = 0;
        while (i < text.length) {
            int digit = CueWords.digit(text[i]);
            if (digit == 0) {
                i++;
                continue;
            }
            int begin = i;
            long code = 0;
            while (digit != 0) {
                code = CueWords.add(code, digit);
                i++;
                digit = i < text.length ? CueWords.digit(text[i]) : 0;
            }
            if (active == 0 && !words.mayOpen(code, i - begin)) {
                continue;
            }
            int word = words.number(code, text, begin, i);
            if (word == 0) {
                active = 0;
                continue;
            }
            active = active == 0 ? 0 : step(states, begins, active, word, i, hits);
            int first = AUTOMATON.first(word);
            if (first != 0) {
                show(first, begin, i, hits);
                states[active] = first;
                begins[active++] = begin;
            }
        }
        return hits;
    }

    /** Leads the phrases under way on by a word; gives how many go on, fewer than the longest phrase has words. */
    private static int step(int[] states, int[] begins, int active, int word, int end, CueHits hits) {
        int kept = 0;
        for (int a = 0; a < active; a++) {
            int next = AUTOMATON.next(states[a], word);
            if (next != 0) {
                show(next, begins[a], end, hits);
                states[kept] = next;
                begins[kept++] = begins[a];
            }
        }
        if (kept < states.length - 1) {
            return kept;
        }
        System.arraycopy(states, 1, states, 0, kept - 1);
        System.arraycopy(begins, 1, begins, 0, kept - 1);
        return kept - 1;
    }

    private static void show(int state, int begin, int end, CueHits hits) {
        for (long cues = AUTOMATON.cues(state); cues != 0; cues &= cues - 1) {
            hits.add(CueAutomaton.CUES[Long.numberOfTrailingZeros(cues)], begin, end);
        }
    }
}
