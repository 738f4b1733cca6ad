// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.casefile;

import java.util.List;
import org.fairlead.engine.Packs;
import org.fairlead.model.review.Review;

/**
 * A review and what it was made from. The case takes copies: review, transcript, profile and packs stay as they are, whoever else uses them.
 *
 * @param original the bytes that the transcript was read from; of pasted text its UTF-8 bytes
 * @param packs    the packs that were used, with their files
 * @param review   the review; it names transcript and profile
 * @param beside   the bytes of the documents that the call was held against, in the order of the review's companions; none where they are not at hand
 */
public record Reviewed(byte[] original, Packs packs, Review review, List<byte[]> beside) {
    /** Without documents beside the call. */
    public Reviewed(byte[] original, Packs packs, Review review) {
        this(original, packs, review, List.of());
    }
}
