// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader.cue;

import org.fairlead.reader.words.Words;

/**
 * Finds all cue phrases of a text. Half of the words of a call open some phrase, but few pairs of words do: so each word is asked together with the next, and
 * only where both can open a phrase it is followed.
 */
public final class CueScanner {
    private static final CueAutomaton AUTOMATON = CueAutomaton.load();

    private final Words words;
    private final short[] numbers;
    private final RawHits found = new RawHits();

    private CueScanner(Words words) {
        this.words = words;
        this.numbers = words.numbers(AUTOMATON.words());
    }

    /** Scans a whole text. */
    public static CueHits scan(Words words) {
        CueScanner scanner = new CueScanner(words);
        scanner.scan();
        return scanner.found.inOrder();
    }

    private void scan() {
        int word = numbers[0];
        for (int i = 1; i < numbers.length; i++) {
            int next = numbers[i];
            if (AUTOMATON.mayOpen(word, next)) {
                follow(i - 1);
            }
            word = next;
        }
    }

    /** Notes all phrases that begin with a word. */
    private void follow(int first) {
        int begin = words.begin(first);
        int state = AUTOMATON.first(numbers[first]);
        for (int i = first; state != 0; i++) {
            long cues = AUTOMATON.cues(state);
            if (cues != 0) {
                found.add(cues, begin, words.end(i));
            }
            state = numbers[i + 1] == 0 ? 0 : AUTOMATON.next(state, numbers[i + 1]);
        }
    }
}
