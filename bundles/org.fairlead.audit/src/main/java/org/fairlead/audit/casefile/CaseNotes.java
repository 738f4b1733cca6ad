// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.casefile;

import java.util.List;
import java.util.Optional;
import org.fairlead.model.casefile.AuditEvent;
import org.fairlead.model.casefile.EventKind;
import org.fairlead.model.casefile.Note;
import org.fairlead.model.casefile.ReviewCase;

/** Notes on findings, on rules and on the case. The words of a privileged note never get into the audit trail. */
public final class CaseNotes {
    private final CaseContents contents;
    private final Recorder recorder;
    private final PresentRun run;

    CaseNotes(CaseContents contents, Recorder recorder, PresentRun run) {
        this.contents = contents;
        this.recorder = recorder;
        this.run = run;
    }

    /** Notes on a finding or a rule, by the subject of {@link OpenCase#subject}. */
    public List<Note> on(String subject) {
        return model().getNotes().stream()
                .filter(n -> n.getSubject().equals(subject))
                .toList();
    }

    /** Adds a note to a finding, a rule or, with an empty subject, the case. */
    public Optional<AuditEvent> add(String findingOrRule, String text, boolean privileged) throws CaseException {
        return add(findingOrRule, text, privileged, "");
    }

    /** The same with the origin of the note, for instance a workbook and its digest. */
    public Optional<AuditEvent> add(String findingOrRule, String text, boolean privileged, String origin)
            throws CaseException {
        String subject = findingOrRule.isEmpty() ? "" : run.index().subject(findingOrRule);
        Notes.Added added = Notes.add(
                model(), contents.state().subjects(), subject, run.index().label(subject), text, privileged);
        return recorder.record(EventKind.NOTED, "", origin, added.changes().all(), added.words());
    }

    /** Marks a note as dealt with. */
    public Optional<AuditEvent> clear(String id, String reason) throws CaseException {
        Changes changes = Notes.clear(model(), contents.state().subjects(), id);
        return recorder.record(EventKind.NOTE_CLEARED, Entered.text(reason), "", changes.all());
    }

    private ReviewCase model() {
        return contents.state().model();
    }
}
