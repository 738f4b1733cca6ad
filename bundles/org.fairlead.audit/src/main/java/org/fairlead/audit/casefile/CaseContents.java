// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.casefile;

import java.io.IOException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.fairlead.model.casefile.AuditEvent;
import org.fairlead.model.casefile.Manifest;
import org.fairlead.model.casefile.Note;
import org.fairlead.model.casefile.Part;
import org.fairlead.model.casefile.PrivilegedNotes;
import org.fairlead.model.casefile.ReviewCase;
import org.fairlead.model.io.ModelFile;

/** What a package says: the trail with the state that follows from it, the words of privileged notes, and the parts of the runs as they are. */
final class CaseContents {
    private final CaseState state;
    private final PrivilegedWords words;
    /** Originals, transcripts, profiles, reviews and packs. Never changed, only added to. */
    private final SortedMap<String, byte[]> kept;

    CaseContents(CaseState state, PrivilegedWords words, SortedMap<String, byte[]> kept) {
        this.state = state;
        this.words = words;
        this.kept = kept;
    }

    CaseState state() {
        return state;
    }

    PrivilegedWords words() {
        return words;
    }

    SortedMap<String, byte[]> kept() {
        return kept;
    }

    void apply(AuditEvent event, Optional<Note> privileged) throws CaseException {
        state.apply(event);
        privileged.ifPresent(words::add);
        words.fillIn(state.model());
    }

    /** All parts of the package, with a signature where somebody signs. */
    SortedMap<String, byte[]> parts(Optional<Signer> signer, String time) throws IOException {
        SortedMap<String, byte[]> parts = new TreeMap<>(kept);
        ReviewCase model = state.model();
        parts.put(PartPath.CASE, caseXml(model));
        parts.put(PartPath.TRAIL, Trail.bytes(model.getTrail()));
        if (!words.isEmpty()) {
            parts.put(PartPath.PRIVILEGED, ModelFile.bytes(words.all()));
        }
        byte[] manifest = ModelFile.bytes(Manifests.of(parts, model, Trail.head(model.getTrail())));
        parts.put(PartPath.MANIFEST, manifest);
        if (signer.isPresent()) {
            parts.put(PartPath.SIGNATURE, ModelFile.bytes(signer.get().sign(manifest, time)));
        }
        return parts;
    }

    /** The state without the words of privileged notes. */
    static byte[] caseXml(ReviewCase model) throws IOException {
        ReviewCase copy = EcoreUtil.copy(model);
        for (Note note : copy.getNotes()) {
            if (note.isPrivileged()) {
                note.setText("");
                note.setSalt("");
            }
        }
        return ModelFile.bytes(copy);
    }

    /**
     * Reads parts and holds them against the manifest and the trail against itself.
     *
     * @throws CaseException with one sentence that names the first thing that does not fit
     */
    static CaseContents read(SortedMap<String, byte[]> parts, String name) throws IOException {
        Manifest manifest = Manifests.read(part(parts, PartPath.MANIFEST, name), name);
        for (Part listed : manifest.getParts()) {
            boolean withheld = listed.getPath().equals(PartPath.PRIVILEGED) && parts.containsKey(PartPath.WITHHELD);
            if (!withheld && !Sha256.of(part(parts, listed.getPath(), name)).equals(listed.getSha256())) {
                throw new CaseException(name + " was changed: " + listed.getPath()
                        + " is not what the manifest says; fairlead verify tells more.");
            }
        }
        CaseState state = new CaseState();
        for (AuditEvent event : Trail.read(part(parts, PartPath.TRAIL, name), name)) {
            state.apply(event);
        }
        if (!Trail.head(state.model().getTrail()).equals(manifest.getHead())) {
            throw new CaseException(
                    name
                            + " was changed: the audit trail does not end with the event that the manifest names; fairlead verify tells more.");
        }
        PrivilegedWords words = new PrivilegedWords();
        if (parts.containsKey(PartPath.PRIVILEGED)) {
            words = new PrivilegedWords(ModelFile.load(
                    part(parts, PartPath.PRIVILEGED, name), name + ", " + PartPath.PRIVILEGED, PrivilegedNotes.class));
        }
        words.fillIn(state.model());
        SortedMap<String, byte[]> kept = new TreeMap<>(parts);
        kept.keySet().removeIf(path -> !path.startsWith(PartPath.RUNS) && !path.startsWith(PartPath.PACKS));
        return new CaseContents(state, words, kept);
    }

    private static byte[] part(SortedMap<String, byte[]> parts, String path, String name) throws CaseException {
        byte[] bytes = parts.get(path);
        if (bytes == null) {
            throw new CaseException(
                    name + " is not whole: its part " + path + " is missing; fairlead verify tells more.");
        }
        return bytes;
    }
}
