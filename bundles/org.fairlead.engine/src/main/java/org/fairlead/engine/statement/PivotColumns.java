// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.statement;

import java.util.Arrays;
import org.fairlead.engine.statement.TrainingSet.Row;

/**
 * Columns of the regression. A cue has three: one for all sentences, one for those with the pivot, one for those without. What both kinds have in common is
 * learned from both, and the penalty keeps the two weights of a cue together where the sentences do not part them.
 */
final class PivotColumns {
    private final CueTable table;
    private final int size;

    PivotColumns(CueTable table) {
        this.table = table;
        this.size = table.size();
    }

    /** Columns that are 1 in a row. */
    int[] of(Row row) {
        int[] cues = row.cues().of(row.at());
        int of = row.cues().showsPivot(row.at()) ? size : 2 * size;
        int[] columns = Arrays.copyOf(cues, cues.length * 2);
        for (int i = 0; i < cues.length; i++) {
            columns[cues.length + i] = of + cues[i];
        }
        return columns;
    }

    /** What a person has set. */
    double[] start() {
        Weights set = table.fixedWeights(0);
        double[] start = new double[3 * size];
        for (int cue = 0; cue < size; cue++) {
            start[size + cue] = set.pivotal()[cue];
            start[2 * size + cue] = set.elsewhere()[cue];
        }
        return start;
    }

    boolean[] fixed() {
        boolean[] fixed = new boolean[3 * size];
        for (int cue = 0; cue < size; cue++) {
            boolean keeps = table.cues[cue].mark() || table.cues[cue].fixed();
            fixed[cue] = keeps;
            fixed[size + cue] = keeps;
            fixed[2 * size + cue] = keeps;
        }
        return fixed;
    }

    Weights weights(LogisticRegression regression) {
        double[] pivotal = new double[size];
        double[] elsewhere = new double[size];
        for (int cue = 0; cue < size; cue++) {
            pivotal[cue] = regression.weights[cue] + regression.weights[size + cue];
            elsewhere[cue] = regression.weights[cue] + regression.weights[2 * size + cue];
        }
        return new Weights(regression.bias, pivotal, elsewhere);
    }
}
