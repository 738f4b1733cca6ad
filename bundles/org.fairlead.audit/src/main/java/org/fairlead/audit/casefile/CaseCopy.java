// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.casefile;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.SortedMap;

/** A copy of a case without the words of privileged notes. Manifest, audit trail and signature are those of the case itself, so that they can be verified. */
public final class CaseCopy {
    /** What the copy says about itself. */
    static final byte[] NOTE = """
            This copy of the case leaves out the words of the notes that are marked privileged.
            The audit trail says that there are such notes, who wrote them and when, and a digest that proves the words to whoever has them.
            Everything else is as in the case itself, and fairlead verify finds any change.
            """.getBytes(StandardCharsets.UTF_8);

    private CaseCopy() {}

    /**
     * Writes the copy and returns whether anything was left out; a case without privileged notes is copied as it is.
     *
     * @throws CaseException when the case cannot be read, or has commands that are not in its package yet
     */
    public static boolean withoutPrivilegedNotes(Path file, OutputStream out) throws IOException {
        if (!Journal.read(Journal.of(file)).contents().isEmpty()) {
            throw new CaseException(
                    file
                            + " has commands that are not in the package yet: somebody works on it, or a program stopped; open it and close it first.");
        }
        SortedMap<String, byte[]> parts = CasePackage.read(file);
        CaseContents.read(parts, file.toString());
        boolean leftOut = parts.remove(PartPath.PRIVILEGED) != null;
        if (leftOut) {
            parts.put(PartPath.WITHHELD, NOTE);
        }
        CasePackage.write(parts, out);
        return leftOut;
    }
}
