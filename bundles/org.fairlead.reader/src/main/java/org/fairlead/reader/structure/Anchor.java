// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader.structure;

import java.util.OptionalInt;
import org.fairlead.model.transcript.Correction;

/** Finds the place of a correction in a text that may have changed: the same words, white space counting as one, after the same words, nearest to where they stood. */
final class Anchor {
    /** Fewer characters say too little about a place. */
    private static final int SHORTEST = 20;

    private Anchor() {}

    /** Offset of the place, none where its words are gone. Where the end of the quote has changed, its first half decides. */
    static OptionalInt find(String text, Correction correction) {
        String quote = correction.getQuote();
        OptionalInt whole = find(text, quote, correction.getBefore(), correction.getOffset());
        int half = quote.length() / 2;
        return whole.isPresent() || half < SHORTEST
                ? whole
                : find(text, quote.substring(0, half), correction.getBefore(), correction.getOffset());
    }

    private static OptionalInt find(String text, String quote, String before, int offset) {
        if (quote.isBlank()) {
            return OptionalInt.empty();
        }
        char first = quote.charAt(0);
        int best = -1;
        int bestContext = -1;
        for (int i = text.indexOf(first); i >= 0; i = text.indexOf(first, i + 1)) {
            if (!startsWith(text, i, quote)) {
                continue;
            }
            int context = commonBefore(text, i, before);
            boolean nearer = best < 0 || Math.abs(i - offset) < Math.abs(best - offset);
            if (context > bestContext || context == bestContext && nearer) {
                best = i;
                bestContext = context;
            }
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }

    private static boolean startsWith(String text, int from, String quote) {
        int i = from;
        int k = 0;
        while (k < quote.length()) {
            if (Character.isWhitespace(quote.charAt(k))) {
                k = afterBlank(quote, k);
                int next = i < text.length() ? afterBlank(text, i) : i;
                if (next == i && k < quote.length()) {
                    return false;
                }
                i = next;
            } else if (i >= text.length() || text.charAt(i++) != quote.charAt(k++)) {
                return false;
            }
        }
        return true;
    }

    private static int afterBlank(String text, int from) {
        int i = from;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** How many characters before the place are as they were, white space left out. */
    private static int commonBefore(String text, int at, String before) {
        int same = 0;
        int i = at - 1;
        int k = before.length() - 1;
        while (i >= 0 && k >= 0) {
            if (Character.isWhitespace(text.charAt(i))) {
                i--;
            } else if (Character.isWhitespace(before.charAt(k))) {
                k--;
            } else if (text.charAt(i--) == before.charAt(k--)) {
                same++;
            } else {
                break;
            }
        }
        return same;
    }
}
