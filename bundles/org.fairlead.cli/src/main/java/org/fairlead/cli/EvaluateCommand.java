// SPDX-License-Identifier: EPL-2.0
package org.fairlead.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.fairlead.cli.evaluate.Evaluation;
import org.fairlead.cli.evaluate.LabelException;
import org.fairlead.cli.evaluate.Labels;
import org.fairlead.cli.evaluate.Report;
import org.fairlead.cli.evaluate.Subject;
import org.fairlead.engine.CompiledRules;
import org.fairlead.engine.Engine;
import org.fairlead.model.rules.IssuerProfile;
import org.fairlead.model.transcript.Transcript;
import org.fairlead.reader.TranscriptReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reviews labelled calls and says how good the reviews are. */
@Command(
        name = "evaluate",
        description = "Reviews labelled calls and prints precision, recall and F1 of what was found.",
        exitCodeList = {"0:measured, whatever the figures say", "2:a file or an option cannot be used"})
final class EvaluateCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "SUBJECT",
            arity = "0..*",
            description = "What is measured: ${COMPLETION-CANDIDATES}; without one, everything that has labels.")
    private List<Subject> subjects = List.of();

    @Option(
            names = "--labels",
            required = true,
            paramLabel = "DIR",
            description = "Folder with the tables of labels (elements.tsv, fls.tsv, structure.tsv, CALL/findings.tsv).")
    private Path labels = Path.of("");

    @Option(
            names = "--transcripts",
            paramLabel = "DIR",
            description =
                    "Folder with the transcripts; without it, the folder \"transcripts\" beside that of the labels.")
    private @Nullable Path transcripts;

    @Option(names = "--errors", paramLabel = "N", description = "List up to N single errors of each figure.")
    private int errors;

    @Option(
            names = "--profile",
            paramLabel = "FILE",
            description = "Issuer profile of the calls with labelled findings; the others are of many issuers.")
    private @Nullable Path profile;

    @Option(
            names = "--figures",
            paramLabel = "DIR",
            description =
                    "Folder with clean calls, slips to plant into them (slips.tsv) and places that no cross-check may flag (traps.tsv).")
    private @Nullable Path figures;

    @Mixin
    private final RuleSource rules = new RuleSource();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        InputFile.existingFolder(labels, "a folder of labels");
        Path calls =
                transcripts == null ? labels.toAbsolutePath().normalize().resolveSibling("transcripts") : transcripts;
        InputFile.existingFolder(calls, "a folder of transcripts");
        try {
            evaluate(new Labels(labels, calls, figuresFolder()));
        } catch (LabelException e) {
            throw new BadInput(String.valueOf(e.getMessage()), e);
        }
        return ExitCode.NONE_NOTED;
    }

    private Optional<Path> figuresFolder() throws BadInput {
        return figures == null
                ? Optional.empty()
                : Optional.of(InputFile.existingFolder(figures, "a folder of slips and traps"));
    }

    private void evaluate(Labels from) throws IOException {
        List<Evaluation> evaluations = new ArrayList<>();
        for (Subject subject : subjects.isEmpty() ? EnumSet.allOf(Subject.class) : EnumSet.copyOf(subjects)) {
            evaluations.addAll(subject.with(from));
        }
        CompiledRules compiled = rules.compile();
        review(evaluations.stream().filter(e -> !e.profiled()).toList(), Engine.unknownIssuer(), compiled, from);
        review(evaluations.stream().filter(Evaluation::profiled).toList(), Profile.load(profile), compiled, from);
        Report report = new Report(spec.commandLine().getOut(), errors);
        for (Evaluation evaluation : evaluations) {
            evaluation.prepare(compiled);
            evaluation.report(report);
        }
        report.printMeasures();
    }

    /** Reviews each call once for all that is measured on it. */
    private static void review(List<Evaluation> evaluations, IssuerProfile issuer, CompiledRules compiled, Labels from)
            throws IOException {
        Set<String> files = new TreeSet<>();
        evaluations.forEach(evaluation -> files.addAll(evaluation.transcripts()));
        for (String file : files) {
            Transcript transcript = TranscriptReader.read(
                    InputFile.existing(from.transcripts().resolve(file), "a labelled transcript"));
            var review = Engine.review(transcript, compiled, issuer);
            for (Evaluation evaluation : evaluations) {
                if (evaluation.transcripts().contains(file)) {
                    evaluation.take(review, compiled.packs());
                }
            }
        }
    }
}
