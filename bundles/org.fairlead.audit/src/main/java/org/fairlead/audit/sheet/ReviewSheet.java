// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.sheet;

import org.fairlead.model.review.Review;

/** One sheet of the workbook. */
interface ReviewSheet {
    void write(Review review, Book book);

    /** About how many rows it has, for the progress. */
    long size(Review review);
}
