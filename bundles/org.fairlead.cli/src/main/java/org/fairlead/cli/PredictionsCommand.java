// SPDX-License-Identifier: EPL-2.0
package org.fairlead.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.fairlead.cli.predictions.Task;
import org.fairlead.cli.predictions.Tsv;
import org.fairlead.engine.CompiledRules;
import org.fairlead.engine.Engine;
import org.fairlead.model.rules.IssuerProfile;
import org.fairlead.reader.TranscriptReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes what the reviews of many transcripts say as one table, to be held against labels. */
@Command(
        name = "predictions",
        description =
                "Reviews transcripts and writes one table of what was found, for measuring accuracy against labels.")
final class PredictionsCommand implements Callable<Integer> {
    @Option(names = "--task", required = true, description = "What the table is about: ${COMPLETION-CANDIDATES}.")
    private Task task = Task.FINDINGS;

    @Option(
            names = {"-o", "--out"},
            required = true,
            paramLabel = "FILE",
            description = "Where to write the table (.tsv).")
    private Path out = Path.of("");

    @Option(names = "--force", description = "Replace a file that exists.")
    private boolean force;

    @Parameters(arity = "1..*", paramLabel = "TRANSCRIPT", description = "The transcripts.")
    private List<Path> transcripts = List.of();

    @Mixin
    private final Profile profile = new Profile();

    @Mixin
    private final RuleSource rules = new RuleSource();

    @Override
    public Integer call() throws IOException {
        OutputFile target = OutputFile.checked(out, force, transcripts);
        CompiledRules compiled = rules.compile();
        IssuerProfile issuer = profile.load();
        List<List<String>> rows = new ArrayList<>();
        for (Path transcript : transcripts) {
            rows.addAll(task.table()
                    .rows(Engine.review(
                            TranscriptReader.read(InputFile.existing(transcript, "a transcript")), compiled, issuer)));
        }
        target.write(path -> Tsv.write(path, task.table().columns(compiled.packs()), rows));
        return ExitCode.NONE_NOTED;
    }
}
