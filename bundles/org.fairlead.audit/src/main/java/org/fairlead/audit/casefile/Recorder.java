// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.casefile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;
import org.fairlead.model.casefile.AuditEvent;
import org.fairlead.model.casefile.Change;
import org.fairlead.model.casefile.EventKind;
import org.fairlead.model.casefile.Note;

/** How a command becomes an event: on the disk first, then in memory, then told to those who listen. Changes that are none make no event. */
final class Recorder {
    private final CaseStore store;
    private final CaseContents contents;
    private final Events events;
    private final Consumer<AuditEvent> told;

    Recorder(CaseStore store, CaseContents contents, Events events, Consumer<AuditEvent> told) {
        this.store = store;
        this.contents = contents;
        this.events = events;
        this.told = told;
    }

    Optional<AuditEvent> record(EventKind kind, String reason, String origin, List<Change> changes)
            throws CaseException {
        return record(kind, reason, origin, changes, Optional.empty());
    }

    /** The same with the words of a privileged note, which the event does not hold. */
    Optional<AuditEvent> record(
            EventKind kind, String reason, String origin, List<Change> changes, Optional<Note> words)
            throws CaseException {
        requireChangeable();
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(append(ready(kind, reason, Entered.line(origin), changes), words));
    }

    /** An event that takes another one back or does it again. */
    Optional<AuditEvent> record(EventKind kind, AuditEvent about, List<Change> changes) throws CaseException {
        requireChangeable();
        AuditEvent event = ready(kind, "", "", changes);
        event.setUndoes(about.getSequence());
        event.setHash(Sha256.of(EventLine.of(event)));
        return Optional.of(append(event, Optional.empty()));
    }

    /** The next event, not yet recorded. */
    AuditEvent ready(EventKind kind, String reason, String origin, List<Change> changes) throws CaseException {
        requireChangeable();
        return next(contents.state(), events, kind, reason, origin, changes);
    }

    /** The event that comes next in a state, with the signatures that it takes back. */
    static AuditEvent next(
            CaseState state, Events events, EventKind kind, String reason, String origin, List<Change> changes) {
        List<Change> all = new ArrayList<>(changes);
        all.addAll(SignOffs.withdrawals(kind, state));
        return events.next(state.model().getTrail(), kind, reason, origin, all);
    }

    /** Records an event that {@link #ready} made with the package, where somebody signs with a signature. */
    void commit(AuditEvent event, Optional<Signer> signer) throws IOException {
        CaseContents next = CaseSnapshot.of(contents).again();
        next.apply(event, Optional.empty());
        try (StagedFile staged = CasePackage.stage(store.file(), next.parts(signer, events.now()))) {
            commit(event, contents.kept(), staged, () -> {});
        }
    }

    /** Records an event together with the parts that it brings; a package that holds both is written beside the case already. */
    void commit(AuditEvent event, SortedMap<String, byte[]> parts, StagedFile staged, Runnable taken)
            throws IOException {
        requireChangeable();
        store.commit(contents, event, parts, staged);
        taken.run();
        told.accept(event);
    }

    private AuditEvent append(AuditEvent event, Optional<Note> words) throws CaseException {
        store.append(event, words);
        contents.apply(event, words);
        told.accept(event);
        return event;
    }

    /** @throws CaseException when the case is sealed or cannot be written, one sentence that says why */
    void requireChangeable() throws CaseException {
        store.requireWritable();
        if (contents.state().model().isSealed()) {
            throw new RefusedException(store.file() + " is sealed, since "
                    + SignOffs.sealedBy(contents.state().model())
                    + " signed as reviewer; begin a new version to change it.");
        }
    }
}
