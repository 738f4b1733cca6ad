// SPDX-License-Identifier: EPL-2.0
package org.fairlead.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.fairlead.engine.Engine;
import org.fairlead.model.io.ModelFile;
import org.fairlead.model.rules.IssuerProfile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that names the issuer's profile. */
final class Profile {
    @Option(
            names = "--profile",
            paramLabel = "FILE",
            description = "Issuer profile (XML); without it every question of a profile is open.")
    private @Nullable Path file;

    IssuerProfile load() throws IOException {
        return load(file);
    }

    /** The profile in a file; one that answers nothing where there is none. */
    static IssuerProfile load(@Nullable Path file) throws IOException {
        return file == null
                ? Engine.unknownIssuer()
                : ModelFile.load(InputFile.existing(file, "an issuer profile"), IssuerProfile.class);
    }
}
