// SPDX-License-Identifier: EPL-2.0
package org.fairlead.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.fairlead.audit.paper.Language;
import org.fairlead.batch.CallFiles;
import org.fairlead.engine.CompiledRules;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reviews many calls into a folder. {@code review} of a folder, a pattern or a list is this command too. */
@Command(
        name = "batch",
        description = {
            "Reviews all transcripts of folders, patterns or lists on all cores: a row a call, a portfolio workbook.",
            "\"fairlead review FOLDER --out RESULTS\" is the same. Started again, it goes on where it was stopped."
        })
final class BatchCommand implements Callable<Integer> {
    private static final String REVIEW = "review";
    private static final String BATCH = "batch";

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|FOLDER|PATTERN|@LIST",
            description = "What to review; a list names one path a line, relative to itself.")
    private List<String> given = List.of();

    @Option(
            names = {"-o", "--out"},
            required = true,
            paramLabel = "FOLDER",
            description = "Where the results go: calls.jsonl and portfolio.xlsx.")
    private Path out = Path.of("");

    @Option(
            names = "--profiles",
            paramLabel = "FOLDER",
            description =
                    "Issuer profiles (XML); the one whose name begins a transcript's name, or whose issuer the call names, is used.")
    private @Nullable Path profiles;

    @Option(names = "--threads", paramLabel = "N", description = "Calls reviewed at a time; all cores if not given.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Mixin
    private final CallFolders folders = new CallFolders();

    @Mixin
    private final ReportLanguage language = new ReportLanguage();

    @Mixin
    private final RuleSource rules = new RuleSource();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** The arguments with {@code batch} in place of {@code review}, where more than one file is named. */
    static String[] routed(String[] arguments, CommandLine line) {
        if (arguments.length < 2 || !arguments[0].equals(REVIEW)) {
            return arguments;
        }
        int files = 0;
        for (int i = 1; i < arguments.length; i++) {
            if (arguments[i].startsWith("-")) {
                i += takesValue(arguments[i], line) ? 1 : 0;
            } else if (++files > 1 || CallFiles.isMany(arguments[i])) {
                String[] routed = arguments.clone();
                routed[0] = BATCH;
                return routed;
            }
        }
        return arguments;
    }

    /** Whether the argument after an option belongs to it: a folder of rule packs is none of transcripts. */
    private static boolean takesValue(String option, CommandLine line) {
        return Stream.of(REVIEW, BATCH)
                .map(line.getSubcommands()::get)
                .filter(Objects::nonNull)
                .map(command -> command.getCommandSpec().findOption(option))
                .filter(Objects::nonNull)
                .anyMatch(o -> o.arity().max() > 0);
    }

    @Override
    public Integer call() throws IOException {
        if (threads < 1) {
            throw new BadInput("--threads is " + threads + "; at least 1 was expected.");
        }
        if (Files.exists(out) && !Files.isDirectory(out)) {
            throw new BadInput(out + " is a file; a folder for the results was expected.");
        }
        Language chosen = language.chosen();
        CompiledRules compiled = rules.compile();
        return new BatchReview(compiled, profiles, spec.commandLine().getOut())
                .run(given, out, folders.below(out, compiled.packs(), chosen), chosen, threads);
    }
}
