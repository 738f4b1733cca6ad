// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.statement;

import java.util.Arrays;

/**
 * Logistic regression over cues that are there or not, with an L2 penalty, by cyclic coordinate descent (Newton steps one weight at a time; Genkin,
 * Lewis and Madigan 2007). Deterministic.
 */
final class LogisticRegression {
    private static final int PASSES = 60;
    private static final double LARGEST_STEP = 1.0;

    final double[] weights;
    double bias;

    /**
     * Fits.
     *
     * @param rows    numbers of the cues of each sentence
     * @param yes     whether it is a statement
     * @param counts  how much each sentence counts
     * @param start   weights to begin with
     * @param fixed   cues that keep the weight that they begin with
     * @param penalty of the squared weights
     */
    LogisticRegression(int[][] rows, boolean[] yes, double[] counts, double[] start, boolean[] fixed, double penalty) {
        int n = fixed.length;
        weights = start.clone();
        int[][] columns = columns(rows, n);
        double[] margin = new double[rows.length];
        for (int r = 0; r < rows.length; r++) {
            for (int cue : rows[r]) {
                margin[r] += weights[cue];
            }
        }
        for (int pass = 0; pass < PASSES; pass++) {
            double[] slope = slope(null, margin, yes, counts);
            double step = -slope[0] / Math.max(slope[1], 1e-9);
            bias += step;
            for (int r = 0; r < margin.length; r++) {
                margin[r] += step;
            }
            double largest = 0;
            for (int cue = 0; cue < n; cue++) {
                if (!fixed[cue] && columns[cue].length > 0) {
                    double[] g = slope(columns[cue], margin, yes, counts);
                    double move = -(g[0] + penalty * weights[cue]) / (g[1] + penalty);
                    move = Math.max(-LARGEST_STEP, Math.min(LARGEST_STEP, move));
                    weights[cue] += move;
                    for (int r : columns[cue]) {
                        margin[r] += move;
                    }
                    largest = Math.max(largest, Math.abs(move));
                }
            }
            if (largest < 0.002) {
                return;
            }
        }
    }

    /** First and second derivative of the loss along one cue, or along the bias where no column is given. */
    private static double[] slope(
            int @org.jspecify.annotations.Nullable [] column, double[] margin, boolean[] yes, double[] counts) {
        double first = 0;
        double second = 0;
        int n = column == null ? margin.length : column.length;
        for (int i = 0; i < n; i++) {
            int r = column == null ? i : column[i];
            double p = 1 / (1 + Math.exp(-margin[r]));
            first += counts[r] * (p - (yes[r] ? 1 : 0));
            second += counts[r] * p * (1 - p);
        }
        return new double[] {first, second};
    }

    private static int[][] columns(int[][] rows, int n) {
        int[] sizes = new int[n];
        for (int[] row : rows) {
            for (int cue : row) {
                sizes[cue]++;
            }
        }
        int[][] columns = new int[n][];
        Arrays.setAll(columns, c -> new int[sizes[c]]);
        Arrays.fill(sizes, 0);
        for (int r = 0; r < rows.length; r++) {
            for (int cue : rows[r]) {
                columns[cue][sizes[cue]++] = r;
            }
        }
        return columns;
    }
}
