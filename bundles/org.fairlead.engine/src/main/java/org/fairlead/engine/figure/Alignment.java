// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.figure;

import java.util.ArrayList;
import java.util.List;
import org.fairlead.engine.figure.PairText.Link;

/**
 * Finds which sentences of an original and an interpretation say the same: by figures, which survive interpretation best, metrics, periods, and, where both
 * are in one language, words. Order is kept. Only sentences at about the same place of their passages are compared, so that the cost is linear in the text.
 */
final class Alignment {
    /** How far from its proportional place a sentence may stand, in sentences. */
    private static final int BAND = 9;
    /** Least likeness of two sentences that are taken to say the same. */
    private static final double LIKE = 0.13;

    /** What a like place adds where words cannot be compared. */
    private static final double PLACE = 0.1;

    private final CallWords call;
    private final Stems stems;
    private final PairText pair;

    Alignment(CallWords call, Stems stems, PairText pair) {
        this.call = call;
        this.stems = stems;
        this.pair = pair;
    }

    /** The chain of links with the highest likeness in all. */
    List<Link> links() {
        int n = pair.originalAfter - pair.originalFrom;
        int m = pair.interpretedAfter - pair.interpretedFrom;
        if (n <= 0 || m <= 0) {
            return List.of();
        }
        double[][] best = new double[n + 1][m + 1];
        double[][] like = new double[n][m];
        for (int a = 0; a < n; a++) {
            int middle = (int) ((a + 0.5) * m / n);
            for (int b = 0; b < m; b++) {
                double l = Math.abs(b - middle) > BAND ? 0 : likeness(pair.originalFrom + a, pair.interpretedFrom + b);
                l += !pair.sameLanguage() && Math.abs(b - middle) <= 1 ? PLACE : 0;
                like[a][b] = l < LIKE ? 0 : l;
                best[a + 1][b + 1] = Math.max(Math.max(best[a][b + 1], best[a + 1][b]), best[a][b] + like[a][b]);
            }
        }
        List<Link> links = new ArrayList<>();
        int a = n;
        int b = m;
        while (a > 0 && b > 0) {
            if (best[a][b] == best[a - 1][b]) {
                a--;
            } else if (best[a][b] == best[a][b - 1]) {
                b--;
            } else {
                links.add(0, new Link(pair.originalFrom + a - 1, pair.interpretedFrom + b - 1, like[a - 1][b - 1]));
                a--;
                b--;
            }
        }
        return links;
    }

    double likeness(int a, int b) {
        double words = stems.likeness(stems.ofSentence(a), stems.ofSentence(b));
        return words + 0.4 * Math.min(2, sharedFigures(a, b)) + 0.06 * sharedMetrics(a, b) + 0.05 * sharedPeriods(a, b);
    }

    private int sharedFigures(int a, int b) {
        int shared = 0;
        for (Fact f : call.factsOf(a)) {
            for (Fact g : call.factsOf(b)) {
                if (f.sameValue(g) && (f.isPercentage() && g.isPercentage() || Math.abs(f.low) > 12)) {
                    shared++;
                    break;
                }
            }
        }
        return shared;
    }

    private int sharedMetrics(int a, int b) {
        int shared = 0;
        for (MetricMention f : call.metricsOf(a)) {
            shared += call.metricsOf(b).stream().anyMatch(g -> g.definition() == f.definition()) ? 1 : 0;
        }
        return Math.min(2, shared);
    }

    private int sharedPeriods(int a, int b) {
        int shared = 0;
        for (PeriodMention f : call.periodsOf(a)) {
            shared += call.periodsOf(b).stream()
                            .anyMatch(g ->
                                    g.period().equals(f.period()) && !f.period().equals(Period.NONE))
                    ? 1
                    : 0;
        }
        return Math.min(3, shared);
    }
}
