// SPDX-License-Identifier: EPL-2.0
package org.fairlead.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.fairlead.model.io.RulesSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the XML Schema of rules, packs and profiles, for editors that check while one types. */
@Command(name = "schema", description = "Writes the XML Schema of rule packs and issuer profiles.")
final class SchemaCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "Where to write the schema (.xsd).")
    private Path file = Path.of("");

    @Option(names = "--force", description = "Replace a file that exists.")
    private boolean force;

    @Override
    public Integer call() throws IOException {
        OutputFile.checked(file, force, List.of())
                .write(path -> Files.write(path, RulesSchema.text().getBytes(StandardCharsets.UTF_8)));
        return ExitCode.NONE_NOTED;
    }
}
