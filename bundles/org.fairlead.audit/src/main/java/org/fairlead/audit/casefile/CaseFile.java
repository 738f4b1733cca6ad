// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.casefile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import org.fairlead.model.casefile.EventKind;
import org.fairlead.model.casefile.Suppression;
import org.fairlead.model.io.ModelFileException;
import org.fairlead.model.review.Review;

/**
 * Makes and opens cases. The clock is given, so that it can be another one in tests; people are given as {@link Actor}s, since only the program's surface
 * knows who sits in front of it. All messages of {@link CaseException}s are sentences for people.
 */
public final class CaseFile {
    /** The ending of a case's name. */
    public static final String ENDING = ".fairlead";

    private CaseFile() {}

    /** Makes a case. The file must not exist. */
    public static OpenCase create(Path file, Reviewed reviewed, Actor actor, InstantSource clock) throws IOException {
        return create(file, reviewed, List.of(), actor, clock);
    }

    /**
     * Makes a case that takes over suppressions of an earlier case of the same issuer, as far as they still hold.
     *
     * @param standing suppressions of {@code earlier.reviewCase()}
     */
    public static OpenCase create(
            Path file, Reviewed reviewed, List<Suppression> standing, Actor actor, InstantSource clock)
            throws IOException {
        Path target = checked(file);
        Events events = new Events(actor, clock);
        CaseState state = new CaseState();
        SortedMap<String, byte[]> parts = RunParts.of(1, reviewed);
        Changes changes = new Changes(state.subjects())
                .set(Subject.CASE, "", "id", UUID.randomUUID().toString())
                .set(Subject.CASE, "", "title", title(reviewed.review()));
        NewRun.describe(changes, 1, reviewed, parts);
        state.apply(events.next(state.model().getTrail(), EventKind.CREATED, "", "", changes.all()));
        if (!standing.isEmpty()) {
            state.model().setReview(reviewed.review());
            Changes adopted = new Changes(state.subjects());
            Suppressions.adopt(adopted, state.model(), standing, events.now());
            if (!adopted.all().isEmpty()) {
                state.apply(events.next(
                        state.model().getTrail(),
                        EventKind.SUPPRESSED,
                        "",
                        "taken over from an earlier case",
                        adopted.all()));
            }
        }
        return written(target, new CaseContents(state, new PrivilegedWords(), parts), events);
    }

    /** Writes a case that was never written, and opens it. */
    static OpenCase written(Path target, CaseContents contents, Events events) throws IOException {
        SortedMap<String, byte[]> parts = contents.parts(Optional.empty(), events.now());
        Durable.write(target, out -> CasePackage.write(parts, out));
        return open(target, events);
    }

    /** A place where a new case may be written. */
    static Path checked(Path file) throws CaseException {
        Path target = file.toAbsolutePath();
        Path folder = target.getParent();
        if (Files.exists(target)) {
            throw new CaseException(file + " exists already; the name of a new case was expected.");
        }
        if (folder == null || !Files.isDirectory(folder)) {
            throw new CaseException(file + " cannot be written: the folder " + folder + " is not there.");
        }
        return target;
    }

    /** Opens a case to work on it. Where somebody else has it open, or the folder cannot be written, it is open for reading and says why. */
    public static OpenCase open(Path file, Actor actor, InstantSource clock) throws IOException {
        return open(existing(file), new Events(actor, clock));
    }

    private static OpenCase open(Path file, Events events) throws IOException {
        CaseStore store = CaseStore.locked(file, events);
        return open(store, events);
    }

    private static OpenCase open(CaseStore store, Events events) throws IOException {
        boolean opened = false;
        try {
            CaseContents contents = CaseContents.read(
                    CasePackage.read(store.file()), store.file().toString());
            store.recover(contents);
            OpenCase open = new OpenCase(store, contents, events);
            opened = true;
            open.expireSuppressions();
            return open;
        } catch (ModelFileException e) {
            throw new CaseException(store.file() + " cannot be read: " + e.getMessage(), e);
        } finally {
            if (!opened) {
                store.release();
            }
        }
    }

    /** Opens a case to read it, whoever works on it meanwhile. Nothing is locked and nothing can be changed. */
    public static OpenCase openToRead(Path file) throws IOException {
        Events nobody = new Events(new Actor("reader"), InstantSource.system());
        return open(CaseStore.readOnly(existing(file)), nobody);
    }

    /** The case itself where the name is a link, so that two names of one case have one lock. */
    private static Path existing(Path file) throws IOException {
        if (!Files.exists(file)) {
            throw new CaseException(file + " does not exist; a case was expected.");
        }
        if (Files.isDirectory(file)) {
            throw new CaseException(file + " is a folder; a case was expected.");
        }
        return file.toRealPath();
    }

    /** A name for the next version of a case, beside it: Call.fairlead, Call.v2.fairlead, Call.v3.fairlead. */
    public static Path nextVersion(Path file, int version) {
        String name = String.valueOf(file.getFileName());
        String bare = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
        return file.resolveSibling(bare.replaceFirst("\\.v\\d+$", "") + ".v" + version + ENDING);
    }

    private static String title(Review review) {
        String issuer = review.getProfile() == null ? "" : review.getProfile().getName();
        String call = review.getTranscript().getTitle().isEmpty()
                ? review.getTranscript().getSource().getFileName()
                : review.getTranscript().getTitle();
        return Entered.line(issuer.isEmpty() ? call : issuer + ": " + call);
    }
}
