// SPDX-License-Identifier: EPL-2.0
package org.fairlead.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.fairlead.audit.casefile.Actor;
import org.fairlead.audit.casefile.CaseFile;
import org.fairlead.audit.casefile.OpenCase;
import org.fairlead.audit.decision.DecisionImport;
import org.fairlead.audit.decision.ImportPreview;
import org.fairlead.audit.decision.ProposedAnswer;
import org.fairlead.audit.decision.ProposedChange;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes decisions from a workbook back into its case. */
@Command(
        name = "import",
        description =
                "Takes dispositions, reasons, owners, due dates, comments and answers from a workbook back into its case. What was changed in both since "
                        + "the workbook was made is a conflict, and stays as it is in the case until it is chosen with --take.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:all was taken, or the workbook changes nothing",
            "1:there are conflicts to choose, or rows that are not taken",
            "2:a file or an option cannot be used"
        })
final class ImportCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "CASE", description = "The case (.fairlead).")
    private Path file = Path.of("");

    @Parameters(index = "1", paramLabel = "WORKBOOK", description = "The workbook that came back (.xlsx).")
    private Path workbook = Path.of("");

    @Option(names = "--preview", description = "Only list what would change.")
    private boolean previewOnly;

    @Option(
            names = "--as",
            paramLabel = "NAME",
            description =
                    "Who takes the decisions over, for the audit trail; the name of the user at this machine otherwise.")
    private String person = System.getProperty("user.name", "");

    @Mixin
    private final ConflictChoices choices = new ConflictChoices();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        InputFile.existing(file, "a case");
        InputFile.existing(workbook, "a workbook (.xlsx)");
        choices.check();
        if (person.isBlank()) {
            throw new BadInput("Nobody is named who takes the decisions over; --as NAME was expected.");
        }
        try (OpenCase open = previewOnly
                ? CaseFile.openToRead(file)
                : CaseFile.open(file, new Actor(person), InstantSource.system())) {
            ImportPreview preview = DecisionImport.preview(open.reviewCase(), workbook);
            PrintWriter out = spec.commandLine().getOut();
            ImportList list = new ImportList(out, choices);
            list.print(preview);
            List<ProposedChange> chosen = new ArrayList<>(preview.plain());
            preview.conflicts().stream()
                    .filter(c -> choices.takesWorkbook(c.finding().getId()))
                    .forEach(chosen::add);
            List<ProposedAnswer> answers = preview.answers().stream()
                    .filter(a -> !a.conflict()
                            || choices.takesWorkbook(a.outcome().getRule().getId()))
                    .toList();
            if (!previewOnly) {
                int events = DecisionImport.apply(open, preview, chosen).size()
                        + DecisionImport.answer(open, preview, answers).size();
                out.printf(
                        "Taken over   %d findings, %d answers, %d events in the audit trail%n",
                        chosen.size(), answers.size(), events);
            }
            out.flush();
            boolean allChosen = preview.conflicts().stream()
                            .allMatch(c -> choices.isChosen(c.finding().getId()))
                    && preview.answers().stream()
                            .allMatch(a -> !a.conflict()
                                    || choices.isChosen(a.outcome().getRule().getId()));
            return allChosen && preview.refusals().isEmpty() ? ExitCode.NONE_NOTED : ExitCode.FINDINGS;
        }
    }
}
