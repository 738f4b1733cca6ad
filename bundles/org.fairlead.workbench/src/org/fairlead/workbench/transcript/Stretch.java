// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.transcript;

import org.fairlead.model.review.Evidence;
import org.fairlead.model.review.ReviewFactory;
import org.fairlead.model.transcript.Span;

/** A stretch of the text that belongs to no review: a place to be shown. */
public final class Stretch {
    private Stretch() {}

    public static Span of(int begin, int end) {
        Evidence place = ReviewFactory.eINSTANCE.createEvidence();
        place.setBegin(begin);
        place.setEnd(end);
        return place;
    }
}
