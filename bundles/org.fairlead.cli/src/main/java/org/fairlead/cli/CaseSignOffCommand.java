// SPDX-License-Identifier: EPL-2.0
package org.fairlead.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.fairlead.audit.casefile.Signer;
import org.fairlead.model.casefile.SignOffRole;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Signs a case as preparer or as reviewer; the reviewer's signature seals it. */
@Command(name = "sign-off", description = "Signs as preparer, or as reviewer, which seals the case.")
final class CaseSignOffCommand implements Callable<Integer> {
    @Mixin
    private final CaseToChange file = new CaseToChange();

    @Option(names = "--role", required = true, description = "${COMPLETION-CANDIDATES}")
    private SignOffRole role = SignOffRole.PREPARER;

    @Option(names = "--statement", required = true, description = "What the person states by signing.")
    private String statement = "";

    @Option(names = "--key", paramLabel = "FILE", description = "PKCS#12 file with the key to sign the manifest with.")
    private @Nullable Path key;

    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            description =
                    "File whose first line is the password of the key; a password on the command line can be read by others.")
    private @Nullable Path password;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Optional<Signer> signer = signer();
        return file.change(
                spec.commandLine().getOut(),
                open -> Optional.of(
                        role == SignOffRole.PREPARER
                                ? open.signing().preparer(statement)
                                : open.signing().reviewer(statement, signer)));
    }

    private Optional<Signer> signer() throws IOException {
        if (key == null) {
            return Optional.empty();
        }
        if (role == SignOffRole.PREPARER) {
            throw new BadInput("--key " + key + " is of use for the reviewer only, whose signature seals the case.");
        }
        if (password == null) {
            throw new BadInput("--key " + key + " needs --password-file, a file whose first line is the password.");
        }
        InputFile.existing(password, "a file with a password");
        char[] secret = Files.readString(password, StandardCharsets.UTF_8)
                .lines()
                .findFirst()
                .orElse("")
                .toCharArray();
        try {
            return Optional.of(Signer.fromPkcs12(key, secret));
        } finally {
            Arrays.fill(secret, ' ');
        }
    }
}
