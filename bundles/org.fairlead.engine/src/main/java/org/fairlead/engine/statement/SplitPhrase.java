// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.fairlead.engine.call.CallText;
import org.fairlead.engine.phrase.Hits;

/**
 * A phrase cut at its gaps. Each part is looked for by itself and the parts are joined afterwards: gaps after words as common as "we" or "not" would
 * give the automaton a state for every combination of half-read phrases.
 *
 * @param parts numbers of the phrases of the parts
 * @param gaps  the most words between a part and the next; negative where only adverbs may stand between
 */
record SplitPhrase(int[] parts, int[] gaps) {
    private static final int DEFAULT_GAP = 6;
    /** Width of a gap that takes adverbs only, at most three. */
    private static final int ADVERBS = -3;

    private static final List<String> ADVERB_SIGNS = List.of("{adv}?", "({adv})?");
    private static final int LONGEST_WORD = 24;

    /** The parts of a phrase, and between them the widths of the gaps that stand outside brackets. */
    static List<String> cut(String phrase, List<Integer> gaps) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int begin = 0;
        for (int i = 0; i < phrase.length(); i++) {
            char c = phrase.charAt(i);
            int end = depth > 0 ? i : gapEnd(phrase, i);
            if (end > i) {
                boolean adverbs = phrase.charAt(i) != '.';
                int width = adverbs ? ADVERBS : widthOf(phrase, i, end);
                String part = phrase.substring(begin, i).strip();
                if (!part.isEmpty()) {
                    parts.add(part);
                    gaps.add(width);
                } else if (!adverbs) {
                    gaps.set(gaps.size() - 1, width);
                }
                begin = end;
                i = end - 1;
            } else if (depth == 0 && c == '|') {
                return List.of(phrase); // alternatives without brackets: one phrase for the automaton
            } else {
                depth += c == '(' || c == '{' ? 1 : c == ')' || c == '}' ? -1 : 0;
            }
        }
        String last = phrase.substring(begin).strip();
        if (last.isEmpty() && !parts.isEmpty()) {
            gaps.remove(gaps.size() - 1);
        } else {
            parts.add(last);
        }
        return parts;
    }

    /** Where a gap that begins here ends; the same place where none begins. */
    private static int gapEnd(String phrase, int at) {
        for (String adverbs : ADVERB_SIGNS) {
            if (phrase.startsWith(adverbs, at)) {
                return at + adverbs.length();
            }
        }
        int end = at;
        if (phrase.startsWith("..", at)) {
            while (end < phrase.length() && (phrase.charAt(end) == '.' || Character.isDigit(phrase.charAt(end)))) {
                end++;
            }
        }
        return end;
    }

    private static int widthOf(String phrase, int begin, int end) {
        String digits = phrase.substring(begin, end).replace(".", "");
        return digits.isEmpty() ? DEFAULT_GAP : Integer.parseInt(digits);
    }

    /** Where the phrase stands: begin in the upper half, end in the lower half; in order of their ends. */
    long[] places(CallText call, Hits hits) {
        long[] found = hits.places(parts[0]);
        for (int i = 1; i < parts.length && found.length > 0; i++) {
            found = join(call, found, hits.places(parts[i]), gaps[i - 1]);
        }
        return found;
    }

    private static long[] join(CallText call, long[] left, long[] right, int gap) {
        long[] joined = new long[right.length];
        int n = 0;
        int l = 0;
        for (long place : right) {
            int at = begin(place);
            while (l < left.length && end(left[l]) <= at) {
                l++;
            }
            if (l > 0 && isNear(call, end(left[l - 1]), at, gap)) {
                joined[n++] = Hits.place(begin(left[l - 1]), end(place));
            }
        }
        return n == joined.length ? joined : Arrays.copyOf(joined, n);
    }

    /** Whether two places lie in one sentence with no more words between them than the gap, and no others. */
    private static boolean isNear(CallText call, int from, int to, int gap) {
        int most = Math.abs(gap);
        if (to - from > (most + 1) * LONGEST_WORD) {
            return false;
        }
        String text = call.text();
        int words = 0;
        for (int i = from; i < to; i++) {
            int begin = i;
            while (i < to && Character.isLetterOrDigit(text.charAt(i))) {
                i++;
            }
            if (i > begin && (++words > most || gap < 0 && !isAdverb(text, begin, i))) {
                return false;
            }
        }
        return call.sentenceAt(from - 1) == call.sentenceAt(to);
    }

    private static boolean isAdverb(String text, int begin, int end) {
        char[] word = new char[Math.min(LONGEST_WORD, end - begin)];
        for (int i = 0; i < word.length; i++) {
            word[i] = Character.toLowerCase(text.charAt(begin + i));
        }
        return WordKinds.of(word, word.length) == WordKinds.ADVERB;
    }

    static int begin(long place) {
        return Hits.begin(place);
    }

    static int end(long place) {
        return Hits.end(place);
    }

    /** Whether a place shares a character with one of the list. */
    static boolean touchesOne(long place, long[] places) {
        int low = 0;
        int high = places.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (end(places[middle]) <= begin(place)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < places.length && begin(places[low]) < end(place);
    }
}
