// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.decision;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.fairlead.audit.paper.Workpaper;
import org.fairlead.audit.register.CoverFacts;
import org.fairlead.model.casefile.ReviewCase;

/**
 * Takes decisions from a workbook back into a case. First {@link #preview}: what would change, what conflicts, what is refused. Then, with what a person
 * chose of it, the changes themselves.
 */
public final class DecisionImport {
    private DecisionImport() {}

    /**
     * What a workbook would change. The case stays as it is.
     *
     * @throws WorkbookException when the file is no workbook of this case: one sentence
     */
    public static ImportPreview preview(ReviewCase reviewCase, Path file) throws IOException {
        ReadWorkbook read = ReadWorkbook.of(file);
        String id = read.cover(CoverFacts.CASE);
        boolean sameRecord = !read.cover(CoverFacts.SOURCE_SHA256).isEmpty()
                && read.cover(CoverFacts.SOURCE_SHA256)
                        .equals(reviewCase.getReview().getTranscript().getSource().getSha256());
        if (!id.equals(reviewCase.getId()) && !(id.equals(CoverFacts.NO_CASE) && sameRecord)) {
            throw new WorkbookException(file + " does not belong to this case: its cover "
                    + (id.isEmpty() ? "names no case" : "says \"" + id + "\"") + ", and case " + reviewCase.getId()
                    + " was expected.");
        }
        return new Comparison(Workpaper.of(reviewCase), read.isFrom1904()).of(read.rows(), origin(file));
    }

    private static String origin(Path file) throws IOException {
        return "workbook " + file.getFileName() + ", SHA-256 " + sha256(file);
    }

    private static String sha256(Path file) throws IOException {
        try (DigestInputStream in =
                new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            // every Java platform must have it
            throw new IllegalStateException(e);
        }
    }
}
