// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit;

import org.fairlead.audit.paper.Decisions;
import org.fairlead.model.casefile.AuditEvent;
import org.fairlead.model.casefile.CasefileFactory;
import org.fairlead.model.casefile.Change;
import org.fairlead.model.casefile.Disposition;
import org.fairlead.model.casefile.DispositionState;
import org.fairlead.model.casefile.EventKind;
import org.fairlead.model.casefile.Note;
import org.fairlead.model.casefile.ReviewCase;
import org.fairlead.model.casefile.SignOff;
import org.fairlead.model.casefile.SignOffRole;
import org.fairlead.model.review.Finding;
import org.fairlead.model.review.Review;

/** A case as it stands after some decisions, built by hand. */
public final class SampleCase {
    private static final CasefileFactory FACTORY = CasefileFactory.eINSTANCE;
    private static final String TIME = "2025-11-10T09:30:00.000Z";

    private SampleCase() {}

    /** The Harbourline call: one finding accepted, one confirmed, the rest open; signed by the preparer. */
    public static ReviewCase harbourline() {
        return of(SampleReview.harbourline());
    }

    /** A case about a review. */
    public static ReviewCase of(Review review) {
        ReviewCase reviewCase = FACTORY.createReviewCase();
        reviewCase.setId("3f2b6c0e-0d6b-4c39-9f2a-7d0c5b1e8a44");
        reviewCase.setTitle("Harbourline Instruments, third quarter 2025");
        reviewCase.setVersion(1);
        reviewCase.setReview(review);
        reviewCase.setTrail(FACTORY.createAuditTrail());
        event(reviewCase, EventKind.CREATED, "", "", "");
        if (review.getFindings().size() > 1) {
            decide(
                    reviewCase,
                    review.getFindings().get(0),
                    DispositionState.ACCEPTED_RISK,
                    "The release names the document; counsel agreed on 7 November.");
            decide(reviewCase, review.getFindings().get(1), DispositionState.CONFIRMED, "");
            note(reviewCase, review.getFindings().get(1), "Ask for the slide.", false);
            note(reviewCase, review.getFindings().get(1), "PRIVILEGED: exposure under 10b-5.", true);
            sign(reviewCase);
        }
        return reviewCase;
    }

    /** Records a decision on a finding. */
    public static void decide(ReviewCase reviewCase, Finding finding, DispositionState state, String reason) {
        String subject = Decisions.subject(finding);
        reviewCase.getDispositions().removeIf(d -> d.getSubject().equals(subject));
        Disposition disposition = FACTORY.createDisposition();
        disposition.setSubject(subject);
        disposition.setState(state);
        disposition.setReason(reason);
        disposition.setPerson("Ines Ferreira");
        disposition.setTime(TIME);
        disposition.setOwner("T. Okafor");
        disposition.setDue("2025-11-28");
        reviewCase.getDispositions().add(disposition);
        event(reviewCase, EventKind.DECIDED, finding.getId(), "open", state.getLiteral());
    }

    private static void note(ReviewCase reviewCase, Finding finding, String text, boolean privileged) {
        Note note = FACTORY.createNote();
        note.setId("N" + (reviewCase.getNotes().size() + 1));
        note.setSubject(Decisions.subject(finding));
        note.setText(text);
        note.setPrivileged(privileged);
        note.setPerson("Ines Ferreira");
        note.setTime(TIME);
        reviewCase.getNotes().add(note);
    }

    private static void sign(ReviewCase reviewCase) {
        SignOff signOff = FACTORY.createSignOff();
        signOff.setRole(SignOffRole.PREPARER);
        signOff.setPerson("Ines Ferreira");
        signOff.setTime(TIME);
        signOff.setStatement("I have read the call and decided on each finding.");
        signOff.setVersion(1);
        reviewCase.getSignOffs().add(signOff);
    }

    private static void event(ReviewCase reviewCase, EventKind kind, String label, String before, String after) {
        AuditEvent event = FACTORY.createAuditEvent();
        event.setSequence(reviewCase.getTrail().getEvents().size() + 1);
        event.setTime(TIME);
        event.setPerson("Ines Ferreira");
        event.setKind(kind);
        event.setHash(String.format("%064x", event.getSequence()));
        if (!label.isEmpty()) {
            Change change = FACTORY.createChange();
            change.setLabel(label);
            change.setField("state");
            change.setBefore(before);
            change.setAfter(after);
            event.getChanges().add(change);
        }
        reviewCase.getTrail().getEvents().add(event);
    }
}
