// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.statement;

import java.util.Arrays;
import java.util.List;
import org.fairlead.engine.statement.TrainingSet.Row;
import org.fairlead.model.review.StatementClass;

/** Learns how much each mark of a statutory class counts: multinomial logistic regression in which a mark speaks for one class only. */
final class ClassTraining {
    private static final int STEPS = 400;
    private static final double RATE = 0.01;
    private static final double PENALTY = 1;

    private ClassTraining() {}

    /** Weights of the marks, learned from the statements among the rows. */
    static double[] fit(Qualities qualities, List<Row> rows) {
        List<Row> statements = rows.stream()
                .filter(r -> r.label().forward()
                        && StatementClass.getByName(r.label().klass()) != null)
                .toList();
        int[][] marks = statements.stream().map(r -> marks(qualities, r)).toArray(int[][]::new);
        int[] classes = statements.stream()
                .mapToInt(r -> StatementClass.getByName(r.label().klass()).getValue())
                .toArray();
        double[] weights = new double[qualities.classMarkCount()];
        double[] momentum = new double[weights.length];
        for (int step = 0; step < STEPS; step++) {
            double[] slope = new double[weights.length];
            for (int i = 0; i < marks.length; i++) {
                double[] p = probabilities(qualities, weights, marks[i]);
                for (int mark : marks[i]) {
                    int value = qualities.markedClass(mark).getValue();
                    slope[mark] += (classes[i] == value ? 1 : 0) - p[value];
                }
            }
            for (int mark = 0; mark < weights.length; mark++) {
                momentum[mark] = 0.9 * momentum[mark] + RATE * (slope[mark] - PENALTY * weights[mark]);
                weights[mark] += momentum[mark] * 0.2;
            }
        }
        return weights;
    }

    /** Share of the statements whose class is right by weights learned from the other calls. */
    static double crossValidate(Qualities qualities, List<Row> statements, int folds) {
        int right = 0;
        for (int f = 0; f < folds; f++) {
            int fold = f;
            double[] weights = fit(
                    qualities,
                    statements.stream()
                            .filter(r -> Training.foldOf(r, folds) != fold)
                            .toList());
            for (Row row : statements) {
                if (Training.foldOf(row, folds) == fold
                        && classOf(qualities, weights, marks(qualities, row))
                                .getName()
                                .equals(row.label().klass())) {
                    right++;
                }
            }
        }
        return (double) right / statements.size();
    }

    static int[] marks(Qualities qualities, Row row) {
        return qualities.classMarks(row.call(), row.at(), row.places());
    }

    /** The class with the heaviest sum. */
    static StatementClass classOf(Qualities qualities, double[] weights, int[] marks) {
        double[] p = probabilities(qualities, weights, marks);
        int best = StatementClass.C.getValue();
        for (int c = 0; c < p.length; c++) {
            best = p[c] > p[best] ? c : best;
        }
        return StatementClass.get(best);
    }

    private static double[] probabilities(Qualities qualities, double[] weights, int[] marks) {
        double[] sums = new double[StatementClass.values().length];
        for (int mark : marks) {
            sums[qualities.markedClass(mark).getValue()] += weights[mark];
        }
        double highest = Arrays.stream(sums).max().orElse(0);
        double total = 0;
        for (int c = 0; c < sums.length; c++) {
            sums[c] = Math.exp(sums[c] - highest);
            total += sums[c];
        }
        for (int c = 0; c < sums.length; c++) {
            sums[c] /= total;
        }
        return sums;
    }
}
