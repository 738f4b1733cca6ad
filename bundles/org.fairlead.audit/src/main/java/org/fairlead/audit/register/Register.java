// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.register;

import java.util.List;
import java.util.stream.Stream;
import org.fairlead.model.review.Review;

/** A table of a review. To add a column, add it to the list of its register. */
public interface Register<R> {
    /** Name of the sheet. */
    String title();

    /** Columns from left to right; the first one is a key. */
    List<Column<R>> columns();

    /** Rows in order, made as they are asked for. */
    Stream<R> rows(Review review);

    /** About how many rows there are, for the progress. */
    long size(Review review);
}
