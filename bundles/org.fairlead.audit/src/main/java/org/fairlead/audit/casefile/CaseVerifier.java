// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.casefile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.eclipse.emf.ecore.EObject;
import org.fairlead.model.casefile.AuditEvent;
import org.fairlead.model.casefile.Manifest;
import org.fairlead.model.casefile.ManifestSignature;
import org.fairlead.model.casefile.Part;
import org.fairlead.model.io.ModelFile;
import org.jspecify.annotations.Nullable;

/**
 * Looks for anything in a case that Fairlead did not put there. What it finds is a change by anybody who did not make all digests anew; whoever does that
 * from the changed event on to the end is found by the signature, or by the digest of the last event where it was noted elsewhere: on the cover of a
 * workbook, in a mail. docs/case-format.md says more.
 */
public final class CaseVerifier {
    private final String name;
    private final List<String> faults = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();

    private CaseVerifier(String name) {
        this.name = name;
    }

    /**
     * Verifies a file. Whatever is wrong with it is in the result.
     *
     * @throws CaseException when there is no such file or it cannot be read at all
     */
    public static Verification verify(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new CaseException(
                    file + (Files.exists(file) ? " is a folder" : " does not exist") + "; a case was expected.");
        }
        CaseVerifier verifier = new CaseVerifier(file.toString());
        SortedMap<String, byte[]> parts;
        try {
            parts = CasePackage.read(file);
        } catch (CaseException e) {
            return new Verification(List.of(String.valueOf(e.getMessage())), List.of(), 0, "");
        }
        Verification result = verifier.verify(parts);
        verifier.container(parts, Files.readAllBytes(file));
        verifier.journal(file, result.head());
        return result;
    }

    private Verification verify(SortedMap<String, byte[]> parts) throws IOException {
        Manifest manifest = model(parts, PartPath.MANIFEST, Manifest.class);
        if (manifest != null) {
            listed(manifest, parts);
        }
        TrailCheck trail = new TrailCheck(faults);
        trail.check(parts.getOrDefault(PartPath.TRAIL, new byte[0]));
        List<AuditEvent> events = trail.events();
        String head = events.isEmpty() ? Sha256.NONE : events.getLast().getHash();
        if (manifest != null) {
            end(manifest, events, head);
        }
        if (faults.isEmpty() && manifest != null) {
            new ContentCheck(name, parts, faults, remarks).check(events, manifest);
        }
        remarks.addAll(trail.remarks());
        signature(parts);
        return new Verification(faults, remarks, events.size(), head);
    }

    private void listed(Manifest manifest, SortedMap<String, byte[]> parts) {
        List<String> paths = new ArrayList<>();
        for (Part part : manifest.getParts()) {
            paths.add(part.getPath());
            byte[] bytes = parts.get(part.getPath());
            if (bytes == null && part.getPath().equals(PartPath.PRIVILEGED) && parts.containsKey(PartPath.WITHHELD)) {
                remarks.add("This is a copy without the privileged notes.");
            } else if (bytes == null) {
                faults.add("The part " + part.getPath() + " is missing.");
            } else if (bytes.length != part.getSize() || !Sha256.of(bytes).equals(part.getSha256())) {
                faults.add("The part " + part.getPath() + " was changed.");
            }
        }
        for (String path : parts.keySet()) {
            if (Manifests.isListed(path) && !paths.contains(path)) {
                faults.add("The part " + path + " was put in: the manifest does not name it.");
            }
        }
        byte[] withheld = parts.get(PartPath.WITHHELD);
        if (withheld != null && !Arrays.equals(withheld, CaseCopy.NOTE)) {
            faults.add("The part " + PartPath.WITHHELD + " was changed.");
        }
    }

    /** Events dropped from the end leave a whole chain; the manifest remembers where it ended. */
    private void end(Manifest manifest, List<AuditEvent> events, String head) {
        if (events.size() < manifest.getEvents()) {
            faults.add("The audit trail has " + events.size() + " events that can be read, and the manifest knows of "
                    + manifest.getEvents() + ": some are missing, from event " + (events.size() + 1)
                    + " on where none is missing before.");
        } else if (!head.equals(manifest.getHead())) {
            faults.add(
                    "Event " + events.size() + " was changed or put in: the manifest knows another as the last one.");
        }
    }

    private void signature(SortedMap<String, byte[]> parts) {
        if (!parts.containsKey(PartPath.SIGNATURE)) {
            return;
        }
        ManifestSignature signature = model(parts, PartPath.SIGNATURE, ManifestSignature.class);
        if (signature != null) {
            try {
                remarks.add("Signed by "
                        + SignatureCheck.signer(signature, parts.getOrDefault(PartPath.MANIFEST, new byte[0])) + " on "
                        + signature.getTime() + ". Whether that certificate is to be trusted is for people to say.");
            } catch (CaseException e) {
                faults.add(String.valueOf(e.getMessage()));
            }
        }
    }

    /** The model of a part, which must be written as Fairlead writes it: no byte of these parts is covered by another digest. */
    private <T extends EObject> @Nullable T model(Map<String, byte[]> parts, String path, Class<T> type) {
        byte[] bytes = parts.get(path);
        if (bytes == null) {
            faults.add("The part " + path + " is missing.");
            return null;
        }
        try {
            T model = ModelFile.load(bytes, path, type);
            if (!Arrays.equals(bytes, ModelFile.bytes(model))) {
                faults.add("The part " + path + " was changed: it is not as Fairlead writes it.");
            }
            return model;
        } catch (IOException e) {
            faults.add("The part " + path + " was changed: " + e.getMessage());
            return null;
        }
    }

    /** Every byte of the package follows from the parts. */
    private void container(SortedMap<String, byte[]> parts, byte[] file) throws IOException {
        int at = Arrays.mismatch(CasePackage.bytes(parts), file);
        if (at < 0) {
            return;
        }
        int end = 0;
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            end += CasePackage.headerLength(part.getKey()) + part.getValue().length;
            if (at < end) {
                faults.add("The package was changed at byte " + at + ", where the part " + part.getKey()
                        + " stands: it is not as Fairlead writes it.");
                return;
            }
        }
        faults.add("The package was changed at byte " + at + ", in its directory: it is not as Fairlead writes it.");
    }

    private void journal(Path file, String head) throws IOException {
        int records = Journal.read(Journal.of(file)).contents().size();
        if (records > 0) {
            remarks.add("A journal stands beside the case, with " + records
                    + " records: somebody works on it, or did when a program or a computer stopped. What is not in the package yet was not verified; the head "
                    + head + " is that of the package.");
        }
    }
}
