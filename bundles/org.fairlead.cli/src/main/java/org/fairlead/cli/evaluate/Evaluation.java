// SPDX-License-Identifier: EPL-2.0
package org.fairlead.cli.evaluate;

import java.io.IOException;
import java.util.Set;
import org.fairlead.engine.CompiledRules;
import org.fairlead.engine.Packs;
import org.fairlead.model.review.Review;

/** Holds the reviews of labelled calls against their labels. It keeps what it needs of a review and not the review. */
public interface Evaluation {
    /** File names of the transcripts that have labels. */
    Set<String> transcripts();

    /** Whether the calls are reviewed with the given issuer profile; the others are reviewed without one, since they are of many issuers. */
    default boolean profiled() {
        return false;
    }

    /** Takes the review of one of the transcripts under these packs. */
    void take(Review review, Packs packs) throws IOException;

    /** Does what it needs no labelled call for, before it reports. */
    default void prepare(CompiledRules rules) throws IOException {}

    /** Says how good the reviews were. */
    void report(Report report) throws IOException;
}
