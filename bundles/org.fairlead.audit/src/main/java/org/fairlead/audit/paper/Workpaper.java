// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.paper;

import java.util.Optional;
import org.fairlead.model.casefile.ReviewCase;
import org.fairlead.model.review.Review;

/** What a report is about. Notes marked privileged are no part of it. */
public final class Workpaper {
    private final Review review;
    private final Optional<ReviewCase> reviewCase;
    private final Optional<Review> last;
    private final Decisions decisions;

    private Workpaper(Review review, Optional<ReviewCase> reviewCase, Optional<Review> last) {
        this.review = review;
        this.reviewCase = reviewCase;
        this.last = last;
        decisions = new Decisions(reviewCase);
    }

    /** A review alone: nobody has decided anything yet. */
    public static Workpaper of(Review review) {
        return new Workpaper(review, Optional.empty(), Optional.empty());
    }

    /** The last run of a case with what was decided and signed. */
    public static Workpaper of(ReviewCase reviewCase) {
        return new Workpaper(reviewCase.getReview(), Optional.of(reviewCase), Optional.empty());
    }

    /** The same with the review of the call before this one: the safe-harbor statements are compared. */
    public Workpaper comparedWith(Review lastCall) {
        return new Workpaper(review, reviewCase, Optional.of(lastCall));
    }

    public Review review() {
        return review;
    }

    /** The case; empty for a review alone. */
    public Optional<ReviewCase> reviewCase() {
        return reviewCase;
    }

    /** The review of the call before this one, where one was given. */
    public Optional<Review> last() {
        return last;
    }

    /** What was decided; for a review alone everything is open. */
    public Decisions decisions() {
        return decisions;
    }
}
