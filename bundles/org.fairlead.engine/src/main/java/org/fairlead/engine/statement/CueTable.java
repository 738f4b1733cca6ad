// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.statement;

import java.util.BitSet;
import java.util.stream.IntStream;

/** The cues of a model in order, sorted by how they are decided. */
final class CueTable {
    static final int NO_PIVOT = -1;

    final CompiledCue[] cues;
    /** Cues with phrases. */
    final int[] spoken;
    /** Cues that need the sentence alone: features and what other cues make. */
    final int[] derived;
    /** Cues that look beside; decided after all others. */
    final int[] beside;

    /** The cue that decides which weights count, or {@link #NO_PIVOT}. */
    final int pivot;

    CueTable(CompiledCue[] cues, BitSet ofNeighbours, int pivot) {
        this.cues = cues;
        this.pivot = pivot;
        this.spoken = IntStream.range(0, cues.length)
                .filter(c -> cues[c].hasPhrases())
                .toArray();
        this.derived = IntStream.range(0, cues.length)
                .filter(c -> !cues[c].hasPhrases() && !ofNeighbours.get(c))
                .toArray();
        this.beside = ofNeighbours.stream().toArray();
    }

    int size() {
        return cues.length;
    }

    /** Weights as the model has them; those of marks are 0. */
    Weights weights(double bias) {
        double[][] weights = new double[2][cues.length];
        for (int i = 0; i < cues.length; i++) {
            weights[0][i] = cues[i].mark() ? 0 : cues[i].weight();
            weights[1][i] = cues[i].mark() ? 0 : cues[i].elsewhere();
        }
        return new Weights(bias, weights[0], weights[1]);
    }

    /** Weights that a person has set; 0 for the others. */
    Weights fixedWeights(double bias) {
        Weights weights = weights(bias);
        for (int i = 0; i < cues.length; i++) {
            if (!cues[i].fixed()) {
                weights.pivotal()[i] = 0;
                weights.elsewhere()[i] = 0;
            }
        }
        return weights;
    }
}
