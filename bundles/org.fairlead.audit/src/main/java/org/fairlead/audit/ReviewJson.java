// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit;

import java.io.IOException;
import java.nio.file.Path;
import org.fairlead.audit.json.ReviewWriter;
import org.fairlead.audit.paper.Workpaper;
import org.fairlead.model.review.Review;

/** A review for machines; docs/json.md describes the format. */
public final class ReviewJson {
    private ReviewJson() {}

    /** Writes a review alone, see {@link #write(Workpaper, Path)}. */
    public static void write(Review review, Path target) throws IOException {
        write(Workpaper.of(review), target);
    }

    /**
     * Writes the review, with its case where there is one, as JSON beside its target, then moves it over it. The same content gives the same bytes.
     *
     * @throws IOException with one sentence when the target cannot be written
     */
    public static void write(Workpaper paper, Path target) throws IOException {
        TargetFile.write(target, out -> {
            ReviewWriter.write(paper, out);
            return true;
        });
    }
}
