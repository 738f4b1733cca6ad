// SPDX-License-Identifier: EPL-2.0
package org.fairlead.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.fairlead.audit.ExaminationPackage;
import org.fairlead.audit.paper.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes the package for a regulator, an auditor or a court. */
@Command(
        name = "package",
        description = "Makes a zip for an examination: the case and its reports, without the notes marked privileged.")
final class PackageCommand implements Callable<Integer> {
    @Parameters(paramLabel = "CASE", description = "The case.")
    private Path file = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "The zip to write.")
    private Path target = Path.of("");

    @Option(names = "--force", description = "Replace the zip if it exists.")
    private boolean force;

    @Mixin
    private final ReportLanguage language = new ReportLanguage();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        InputFile.existing(file, "a case");
        Language chosen = language.chosen();
        OutputFile.checked(target, force, List.of(file)).write(place -> ExaminationPackage.write(file, chosen, place));
        PrintWriter out = spec.commandLine().getOut();
        out.println("Package      " + target);
        out.flush();
        return ExitCode.NONE_NOTED;
    }
}
