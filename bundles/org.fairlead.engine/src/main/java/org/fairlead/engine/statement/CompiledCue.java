// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.statement;

import java.util.Optional;

/**
 * A cue made ready.
 *
 * @param weight  where the sentence shows the pivot of the model
 * @param elsewhere where it does not
 * @param phrases numbers of its phrases
 * @param except  numbers of the phrases that cancel a hit
 * @param all     cues that must be there
 * @param any     cues of which one must be there; none asks for nothing
 * @param without cues that must not be there
 */
record CompiledCue(
        String name,
        double weight,
        double elsewhere,
        boolean mark,
        boolean fixed,
        int[] phrases,
        int[] except,
        boolean atStart,
        Optional<Feature> feature,
        Reference[] all,
        Reference[] any,
        Reference[] without) {
    /** Where a referred cue is looked for. */
    enum Where {
        HERE,
        PREVIOUS,
        NEXT
    }

    /** A cue by its number, here or in a neighbour. */
    record Reference(Where where, int cue) {}

    boolean hasPhrases() {
        return phrases.length > 0;
    }
}
