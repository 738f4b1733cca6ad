// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.decision;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.fairlead.audit.casefile.CaseException;
import org.fairlead.audit.casefile.OpenCase;
import org.fairlead.audit.paper.Answered;
import org.fairlead.audit.paper.Decision;
import org.fairlead.audit.paper.Decisions;
import org.fairlead.audit.paper.Workpaper;
import org.fairlead.audit.register.CoverFacts;
import org.fairlead.model.casefile.AuditEvent;
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
                        .equals(reviewCase
                                .getReview()
                                .getTranscript()
                                .getSource()
                                .getSha256());
        if (!id.equals(reviewCase.getId()) && !(id.equals(CoverFacts.NO_CASE) && sameRecord)) {
            throw new WorkbookException(file + " does not belong to this case: its cover "
                    + (id.isEmpty() ? "names no case" : "says \"" + id + "\"") + ", and case " + reviewCase.getId()
                    + " was expected.");
        }
        return new Comparison(Workpaper.of(reviewCase), read.isFrom1904()).of(read, origin(file));
    }

    /**
     * Makes the changes that a person chose of a preview. Each is an event of its own that names the workbook.
     *
     * @return the events
     * @throws CaseException when the case was changed since the preview, or refuses a change; what was done before that stays done and is in the trail
     */
    public static List<AuditEvent> apply(OpenCase open, ImportPreview preview, Collection<ProposedChange> chosen)
            throws CaseException {
        Decisions decisions = Workpaper.of(open.reviewCase()).decisions();
        for (ProposedChange change : chosen) {
            if (!decisions.of(change.finding()).equals(change.now())) {
                throw new CaseException("The decision on " + change.finding().getId()
                        + " was changed since the workbook was read; read it again.");
            }
        }
        List<AuditEvent> events = new ArrayList<>();
        for (ProposedChange change : chosen) {
            apply(open, change, preview.origin(), events);
        }
        return events;
    }

    /**
     * Gives the answers that a person chose of a preview. Each is an event of its own that names the workbook.
     *
     * @return the events
     * @throws CaseException when an answer was changed since the preview, or is refused
     */
    public static List<AuditEvent> answer(OpenCase open, ImportPreview preview, Collection<ProposedAnswer> chosen)
            throws CaseException {
        Decisions decisions = Workpaper.of(open.reviewCase()).decisions();
        List<AuditEvent> events = new ArrayList<>();
        for (ProposedAnswer answer : chosen) {
            String rule = answer.outcome().getRule().getId();
            if (!Answered.of(decisions.answer(answer.outcome())).equals(answer.now())) {
                throw new CaseException(
                        "The answer to " + rule + " was changed since the workbook was read; read it again.");
            }
            open.answer(List.of(rule), answer.answer(), answer.reason(), preview.origin())
                    .ifPresent(events::add);
        }
        return events;
    }

    private static void apply(OpenCase open, ProposedChange change, String origin, List<AuditEvent> events)
            throws CaseException {
        String finding = change.finding().getFingerprint();
        Decision decision = change.workbook();
        if (change.decides()) {
            open.decide(List.of(finding), decision.state(), decision.reason(), origin)
                    .ifPresent(events::add);
        }
        if (change.assigns()) {
            open.assign(List.of(finding), decision.owner(), day(decision), origin)
                    .ifPresent(events::add);
        }
        if (!change.comment().isEmpty()) {
            open.notes().add(finding, change.comment(), false, origin).ifPresent(events::add);
        }
    }

    private static Optional<LocalDate> day(Decision decision) {
        return decision.due().isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(decision.due()));
    }

    private static String origin(Path file) throws IOException {
        return "workbook " + file.getFileName() + ", SHA-256 " + sha256(file);
    }

    private static String sha256(Path file) throws IOException {
        try (DigestInputStream in =
                new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            // every Java platform must have it
            throw new IllegalStateException(e);
        }
    }
}
