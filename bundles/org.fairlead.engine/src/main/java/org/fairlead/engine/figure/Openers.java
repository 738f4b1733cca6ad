// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.figure;

import java.util.function.ToIntFunction;
import org.fairlead.engine.call.WordColumn;
import org.fairlead.engine.call.Words;

/** Words that a period or a number may begin with. Most words are neither, and cost one look-up. */
final class Openers {
    private static final int PERIOD = 1;
    private static final int NUMBER = 2;
    private static final ToIntFunction<String> MEANING =
            word -> (PeriodScanner.mayOpen(word) ? PERIOD : 0) | (Numeral.mayOpen(word) ? NUMBER : 0);

    private final Words words;
    private final WordColumn opens;

    Openers(Words words) {
        this.words = words;
        this.opens = words.dictionary().column(MEANING);
    }

    /** Whether a period or a date may begin with a word. */
    boolean period(int word) {
        return (opens.of(words.id(word)) & PERIOD) != 0;
    }

    /** Whether a number may begin with a word. */
    boolean number(int word) {
        return (opens.of(words.id(word)) & NUMBER) != 0;
    }
}
