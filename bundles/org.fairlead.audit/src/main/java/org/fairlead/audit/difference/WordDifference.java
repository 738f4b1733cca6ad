// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.difference;

import java.util.ArrayList;
import java.util.List;

/** Compares two wordings word by word: the longest common sequence of words stays, the rest was put in or left out. */
public final class WordDifference {
    /** Beyond this many pairs of words the part that differs is shown as a whole: a statement that is read out is far shorter. */
    private static final long MOST_PAIRS = 4_000_000;

    /** What happened to a stretch of words. */
    public enum Change {
        SAME,
        ADDED,
        REMOVED,
        REPLACED
    }

    /**
     * A stretch of words.
     *
     * @param before its words in the earlier text, empty where it was added
     * @param after  its words in the later text, empty where it was removed
     * @param place  index into the later text, UTF-16 units: where the words stand or would stand
     */
    public record Part(Change change, String before, String after, int place) {}

    private final WordList before;
    private final WordList after;
    private final int end;
    private final List<Part> parts = new ArrayList<>();

    private WordDifference(String earlier, String later) {
        before = new WordList(earlier);
        after = new WordList(later);
        end = later.length();
    }

    /** The stretches of both texts in order; two neighbours are never of the same kind. */
    public static List<Part> of(String earlier, String later) {
        WordDifference difference = new WordDifference(earlier, later);
        difference.compare();
        return List.copyOf(difference.parts);
    }

    private void compare() {
        int head = 0;
        while (head < before.count() && head < after.count() && before.same(head, after, head)) {
            head++;
        }
        int tail = 0;
        while (tail < before.count() - head
                && tail < after.count() - head
                && before.same(before.count() - 1 - tail, after, after.count() - 1 - tail)) {
            tail++;
        }
        add(0, head, 0, head, true);
        middle(head, before.count() - tail, head, after.count() - tail);
        add(before.count() - tail, before.count(), after.count() - tail, after.count(), true);
    }

    private void middle(int i, int iEnd, int j, int jEnd) {
        if ((long) (iEnd - i) * (jEnd - j) > MOST_PAIRS) {
            add(i, iEnd, j, jEnd, false);
            return;
        }
        int[][] common = common(i, iEnd, j, jEnd);
        int a = i;
        int b = j;
        while (a < iEnd || b < jEnd) {
            int a0 = a;
            int b0 = b;
            while (a < iEnd && b < jEnd && before.same(a, after, b)) {
                a++;
                b++;
            }
            add(a0, a, b0, b, true);
            a0 = a;
            b0 = b;
            while ((a < iEnd || b < jEnd) && !(a < iEnd && b < jEnd && before.same(a, after, b))) {
                if (b == jEnd || a < iEnd && common[a + 1 - i][b - j] >= common[a - i][b + 1 - j]) {
                    a++;
                } else {
                    b++;
                }
            }
            add(a0, a, b0, b, false);
        }
    }

    /** Length of the longest common sequence from each pair of words to the ends. */
    private int[][] common(int i, int iEnd, int j, int jEnd) {
        int[][] length = new int[iEnd - i + 1][jEnd - j + 1];
        for (int a = iEnd - 1; a >= i; a--) {
            for (int b = jEnd - 1; b >= j; b--) {
                length[a - i][b - j] = before.same(a, after, b)
                        ? 1 + length[a + 1 - i][b + 1 - j]
                        : Math.max(length[a + 1 - i][b - j], length[a - i][b + 1 - j]);
            }
        }
        return length;
    }

    private void add(int i, int iEnd, int j, int jEnd, boolean same) {
        if (i == iEnd && j == jEnd) {
            return;
        }
        Change change = same ? Change.SAME : i == iEnd ? Change.ADDED : j == jEnd ? Change.REMOVED : Change.REPLACED;
        parts.add(new Part(
                change, before.between(i, iEnd), after.between(j, jEnd), j < after.count() ? after.begin(j) : end));
    }
}
