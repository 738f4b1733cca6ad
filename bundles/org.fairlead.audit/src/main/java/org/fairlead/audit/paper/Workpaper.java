// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.paper;

import java.util.Optional;
import org.fairlead.model.review.Review;

/**
 * What a report is about.
 *
 * @param review the review
 * @param record what people decided and signed; {@link CaseRecord#NONE} for a review alone
 * @param last   the review of the call before this one, where one was given: its safe-harbor statement is compared
 */
public record Workpaper(Review review, CaseRecord record, Optional<Review> last) {
    /** A review alone: nobody has decided anything yet. */
    public static Workpaper of(Review review) {
        return new Workpaper(review, CaseRecord.NONE, Optional.empty());
    }

    /** The same with the call before this one. */
    public Workpaper comparedWith(Review lastCall) {
        return new Workpaper(review, record, Optional.of(lastCall));
    }
}
