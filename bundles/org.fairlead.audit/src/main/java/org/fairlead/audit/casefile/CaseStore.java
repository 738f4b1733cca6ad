// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.casefile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.fairlead.model.casefile.AuditEvent;
import org.fairlead.model.casefile.Note;
import org.jspecify.annotations.Nullable;

/** The files of an open case: the package, the journal beside it, the lock. */
final class CaseStore {
    private Path file;
    private @Nullable CaseLock lock;
    private @Nullable Journal journal;
    private final Optional<LockHolder> holder;
    private final Optional<String> readOnlyBecause;
    private final List<AuditEvent> recovered = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private boolean dirty;

    private CaseStore(
            Path file, @Nullable CaseLock lock, Optional<LockHolder> holder, Optional<String> readOnlyBecause) {
        this.file = file;
        this.lock = lock;
        this.holder = holder;
        this.readOnlyBecause = readOnlyBecause;
    }

    /** For reading only, beside whoever works on it. */
    static CaseStore readOnly(Path file) {
        return new CaseStore(file, null, Optional.empty(), Optional.of("it was opened to be read"));
    }

    /** Takes the lock; where somebody else has it, or the folder cannot be written, the case can only be read. */
    static CaseStore locked(Path file, Events events) {
        try {
            CaseLock.Answer answer =
                    CaseLock.ask(file, CaseLock.we(events.actor().name(), events.now()));
            return new CaseStore(
                    file,
                    answer.lock().orElse(null),
                    answer.holder(),
                    answer.holder().map(h -> "it is open: " + h));
        } catch (IOException | ReadOnlyFileSystemException e) {
            return new CaseStore(
                    file,
                    null,
                    Optional.empty(),
                    Optional.of("its folder cannot be written (" + Durable.reason(file, e) + ")"));
        }
    }

    /** Adds the commands of the journal that the package does not have, and opens the journal to go on. */
    void recover(CaseContents contents) throws IOException {
        Path path = Journal.of(file);
        Journal.Records records = Journal.read(path);
        Recovery recovery = Recovery.of(contents, records.contents());
        recovered.addAll(recovery.events());
        dirty = !recovered.isEmpty();
        if (lock == null) {
            return;
        }
        if (recovery.foreign()) {
            Path kept = path.resolveSibling(path.getFileName() + "." + System.currentTimeMillis() + ".kept");
            Files.move(path, kept);
            remarks.add("A journal beside " + file + " does not go on from this case; it was kept as "
                    + kept.getFileName() + ".");
        }
        journal = Journal.open(path, recovery.foreign() ? 0 : records.end());
        Durable.deleteLeftovers(file);
    }

    Path file() {
        return file;
    }

    Optional<LockHolder> holder() {
        return holder;
    }

    Optional<String> readOnlyBecause() {
        return readOnlyBecause;
    }

    List<AuditEvent> recovered() {
        return List.copyOf(recovered);
    }

    List<String> remarks() {
        return List.copyOf(remarks);
    }

    boolean isDirty() {
        return dirty;
    }

    void requireWritable() throws RefusedException {
        if (journal == null) {
            throw new RefusedException(file + " cannot be changed: " + readOnlyBecause.orElse("it is closed") + ".");
        }
    }

    /** Makes an event safe. */
    void append(AuditEvent event, Optional<Note> words) throws CaseException {
        List<String> records = new ArrayList<>();
        words.ifPresent(w -> records.add(Recovery.record(w)));
        records.add(Recovery.record(event));
        writable().append(records);
        dirty = true;
    }

    /** Brings the case into the package. */
    void save(CaseContents contents, String time) throws IOException {
        if (dirty) {
            requireWritable();
            write(contents.parts(Optional.empty(), time));
            dirty = false;
        }
    }

    /** Puts a package that was written beside the file, and that holds the event and its parts, in its place, and then both into the case in memory. */
    void commit(CaseContents contents, AuditEvent event, SortedMap<String, byte[]> kept, StagedFile staged)
            throws IOException {
        requireWritable();
        put(staged);
        contents.kept().putAll(kept);
        contents.apply(event, Optional.empty());
        dirty = false;
    }

    private void write(SortedMap<String, byte[]> parts) throws IOException {
        requireThere();
        try (StagedFile staged = CasePackage.stage(file, parts)) {
            put(staged);
        }
    }

    private void put(StagedFile staged) throws IOException {
        requireThere();
        staged.replace();
        writable().clear();
    }

    private void requireThere() throws CaseException {
        if (!Files.exists(file)) {
            throw new CaseException(
                    file
                            + " is not there any more: moved, deleted, or its disk was taken away. The case is whole in memory; save it to another place.");
        }
    }

    /** Goes on at another place. */
    void saveAs(CaseContents contents, Path target, Events events) throws IOException {
        CaseStore there = locked(target, events);
        if (there.lock == null) {
            throw new CaseException(target + " cannot be written: " + there.readOnlyBecause.orElse("it is open") + ".");
        }
        try {
            Durable.write(target, out -> CasePackage.write(contents.parts(Optional.empty(), events.now()), out));
            there.journal = Journal.open(Journal.of(target), 0);
            there.journal.clear();
        } catch (IOException e) {
            there.lock.close();
            throw e;
        }
        release();
        file = target;
        lock = there.lock;
        journal = there.journal;
        dirty = false;
    }

    void close(CaseContents contents, String time) throws IOException {
        if (journal == null) {
            release();
            return;
        }
        try {
            save(contents, time);
            writable().close();
            Files.deleteIfExists(Journal.of(file));
        } finally {
            release();
        }
    }

    void release() throws IOException {
        try {
            if (journal != null) {
                journal.close();
            }
        } finally {
            journal = null;
            if (lock != null) {
                CaseLock held = lock;
                lock = null;
                held.close();
            }
        }
    }

    private Journal writable() throws RefusedException {
        Journal open = journal;
        if (open == null) {
            throw new RefusedException(file + " cannot be changed: " + readOnlyBecause.orElse("it is closed") + ".");
        }
        return open;
    }
}
