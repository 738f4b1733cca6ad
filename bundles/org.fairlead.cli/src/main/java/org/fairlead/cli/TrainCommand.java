// SPDX-License-Identifier: EPL-2.0
package org.fairlead.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.fairlead.engine.phrase.PhraseException;
import org.fairlead.engine.statement.StatementTrainer;
import org.fairlead.model.io.ModelFile;
import org.fairlead.model.rules.StatementModel;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Learns the weights of the inventory of forward-looking statements from labelled sentences. */
@Command(
        name = "train",
        description =
                "Learns the weights of the inventory of forward-looking statements from labelled sentences, and prints how well it does on"
                        + " calls that it has not seen.",
        exitCodeList = {"0:learned, whatever the figures say", "2:a file or an option cannot be used"})
final class TrainCommand implements Callable<Integer> {
    @Option(
            names = "--labels",
            required = true,
            paramLabel = "DIR",
            description =
                    "Folder with tables of labelled sentences; their columns are in docs/howto/train-the-inventory.md.")
    private Path labels = Path.of("");

    @Option(
            names = "--transcripts",
            paramLabel = "DIR",
            description =
                    "Folder with the transcripts; without it, the folder \"transcripts\" beside that of the labels.")
    private @Nullable Path transcripts;

    @Option(
            names = "--model",
            required = true,
            paramLabel = "FILE",
            description = "The cues: statements.xml of a rule pack. It is read only.")
    private Path model = Path.of("");

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write the cues with the learned weights.")
    private @Nullable Path out;

    @Option(names = "--held-out", description = "Also learn without each table and say how well that does on it.")
    private boolean heldOut;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        InputFile.existingFolder(labels, "a folder of labels");
        Path calls =
                transcripts == null ? labels.toAbsolutePath().normalize().resolveSibling("transcripts") : transcripts;
        StatementModel cues =
                ModelFile.load(InputFile.existing(model, "the cues of an inventory"), StatementModel.class);
        try {
            train(cues, new StatementTrainer(cues, Map.of(), labels, calls));
        } catch (PhraseException e) {
            throw new BadInput(model + ": " + e.getMessage(), e);
        }
        return ExitCode.NONE_NOTED;
    }

    private void train(StatementModel cues, StatementTrainer trainer) throws IOException {
        if (trainer.tables().isEmpty()) {
            throw new BadInput(labels + ": no table of labelled sentences is in this folder.");
        }
        PrintWriter print = spec.commandLine().getOut();
        print.println("Cross-validated by call over " + trainer.size() + " sentences:");
        trainer.crossValidate().lines().forEach(line -> print.println("  " + line));
        if (heldOut) {
            print.println("Learned without a table, measured on it:");
            trainer.tables().forEach(table -> trainer.holdOut(table).forEach(line -> print.println("  " + line)));
        }
        if (out != null) {
            trainer.train();
            ModelFile.save(out, cues);
            print.println("Wrote " + out + ".");
        }
    }
}
