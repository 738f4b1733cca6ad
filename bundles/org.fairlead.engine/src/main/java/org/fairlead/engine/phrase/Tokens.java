// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.phrase;

import java.util.Arrays;

/** Tokens of a text as columns: symbol, begin and end (UTF-16 offsets). No object a word. */
final class Tokens {
    int count;
    int[] symbol = new int[256];
    int[] begin = new int[256];
    int[] end = new int[256];

    void add(int symbolOfToken, int from, int to) {
        if (count == symbol.length) {
            symbol = Arrays.copyOf(symbol, count * 2);
            begin = Arrays.copyOf(begin, count * 2);
            end = Arrays.copyOf(end, count * 2);
        }
        symbol[count] = symbolOfToken;
        begin[count] = from;
        end[count] = to;
        count++;
    }
}
