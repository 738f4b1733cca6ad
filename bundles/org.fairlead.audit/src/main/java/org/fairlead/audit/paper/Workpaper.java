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
    private final Language language;
    private final Decisions decisions;

    private Workpaper(Review review, Optional<ReviewCase> reviewCase, Optional<Review> last, Language language) {
        this.review = review;
        this.reviewCase = reviewCase;
        this.last = last;
        this.language = language;
        decisions = new Decisions(reviewCase);
    }

    /** A review alone: nobody has decided anything yet. */
    public static Workpaper of(Review review) {
        return new Workpaper(review, Optional.empty(), Optional.empty(), Language.ENGLISH);
    }

    /** The last run of a case with what was decided and signed. */
    public static Workpaper of(ReviewCase reviewCase) {
        return new Workpaper(reviewCase.getReview(), Optional.of(reviewCase), Optional.empty(), Language.ENGLISH);
    }

    /** The same with the review of the call before this one: the safe-harbor statements are compared. */
    public Workpaper comparedWith(Review lastCall) {
        return new Workpaper(review, reviewCase, Optional.of(lastCall), language);
    }

    /** The same for a workbook in another language. The other reports are in English. */
    public Workpaper in(Language other) {
        return new Workpaper(review, reviewCase, last, other);
    }

    /** The language of the workbook. */
    public Language language() {
        return language;
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
