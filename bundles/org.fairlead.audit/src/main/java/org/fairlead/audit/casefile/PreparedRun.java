// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.casefile;

import java.nio.file.Path;
import java.util.SortedMap;
import org.fairlead.model.casefile.AuditEvent;

/** A run that {@link RunDraft} made ready to be taken into a case. Closing it leaves nothing behind, taken or not. */
public final class PreparedRun implements AutoCloseable {
    private final AuditEvent event;
    private final SortedMap<String, byte[]> parts;
    private final Reviewed reviewed;
    private final FindingIndex index;
    private final StagedFile staged;

    PreparedRun(
            AuditEvent event,
            SortedMap<String, byte[]> parts,
            Reviewed reviewed,
            FindingIndex index,
            StagedFile staged) {
        this.event = event;
        this.parts = parts;
        this.reviewed = reviewed;
        this.index = index;
        this.staged = staged;
    }

    /** Whether its event is the one after a head, and its package belongs in a place. */
    boolean follows(Path file, String head) {
        return staged.target().equals(file) && event.getPrevious().equals(head);
    }

    AuditEvent event() {
        return event;
    }

    /** All kept parts of the package. */
    SortedMap<String, byte[]> parts() {
        return parts;
    }

    /** The run as it is read back from its parts. */
    Reviewed reviewed() {
        return reviewed;
    }

    FindingIndex index() {
        return index;
    }

    StagedFile staged() {
        return staged;
    }

    @Override
    public void close() throws CaseException {
        staged.close();
    }
}
