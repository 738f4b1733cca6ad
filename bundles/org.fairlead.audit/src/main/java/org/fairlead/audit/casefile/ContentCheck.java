// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.casefile;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.fairlead.model.casefile.AuditEvent;
import org.fairlead.model.casefile.Change;
import org.fairlead.model.casefile.EventKind;
import org.fairlead.model.casefile.Manifest;
import org.fairlead.model.casefile.Note;
import org.fairlead.model.casefile.PrivilegedNotes;
import org.fairlead.model.casefile.ReviewCase;
import org.fairlead.model.casefile.ReviewRun;
import org.fairlead.model.io.ModelFile;

/** Holds the parts of a package against its audit trail. */
final class ContentCheck {
    private final String name;
    private final SortedMap<String, byte[]> parts;
    private final List<String> faults;
    private final List<String> remarks;

    ContentCheck(String name, SortedMap<String, byte[]> parts, List<String> faults, List<String> remarks) {
        this.name = name;
        this.parts = parts;
        this.faults = faults;
        this.remarks = remarks;
    }

    void check(List<AuditEvent> events, Manifest manifest) {
        CaseState state = new CaseState();
        try {
            for (AuditEvent event : events) {
                if (state.model().isSealed() && event.getKind() != EventKind.VERSION_STARTED) {
                    faults.add("Event " + event.getSequence() + " changes a sealed case.");
                }
                digests(event);
                state.apply(event);
            }
            ReviewCase model = state.model();
            if (!EcoreUtil.equals(manifest, Manifests.of(all(manifest), model, manifest.getHead()))) {
                faults.add("The part " + PartPath.MANIFEST + " was changed: it does not fit the audit trail.");
            }
            state(model);
            words(model);
            for (ReviewRun run : model.getRuns()) {
                run(run);
            }
            signed(model);
        } catch (IOException e) {
            faults.add(name + ": " + e.getMessage());
        }
    }

    /** The parts as the manifest lists them: of a copy the privileged part is not there, and is not looked at here. */
    private SortedMap<String, byte[]> all(Manifest manifest) {
        if (!parts.containsKey(PartPath.WITHHELD)) {
            return parts;
        }
        if (!manifest.getParts().removeIf(p -> p.getPath().equals(PartPath.PRIVILEGED))) {
            faults.add("The part " + PartPath.WITHHELD + " was put in: the case has no privileged notes.");
        }
        return parts;
    }

    private void digests(AuditEvent event) {
        for (Change change : event.getChanges()) {
            if (change.getSubject().startsWith(Subject.PART)) {
                String path = change.getSubject().substring(Subject.PART.length());
                byte[] bytes = parts.get(path);
                if (bytes == null || !Sha256.of(bytes).equals(change.getAfter())) {
                    faults.add("The part " + path + " is not the one that event " + event.getSequence() + " put in.");
                }
            }
        }
    }

    private void state(ReviewCase model) throws IOException {
        byte[] bytes = parts.getOrDefault(PartPath.CASE, new byte[0]);
        ReviewCase written = ModelFile.load(bytes, PartPath.CASE, ReviewCase.class);
        ReviewCase expected = ModelFile.load(CaseContents.caseXml(model), PartPath.CASE, ReviewCase.class);
        if (!EcoreUtil.equals(written, expected)) {
            faults.add("The part " + PartPath.CASE + " does not follow from the audit trail.");
        }
    }

    private void words(ReviewCase model) throws IOException {
        byte[] bytes = parts.get(PartPath.PRIVILEGED);
        boolean privileged = model.getNotes().stream().anyMatch(Note::isPrivileged);
        if (bytes == null) {
            if (privileged && !parts.containsKey(PartPath.WITHHELD)) {
                faults.add(
                        "The part " + PartPath.PRIVILEGED + " is missing: the audit trail tells of privileged notes.");
            }
            return;
        }
        PrivilegedWords words = new PrivilegedWords(ModelFile.load(bytes, PartPath.PRIVILEGED, PrivilegedNotes.class));
        for (Note note : model.getNotes()) {
            Optional<Note> found = words.find(note.getId());
            if (note.isPrivileged()
                    && !found.map(PrivilegedWords::digest).orElse("").equals(note.getDigest())) {
                faults.add("The privileged note " + note.getId() + " is not the one of the audit trail.");
            }
        }
    }

    private void run(ReviewRun run) throws IOException {
        Reviewed loaded = RunParts.load(run, parts);
        if (!Sha256.of(loaded.original()).equals(run.getOriginalSha256())) {
            faults.add("The part " + run.getOriginal() + " is not the file that was read.");
        }
        String packs =
                loaded.packs().packs().stream().map(p -> p.sha256()).sorted().collect(Collectors.joining(" "));
        String[] used = run.getPacks().split(" ");
        Arrays.sort(used);
        if (!packs.equals(String.join(" ", used))) {
            faults.add("The rule packs of run " + run.getNumber() + " are not those that were used.");
        }
    }

    private void signed(ReviewCase model) {
        model.getSignOffs()
                .forEach(s -> remarks.add("Version " + s.getVersion() + ": " + s.getPerson() + " signed as "
                        + s.getRole().getLiteral() + " on " + s.getTime()
                        + (s.isWithdrawn() ? "; a later change took the force from it." : ".")));
    }
}
