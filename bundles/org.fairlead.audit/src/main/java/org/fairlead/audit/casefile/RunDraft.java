// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.casefile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.fairlead.model.casefile.AuditEvent;

/** A run that is to be taken into a case, as the case was when {@link OpenCase#draftRun} made the draft. */
public final class RunDraft {
    private final Path file;
    private final CaseSnapshot before;
    private final Reviewed last;
    private final Events events;
    private final String reason;

    RunDraft(Path file, CaseSnapshot before, Reviewed last, Events events, String reason) {
        this.file = file;
        this.before = before;
        this.last = last;
        this.events = events;
        this.reason = reason;
    }

    /**
     * Does all that takes time, on any thread: compares with the last run, serialises, makes the event, and writes the package beside that of the case, which
     * stays as it is. The review must not be changed meanwhile.
     *
     * @return to be given to {@link OpenCase#take} on the thread of the case, and closed
     */
    public PreparedRun prepare(Reviewed reviewed) throws IOException {
        CaseContents next = before.again();
        NewRun run = NewRun.of(next, last, reviewed, events.now());
        AuditEvent event = Recorder.next(next.state(), events, run.kind(), reason, "", run.changes());
        next.kept().putAll(run.parts());
        next.apply(event, Optional.empty());
        Reviewed loaded = RunParts.load(next.state().model().getRuns().getLast(), next.kept());
        StagedFile staged = CasePackage.stage(file, next.parts(Optional.empty(), events.now()));
        return new PreparedRun(event, next.kept(), loaded, new FindingIndex(loaded.review()), staged);
    }
}
