// SPDX-License-Identifier: EPL-2.0
package org.fairlead.model.text;

import java.util.Arrays;

/** The lines of a text. A line ends at LF, CR or CR LF. */
public final class Lines {
    private final int[] starts;

    public Lines(String text) {
        this(text, SentenceMarks.lineEnds(text));
    }

    /** The lines of a text whose marks are known: all line ends are among them. */
    public Lines(String text, SentenceMarks marks) {
        int[] found = new int[64];
        int n = 1;
        for (int i = marks.from(0, text.length()); i < text.length(); i = marks.from(i + 1, text.length())) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && !text.startsWith("\n", i + 1)) {
                if (n == found.length) {
                    found = Arrays.copyOf(found, n * 2);
                }
                found[n++] = i + 1;
            }
        }
        starts = Arrays.copyOf(found, n);
    }

    /** Line of an offset, from 1. */
    public int lineOf(int offset) {
        int i = Arrays.binarySearch(starts, offset);
        return i >= 0 ? i + 1 : -i - 1;
    }

    /** First offset of a line, from 1. */
    public int begin(int line) {
        return starts[line - 1];
    }

    /** How many lines there are; a text that ends with a line end has an empty last line. */
    public int count() {
        return starts.length;
    }
}
