// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.casefile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fairlead.model.casefile.CasefileFactory;
import org.fairlead.model.casefile.Manifest;
import org.fairlead.model.casefile.Part;
import org.fairlead.model.casefile.ReviewCase;
import org.fairlead.model.io.ModelFile;

/** The list of what a package holds. */
final class Manifests {
    /** Raised when an older program would misread a package. */
    static final int FORMAT = 1;

    private static final Pattern FORMAT_ATTRIBUTE = Pattern.compile("\\sformat=\"(\\d{1,9})\"");

    private Manifests() {}

    /** The manifest of parts; itself, the signature over it and the note of a copy are not in it. */
    static Manifest of(SortedMap<String, byte[]> parts, ReviewCase model, String head) {
        Manifest manifest = CasefileFactory.eINSTANCE.createManifest();
        manifest.setFormat(FORMAT);
        manifest.setProgram(
                model.getRuns().isEmpty() ? "" : model.getRuns().getLast().getProgramVersion());
        manifest.setCaseId(model.getId());
        manifest.setVersion(model.getVersion());
        manifest.setEvents(model.getTrail().getEvents().size());
        manifest.setHead(head);
        for (Map.Entry<String, byte[]> entry : parts.entrySet()) {
            if (isListed(entry.getKey())) {
                Part part = CasefileFactory.eINSTANCE.createPart();
                part.setPath(entry.getKey());
                part.setSize(entry.getValue().length);
                part.setSha256(Sha256.of(entry.getValue()));
                manifest.getParts().add(part);
            }
        }
        return manifest;
    }

    static boolean isListed(String path) {
        return !path.equals(PartPath.MANIFEST) && !path.equals(PartPath.SIGNATURE) && !path.equals(PartPath.WITHHELD);
    }

    static Manifest read(byte[] bytes, String name) throws IOException {
        checkFormat(bytes, name);
        return ModelFile.load(bytes, name + ", " + PartPath.MANIFEST, Manifest.class);
    }

    /** Before anything is read: a newer format may have anything in it. */
    static void checkFormat(byte[] manifest, String name) throws CaseException {
        Matcher format = FORMAT_ATTRIBUTE.matcher(
                new String(manifest, 0, Math.min(manifest.length, 1000), StandardCharsets.UTF_8));
        if (format.find() && Integer.parseInt(format.group(1)) > FORMAT) {
            throw new CaseException(name + " was written by a newer Fairlead, in format " + format.group(1)
                    + "; this one reads formats up to " + FORMAT + ".");
        }
    }
}
