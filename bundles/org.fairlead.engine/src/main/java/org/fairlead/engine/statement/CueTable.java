// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.statement;

import java.util.BitSet;
import java.util.stream.IntStream;

/** The cues of a model in order, sorted by how they are decided. */
final class CueTable {
    final CompiledCue[] cues;
    /** Cues with phrases. */
    final int[] spoken;
    /** Cues that need the sentence alone: features and what other cues make. */
    final int[] derived;
    /** Cues that look beside; decided after all others. */
    final int[] beside;

    CueTable(CompiledCue[] cues, BitSet ofNeighbours) {
        this.cues = cues;
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
    double[] weights() {
        double[] weights = new double[cues.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = cues[i].mark() ? 0 : cues[i].weight();
        }
        return weights;
    }

    /** Weights that a person has set; 0 for the others. */
    double[] fixedWeights() {
        double[] weights = weights();
        for (int i = 0; i < weights.length; i++) {
            weights[i] = cues[i].fixed() ? weights[i] : 0;
        }
        return weights;
    }
}
