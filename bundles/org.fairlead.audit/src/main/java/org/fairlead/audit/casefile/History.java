// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.casefile;

import java.util.Optional;
import org.fairlead.model.casefile.AuditEvent;
import org.fairlead.model.casefile.EventKind;

/**
 * Takes commands of a case back and does them again, each with an event of its own. Signatures, runs and new versions are never taken back, nor is what
 * lies before them.
 */
public final class History {
    private final CaseContents contents;
    private final Recorder recorder;

    History(CaseContents contents, Recorder recorder) {
        this.contents = contents;
        this.recorder = recorder;
    }

    /** The event that {@link #undo} would take back. */
    public Optional<AuditEvent> undoable() {
        return stacks().undoable();
    }

    /** The event that {@link #redo} would do again. */
    public Optional<AuditEvent> redoable() {
        return stacks().redoable();
    }

    /** Takes the last command back. */
    public Optional<AuditEvent> undo() throws CaseException {
        Optional<AuditEvent> last = undoable();
        return last.isEmpty() ? last : recorder.record(EventKind.UNDONE, last.get(), UndoStacks.back(last.get()));
    }

    /** Does the command again that was taken back last. */
    public Optional<AuditEvent> redo() throws CaseException {
        Optional<AuditEvent> last = redoable();
        return last.isEmpty() ? last : recorder.record(EventKind.REDONE, last.get(), UndoStacks.again(last.get()));
    }

    private UndoStacks stacks() {
        return UndoStacks.of(contents.state().model().getTrail());
    }
}
