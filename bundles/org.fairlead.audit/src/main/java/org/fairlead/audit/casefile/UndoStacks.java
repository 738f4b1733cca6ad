// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.fairlead.model.casefile.AuditEvent;
import org.fairlead.model.casefile.AuditTrail;
import org.fairlead.model.casefile.Change;
import org.fairlead.model.casefile.EventKind;

/** What can be undone and redone follows from the trail alone, so that it outlives the program. */
final class UndoStacks {
    private static final Set<EventKind> UNDOABLE = Set.of(
            EventKind.DECIDED, EventKind.ANSWERED, EventKind.ASSIGNED, EventKind.SUPPRESSED, EventKind.NOTE_CLEARED);
    /** Notes stand beside decisions: they neither are undone nor keep anything from it. */
    private static final Set<EventKind> NEUTRAL = Set.of(EventKind.NOTED);

    private final List<AuditEvent> undo = new ArrayList<>();
    private final List<AuditEvent> redo = new ArrayList<>();

    private UndoStacks() {}

    static UndoStacks of(AuditTrail trail) {
        UndoStacks stacks = new UndoStacks();
        trail.getEvents().forEach(stacks::add);
        return stacks;
    }

    private void add(AuditEvent event) {
        EventKind kind = event.getKind();
        if (UNDOABLE.contains(kind)) {
            undo.add(event);
            redo.clear();
        } else if (kind == EventKind.UNDONE && !undo.isEmpty()) {
            redo.add(undo.removeLast());
        } else if (kind == EventKind.REDONE && !redo.isEmpty()) {
            undo.add(redo.removeLast());
        } else if (!NEUTRAL.contains(kind)) {
            undo.clear();
            redo.clear();
        }
    }

    Optional<AuditEvent> undoable() {
        return undo.isEmpty() ? Optional.empty() : Optional.of(undo.getLast());
    }

    Optional<AuditEvent> redoable() {
        return redo.isEmpty() ? Optional.empty() : Optional.of(redo.getLast());
    }

    /** What takes an event back. What it did to signatures stays: who signed did not sign this. */
    static List<Change> back(AuditEvent event) {
        List<Change> back = new ArrayList<>();
        for (Change change : again(event).reversed()) {
            String after = change.getAfter();
            change.setAfter(change.getBefore());
            change.setBefore(after);
            back.add(change);
        }
        return back;
    }

    /** What does an event again. */
    static List<Change> again(AuditEvent event) {
        List<Change> again = new ArrayList<>();
        for (Change change : event.getChanges()) {
            if (!change.getSubject().startsWith(Subject.SIGN_OFF)) {
                again.add(EcoreUtil.copy(change));
            }
        }
        return again;
    }
}
