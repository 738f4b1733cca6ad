// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.session;

import java.nio.file.Path;
import java.util.Optional;
import org.fairlead.model.review.Review;
import org.fairlead.model.text.Lines;
import org.fairlead.model.transcript.Transcript;

/**
 * A review that is open.
 *
 * @param review its result
 * @param lines  the lines of its text
 * @param file   where it was read from; empty for a sample
 */
public record OpenReview(Review review, Lines lines, Optional<Path> file) {
    /** Opens a review of a file, or of no file. */
    public static OpenReview of(Review review, Optional<Path> file) {
        return new OpenReview(review, new Lines(review.getTranscript().getText()), file);
    }

    public Transcript transcript() {
        return review.getTranscript();
    }

    /** What people call it: issuer and title of the record, else the file's name. */
    public String title() {
        Transcript transcript = transcript();
        String name = transcript.getIssuer().isBlank() ? transcript.getTitle() : transcript.getIssuer();
        return name.isBlank()
                ? transcript.getSource().getFileName()
                : name + " \u2013 " + transcript.getSource().getFileName();
    }
}
