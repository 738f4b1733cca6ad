// SPDX-License-Identifier: EPL-2.0
package org.fairlead.batch;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.fairlead.audit.portfolio.CallRow;
import org.fairlead.audit.portfolio.FindingRow;
import org.fairlead.audit.portfolio.StateRow;
import org.fairlead.engine.CompiledRules;
import org.fairlead.engine.Engine;
import org.fairlead.model.review.Evidence;
import org.fairlead.model.review.Finding;
import org.fairlead.model.review.Review;
import org.fairlead.model.rules.IssuerProfile;
import org.fairlead.model.transcript.Speaker;
import org.fairlead.model.transcript.Transcript;
import org.fairlead.reader.TranscriptReader;
import org.fairlead.reader.UnreadableException;

/**
 * From the bytes of a call to its row: what the batch on one machine and the one on many both do. Thread-safe.
 *
 * @param rules    compiled once for all calls
 * @param profiles of the issuers
 */
public record CallReviewer(CompiledRules rules, ProfileShelf profiles) {
    /** A call after its review: its row, and the whole review, for those who want a workbook too, unless the call could not be reviewed. */
    public record Reviewed(CallRow row, Optional<Review> review) {}

    /**
     * Reviews a call. A file that cannot be read becomes a row with its reason.
     *
     * @param path for the row; its last part is the file name that the reader sees
     */
    public Reviewed review(String path, byte[] bytes) {
        try {
            Review review = reviewOf(path.substring(path.lastIndexOf('/') + 1), bytes);
            return new Reviewed(row(path, bytes.length, review), Optional.of(review));
        } catch (UnreadableException e) {
            return failed(path, bytes, String.valueOf(e.getMessage()));
        } catch (RuntimeException | StackOverflowError e) {
            // a defect that one file shows must not cost the other ten thousand; the row says that it is one
            return failed(path, bytes, "Not reviewed, a defect of the program: " + e);
        }
    }

    private Review reviewOf(String fileName, byte[] bytes) throws UnreadableException {
        Transcript transcript = TranscriptReader.read(bytes, fileName);
        IssuerProfile profile = profiles.of(fileName, transcript.getIssuer()).orElseGet(Engine::unknownIssuer);
        return Engine.review(transcript, rules, profile);
    }

    private static Reviewed failed(String path, byte[] bytes, String error) {
        return new Reviewed(CallRow.failed(path, sha256(bytes), bytes.length, error), Optional.empty());
    }

    private static CallRow row(String path, long bytes, Review review) {
        Transcript transcript = review.getTranscript();
        List<StateRow> states = review.getOutcomes().stream()
                .map(o -> new StateRow(o.getRule().getId(), o.getState().getLiteral()))
                .toList();
        return new CallRow(
                path,
                transcript.getSource().getSha256(),
                bytes,
                transcript.getTitle(),
                transcript.getIssuer(),
                transcript.getCallDate(),
                review.getProfile().getName(),
                transcript.getTurns().size(),
                review.getStatements().size(),
                "",
                List.copyOf(transcript.getSource().getWarnings()),
                states,
                review.getFindings().stream().map(CallReviewer::finding).toList());
    }

    private static FindingRow finding(Finding finding) {
        Evidence evidence = finding.getEvidence();
        Speaker speaker = evidence.getSpeaker();
        return new FindingRow(
                finding.getId(),
                finding.getFingerprint(),
                finding.getOutcome().getRule().getId(),
                finding.getElement() == null ? "" : finding.getElement().getId(),
                finding.getSeverity().getLiteral(),
                finding.getState().getLiteral(),
                finding.getMessage(),
                evidence.getBegin(),
                evidence.getEnd(),
                evidence.getLine(),
                evidence.getSection().getLiteral(),
                speaker == null ? "" : speaker.getRole().getLiteral(),
                speaker == null ? "" : speaker.getName(),
                evidence.getQuote());
    }

    /** SHA-256 of bytes, lower-case hexadecimal. */
    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
