// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.osgi.util.NLS;
import org.fairlead.engine.Engine;
import org.fairlead.model.io.ModelFile;
import org.fairlead.model.rules.IssuerProfile;
import org.fairlead.model.transcript.Transcript;
import org.fairlead.workbench.Failures;
import org.fairlead.workbench.Messages;

/** The issuer profile for a new review: the one that was chosen for the issuer last, else one that answers nothing. */
public final class Profiles {
    /** Key of the folder among the preferences. */
    public static final String FOLDER = "profiles.folder";

    private static final String NODE = "org.fairlead.workbench/profiles";

    private Profiles() {}

    /** The profile kept for the issuer of a transcript. A file that is gone counts as none; one that cannot be read is told. */
    public static IssuerProfile chosen(Transcript transcript) {
        Optional<Path> file = file(transcript.getIssuer());
        if (file.isEmpty() || !Files.isReadable(file.get())) {
            return Engine.unknownIssuer();
        }
        try {
            return read(file.get());
        } catch (IOException e) {
            Failures.report(NLS.bind(Messages.cannotOpen, file.get(), e.getMessage()), e);
            return Engine.unknownIssuer();
        }
    }

    /** The folder in which a person keeps profiles; it need not exist. */
    public static Path folder() {
        return Path.of(InstanceScope.INSTANCE
                .getNode("org.fairlead.workbench")
                .get(
                        FOLDER,
                        Path.of(System.getProperty("user.home"), "Fairlead").toString()));
    }

    /** Reads a profile. */
    public static IssuerProfile read(Path file) throws IOException {
        return ModelFile.load(file, IssuerProfile.class);
    }

    /** The profile's file that was chosen for an issuer. */
    public static Optional<Path> file(String issuer) {
        String kept = InstanceScope.INSTANCE.getNode(NODE).get(key(issuer), "");
        return kept.isEmpty() ? Optional.empty() : Optional.of(Path.of(kept));
    }

    /** Keeps the choice for the issuer's next reviews. */
    public static void choose(String issuer, Path file) {
        InstanceScope.INSTANCE
                .getNode(NODE)
                .put(key(issuer), file.toAbsolutePath().toString());
    }

    private static String key(String issuer) {
        return issuer.isBlank() ? "-" : issuer.strip();
    }
}
