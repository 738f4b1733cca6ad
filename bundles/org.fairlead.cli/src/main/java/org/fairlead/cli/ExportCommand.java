// SPDX-License-Identifier: EPL-2.0
package org.fairlead.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.fairlead.audit.casefile.CaseFile;
import org.fairlead.audit.casefile.OpenCase;
import org.fairlead.audit.paper.Workpaper;
import org.fairlead.engine.CompiledRules;
import org.fairlead.engine.Engine;
import org.fairlead.reader.TranscriptReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes reports of a case. The case is only read; notes marked privileged are in none of them. */
@Command(name = "export", description = "Writes reports of a case; notes marked privileged are in none of them.")
final class ExportCommand implements Callable<Integer> {
    @Parameters(paramLabel = "CASE", description = "The case (.fairlead).")
    private Path file = Path.of("");

    @Mixin
    private final ReportFiles reports = new ReportFiles();

    @Option(
            names = "--last",
            paramLabel = "FILE",
            description = "Transcript of the call before: the workbook compares the safe-harbor statements.")
    private @Nullable Path last;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        InputFile.existing(file, "a case");
        if (reports.isEmpty()) {
            throw new BadInput("Nothing to write is named; --out FILE was expected.");
        }
        ReportFiles.Checked files = reports.checked(file);
        try (OpenCase open = CaseFile.openToRead(file)) {
            Workpaper paper = Workpaper.of(open.reviewCase());
            files.write(
                    last == null
                            ? paper
                            : paper.comparedWith(Engine.review(
                                    TranscriptReader.read(InputFile.existing(last, "a transcript")),
                                    CompiledRules.compile(open.packs()),
                                    open.review().getProfile())),
                    spec.commandLine().getOut());
        }
        return ExitCode.NONE_NOTED;
    }
}
