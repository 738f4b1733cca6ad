// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.statement;

/**
 * What the cues of a model count, by their numbers.
 *
 * @param bias      added to every sum
 * @param pivotal   in a sentence that shows the pivot
 * @param elsewhere in one that does not
 */
record Weights(double bias, double[] pivotal, double[] elsewhere) {
    double[] of(boolean pivot) {
        return pivot ? pivotal : elsewhere;
    }

    Weights withBias(double other) {
        return new Weights(other, pivotal, elsewhere);
    }
}
