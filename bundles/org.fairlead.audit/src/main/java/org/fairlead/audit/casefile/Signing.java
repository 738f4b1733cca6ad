// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.casefile;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.fairlead.model.casefile.AuditEvent;
import org.fairlead.model.casefile.EventKind;
import org.fairlead.model.casefile.SignOffRole;
import org.fairlead.model.review.Review;

/** Signs a case off: a preparer, then another person as reviewer, which seals the case. */
public final class Signing {
    private final CaseContents contents;
    private final Events events;
    private final Recorder recorder;
    private final PresentRun run;

    Signing(CaseContents contents, Events events, Recorder recorder, PresentRun run) {
        this.contents = contents;
        this.events = events;
        this.recorder = recorder;
        this.run = run;
    }

    /** What keeps the reviewer from signing, one sentence each: open High findings and unanswered manual items. */
    public List<String> blocking() {
        return SignOffRules.open(contents.state(), review());
    }

    /** The preparer signs. A later change of a decision takes the force from the signature. */
    public AuditEvent preparer(String statement) throws IOException {
        return sign(SignOffRole.PREPARER, statement, Optional.empty());
    }

    /**
     * The reviewer signs, which seals the case.
     *
     * @param signer signs the manifest too, where there is one
     * @throws RefusedException when the preparer has not signed, is the same person, or something is open; the list says what
     */
    public AuditEvent reviewer(String statement, Optional<Signer> signer) throws IOException {
        return sign(SignOffRole.REVIEWER, statement, signer);
    }

    private AuditEvent sign(SignOffRole role, String statement, Optional<Signer> signer) throws IOException {
        recorder.requireChangeable();
        Changes changes = SignOffs.changes(role, statement, contents.state(), review(), events.actor());
        AuditEvent event = recorder.ready(EventKind.SIGNED_OFF, Entered.text(statement), "", changes.all());
        recorder.commit(event, signer);
        return event;
    }

    private Review review() {
        return run.reviewed().review();
    }
}
