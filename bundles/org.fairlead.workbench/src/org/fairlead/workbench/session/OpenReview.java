// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.fairlead.audit.casefile.OpenCase;
import org.fairlead.engine.Packs;
import org.fairlead.model.review.Review;
import org.fairlead.model.text.Lines;
import org.fairlead.model.transcript.Transcript;

/**
 * A review that is open.
 *
 * @param review   its result
 * @param lines    the lines of its text
 * @param file     where it was read from; empty for a sample or pasted text
 * @param made     what a case would be made from; empty where the review has none to be made
 * @param openCase the case in which decisions are kept; empty until there is one
 */
public record OpenReview(
        Review review, Lines lines, Optional<Path> file, Optional<Made> made, Optional<OpenCase> openCase) {
    /**
     * What a review was made from.
     *
     * @param original the bytes that the transcript was read from
     * @param packs    the packs that were used
     * @param beside   the bytes of the documents that the call was held against, in the order of the review's companions
     */
    public record Made(byte[] original, Packs packs, List<byte[]> beside) {
        /** Without documents beside the call. */
        public Made(byte[] original, Packs packs) {
            this(original, packs, List.of());
        }

        /** The same held against documents. */
        public Made beside(List<byte[]> documents) {
            return new Made(original, packs, documents);
        }
    }

    /** Opens a review of a file, or of no file. */
    public static OpenReview of(Review review, Optional<Path> file) {
        return of(review, file, Optional.empty());
    }

    /** Opens a review that a case may be made from. */
    public static OpenReview of(Review review, Optional<Path> file, Optional<Made> made) {
        return new OpenReview(review, new Lines(review.getTranscript().getText()), file, made, Optional.empty());
    }

    /** Opens the last run of a case. */
    public static OpenReview of(OpenCase openCase) {
        return new OpenReview(
                openCase.review(),
                new Lines(openCase.review().getTranscript().getText()),
                Optional.of(openCase.file()),
                Optional.of(new Made(openCase.original(), openCase.packs(), openCase.beside())),
                Optional.of(openCase));
    }

    public Transcript transcript() {
        return review.getTranscript();
    }

    /** Whether decisions are not yet in the case's file, though they are safe in its journal. */
    public boolean isDirty() {
        return openCase.filter(OpenCase::isDirty).isPresent();
    }

    /** What people call it: issuer and title of the record, else the file's name. */
    public String title() {
        Transcript transcript = transcript();
        String name = transcript.getIssuer().isBlank() ? transcript.getTitle() : transcript.getIssuer();
        String fileName = openCase.map(c -> String.valueOf(c.file().getFileName()))
                .orElse(transcript.getSource().getFileName());
        return name.isBlank() ? fileName : name + " \u2013 " + fileName;
    }
}
