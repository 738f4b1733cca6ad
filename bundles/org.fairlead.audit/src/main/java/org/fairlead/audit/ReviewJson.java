// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit;

import java.io.IOException;
import java.nio.file.Path;
import org.fairlead.audit.json.ReviewWriter;
import org.fairlead.model.review.Review;

/** A review for machines; docs/json.md describes the format. */
public final class ReviewJson {
    private ReviewJson() {}

    /**
     * Writes the review as JSON beside its target, then moves it over it. The same review gives the same bytes.
     *
     * @throws IOException with one sentence when the target cannot be written
     */
    public static void write(Review review, Path target) throws IOException {
        TargetFile.write(target, out -> {
            ReviewWriter.write(review, out);
            return true;
        });
    }
}
