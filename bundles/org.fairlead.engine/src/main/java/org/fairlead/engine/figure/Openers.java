// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.figure;

import java.util.Set;
import java.util.function.ToIntFunction;
import org.fairlead.engine.call.WordColumn;
import org.fairlead.engine.call.Words;

/**
 * Words that a period or a number may begin with. Most words are neither, and cost one look-up; words as common as "the" and "a" count only before a word that
 * they may be read with.
 */
final class Openers {
    private static final int PERIOD = 1;
    private static final int NUMBER = 2;
    /** Begins a period only before a word of {@link #COUNTED}. */
    private static final int LEADS = 4;

    private static final int COUNTED = 8;
    /** Begins a number only before a word of {@link #SCALE}. */
    private static final int ARTICLE = 16;

    private static final int SCALE = 32;

    private static final Set<String> LEADING = Set.of(
            "this",
            "the",
            "current",
            "our",
            "last",
            "previous",
            "prior",
            "preceding",
            "next",
            "same",
            "corresponding",
            "comparable");
    private static final Set<String> AFTER_LEADING = Set.of("quarter", "year", "period", "time");
    private static final Set<String> AFTER_ARTICLE = Set.of("hundred", "thousand", "million", "billion");
    private static final ToIntFunction<String> MEANING = Openers::meaning;

    private final Words words;
    private final WordColumn opens;

    Openers(Words words) {
        this.words = words;
        this.opens = words.dictionary().column(MEANING);
    }

    private static int meaning(String word) {
        int period = LEADING.contains(word) ? LEADS : PeriodScanner.mayOpen(word) ? PERIOD : 0;
        int number = word.equals("a") || word.equals("an") ? ARTICLE : Numeral.mayOpen(word) ? NUMBER : 0;
        return period
                | number
                | (AFTER_LEADING.contains(word) ? COUNTED : 0)
                | (AFTER_ARTICLE.contains(word) ? SCALE : 0);
    }

    /** Whether a period or a date may begin with a word. */
    boolean period(int word) {
        return may(word, PERIOD, LEADS, COUNTED);
    }

    /** Whether a number may begin with a word. */
    boolean number(int word) {
        return may(word, NUMBER, ARTICLE, SCALE);
    }

    private boolean may(int word, int alone, int before, int behind) {
        int of = opens.of(words.id(word));
        return (of & alone) != 0
                || (of & before) != 0 && word + 1 < words.size() && (opens.of(words.id(word + 1)) & behind) != 0;
    }
}
