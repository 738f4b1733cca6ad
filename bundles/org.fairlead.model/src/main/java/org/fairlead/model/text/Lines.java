// SPDX-License-Identifier: EPL-2.0
package org.fairlead.model.text;

import java.util.Arrays;

/** The lines of a text. A line ends at LF, CR or CR LF. */
public final class Lines {
    private final int[] starts;

    public Lines(String text) {
        int[] found = new int[64];
        int n = 1;
        int lineFeed = text.indexOf('\n');
        int carriageReturn = text.indexOf('\r');
        while (lineFeed >= 0 || carriageReturn >= 0) {
            boolean atReturn = carriageReturn >= 0 && (lineFeed < 0 || carriageReturn < lineFeed);
            int end = atReturn ? carriageReturn : lineFeed;
            if (!atReturn || lineFeed != end + 1) {
                if (n == found.length) {
                    found = Arrays.copyOf(found, n * 2);
                }
                found[n++] = end + 1;
            }
            lineFeed = atReturn ? lineFeed : text.indexOf('\n', end + 1);
            carriageReturn = atReturn ? text.indexOf('\r', end + 1) : carriageReturn;
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
