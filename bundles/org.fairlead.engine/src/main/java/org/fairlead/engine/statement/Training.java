// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.fairlead.engine.statement.TrainingSet.Row;

/** Learns the weights of the cues from labelled sentences. */
final class Training {
    /** Rounds in which the cues of the neighbours settle: they depend on the weights that they get. */
    private static final int ROUNDS = 3;

    private final CueTable table;
    private final double penalty;
    /** How much a doubtful sentence counts beside a clear one. */
    private final double doubtful;

    Training(CueTable table, double penalty, double doubtful) {
        this.table = table;
        this.penalty = penalty;
        this.doubtful = doubtful;
    }

    /** Weights and bias, the bias moved to where F1 on the training rows is highest. */
    Weights fit(List<Row> rows) {
        boolean[] yes = new boolean[rows.size()];
        double[] counts = new double[rows.size()];
        for (int i = 0; i < yes.length; i++) {
            yes[i] = rows.get(i).label().forward();
            counts[i] = rows.get(i).label().doubtful() ? doubtful : 1;
        }
        PivotColumns columns = new PivotColumns(table);
        Weights weights = table.fixedWeights(-1);
        for (int round = 0; round < ROUNDS; round++) {
            int[][] vectors = new int[rows.size()][];
            for (int i = 0; i < vectors.length; i++) {
                score(rows.get(i), weights);
                vectors[i] = columns.of(rows.get(i));
            }
            LogisticRegression regression =
                    new LogisticRegression(vectors, yes, counts, columns.start(), columns.fixed(), penalty);
            weights = columns.weights(regression);
        }
        return weights.withBias(weights.bias() + bestShift(rows, weights));
    }

    static double score(Row row, Weights weights) {
        return row.cues().scores(weights, row.wanted())[row.at()];
    }

    private static double bestShift(List<Row> rows, Weights fit) {
        double[] scores = rows.stream().mapToDouble(r -> score(r, fit)).toArray();
        double best = 0;
        double bestF1 = 0;
        for (double shift = -1.5; shift <= 1.5; shift += 0.05) {
            Figures figures = new Figures();
            for (int i = 0; i < scores.length; i++) {
                figures.add(rows.get(i).label().forward(), scores[i] + shift >= 0);
            }
            if (figures.f1() > bestF1) {
                bestF1 = figures.f1();
                best = shift;
            }
        }
        return best;
    }

    /** All sentences of a call are in one fold. */
    static int foldOf(Row row, int folds) {
        return Math.floorMod(row.label().call().hashCode() * 31 + 7, folds);
    }

    /** The score of each row by weights learned from the other calls. */
    double[] crossValidate(List<Row> rows, int folds) {
        double[] scores = new double[rows.size()];
        int[] fold = rows.stream().mapToInt(r -> foldOf(r, folds)).toArray();
        for (int f = 0; f < folds; f++) {
            List<Row> train = new ArrayList<>();
            for (int i = 0; i < fold.length; i++) {
                if (fold[i] != f) {
                    train.add(rows.get(i));
                }
            }
            Weights fit = fit(train);
            for (int i = 0; i < fold.length; i++) {
                if (fold[i] == f) {
                    scores[i] = score(rows.get(i), fit);
                }
            }
        }
        return scores;
    }

    /** Rounds the weights so that a person can read them. */
    static double[] rounded(double[] weights) {
        return Arrays.stream(weights).map(w -> Math.round(w * 100) / 100.0).toArray();
    }
}
