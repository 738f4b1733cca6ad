// SPDX-License-Identifier: EPL-2.0
package org.fairlead.bench.contest;

import com.ibm.icu.text.BreakIterator;
import java.util.Locale;

/** Cuts a text into sentences with ICU4J. */
final class Splitter {
    /** Takes in one sentence, text[begin, end). */
    interface Sink {
        void sentence(int begin, int end);
    }

    private final BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);

    void cut(String text, Sink sink) {
        sentences.setText(text);
        int begin = sentences.first();
        for (int end = sentences.next(); end != BreakIterator.DONE; end = sentences.next()) {
            sink.sentence(begin, end);
            begin = end;
        }
    }
}
