// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.figure;

import java.util.Optional;
import org.fairlead.engine.call.Words;

/**
 * Words with capitals that stand together and may be a name.
 *
 * @param from  first word
 * @param after after the last word
 * @param text  as written
 */
record NameRun(int from, int after, String text) {
    private static final int LONGEST = 6;

    /** The run that begins at a word. "Of" joins within it, as in Bank of America; a comma or full stop ends it. */
    static Optional<NameRun> at(Words words, int from, int end) {
        int i = from;
        while (i < end && i - from < LONGEST) {
            boolean joins = words.is(i, "of") && i > from && words.isCapital(i + 1);
            boolean touches = i > from && words.touchesBefore(i);
            if (!words.isCapital(i) && !joins && !touches || words.is(i, "i") && words.end(i) - words.begin(i) == 1) {
                break;
            }
            i++;
            if (i < end && breaks(words, i - 1)) {
                break;
            }
        }
        return i == from ? Optional.empty() : Optional.of(new NameRun(from, i, words.written(from, i)));
    }

    /** A full stop after a title or an initial does not end a name. */
    private static boolean breaks(Words words, int word) {
        boolean initial =
                words.end(word) - words.begin(word) <= 2 && words.text().charAt(words.end(word)) == '.';
        return words.breaksAfter(word) && !initial || words.between(word) == '\'' || words.between(word) == '\u2019';
    }

    int size() {
        return after - from;
    }
}
