// SPDX-License-Identifier: EPL-2.0
package org.fairlead.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fairlead.audit.casefile.CaseFile;
import org.fairlead.audit.casefile.OpenCase;
import org.fairlead.model.casefile.DispositionState;
import org.fairlead.model.rules.State;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Looks at a case and changes it. Every change is an event of its audit trail. */
@Command(
        name = "case",
        description = "Shows a case, decides on findings, signs, reviews again.",
        subcommands = {CaseSignOffCommand.class, CaseRerunCommand.class})
final class CaseCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    @Command(description = "Shows what was decided, signed and noted.")
    int show(
            @Parameters(paramLabel = "CASE", description = "The case.") Path file,
            @Option(names = "--trail", description = "Show the audit trail instead.") boolean trail)
            throws IOException {
        try (OpenCase open = CaseFile.openToRead(file)) {
            CaseText text = new CaseText(open);
            if (trail) {
                text.printTrail(out());
            } else {
                text.print(out());
            }
            out().flush();
        }
        return ExitCode.NONE_NOTED;
    }

    @Command(description = "Decides on findings.")
    int decide(
            @Mixin CaseToChange file,
            @Parameters(index = "1..*", arity = "1..*", paramLabel = "FINDING", description = "F001 or a fingerprint.")
                    List<String> findings,
            @Option(names = "--state", required = true, description = "${COMPLETION-CANDIDATES}")
                    DispositionState state,
            @Option(
                            names = "--reason",
                            defaultValue = "",
                            description = "Why; needed for all states but open and confirmed.")
                    String reason)
            throws IOException {
        return file.change(out(), open -> open.decide(findings, state, reason));
    }

    @Command(description = "Answers rules that only a person can answer.")
    int answer(
            @Mixin CaseToChange file,
            @Parameters(index = "1..*", arity = "1..*", paramLabel = "RULE", description = "Ids of rules.")
                    List<String> rules,
            @Option(
                            names = "--answer",
                            required = true,
                            description = "met, weak, not-met, not-applicable or not-determinable")
                    State answer,
            @Option(names = "--reason", defaultValue = "", description = "What was looked at.") String reason)
            throws IOException {
        return file.change(out(), open -> open.answer(rules, answer, reason, ""));
    }

    @Command(description = "Gives findings or rules an owner and a due date; without them takes both away.")
    int assign(
            @Mixin CaseToChange file,
            @Parameters(index = "1..*", arity = "1..*", paramLabel = "FINDING", description = "Findings or rules.")
                    List<String> subjects,
            @Option(names = "--owner", defaultValue = "", description = "Who sees to it.") String owner,
            @Option(names = "--due", paramLabel = "DATE", description = "Until when, such as 2026-04-01.") @Nullable
                    LocalDate due)
            throws IOException {
        return file.change(out(), open -> open.assign(subjects, owner, Optional.ofNullable(due), ""));
    }

    @Command(description = "Adds a note to a finding, to a rule or to the case.")
    int note(
            @Mixin CaseToChange file,
            @Parameters(
                            index = "1",
                            arity = "0..1",
                            defaultValue = "",
                            paramLabel = "FINDING",
                            description = "Finding or rule.")
                    String subject,
            @Option(names = "--text", required = true, description = "The note.") String text,
            @Option(
                            names = "--privileged",
                            description = "Counsel's: copies of the case for others leave the words out.")
                    boolean privileged)
            throws IOException {
        return file.change(out(), open -> open.notes().add(subject, text, privileged));
    }

    @Command(name = "clear-note", description = "Marks a note as dealt with.")
    int clearNote(
            @Mixin CaseToChange file,
            @Parameters(index = "1", paramLabel = "NOTE", description = "N1, N2 ...") String note,
            @Option(names = "--reason", defaultValue = "", description = "How.") String reason)
            throws IOException {
        return file.change(out(), open -> open.notes().clear(note, reason));
    }

    @Command(description = "Leaves a finding's wording alone, here and in later cases of the issuer.")
    int suppress(
            @Mixin CaseToChange file,
            @Parameters(index = "1", paramLabel = "FINDING", description = "F001 or a fingerprint.") String finding,
            @Option(names = "--state", defaultValue = "false-positive", description = "${COMPLETION-CANDIDATES}")
                    DispositionState state,
            @Option(names = "--reason", defaultValue = "", description = "Why.") String reason,
            @Option(names = "--until", paramLabel = "DATE", description = "Last day on which it holds.") @Nullable
                    LocalDate until)
            throws IOException {
        return file.change(out(), open -> open.suppress(finding, state, reason, Optional.ofNullable(until)));
    }

    @Command(description = "Takes the last change back.")
    int undo(@Mixin CaseToChange file) throws IOException {
        return file.change(out(), open -> open.history().undo());
    }

    @Command(description = "Does again what was taken back last.")
    int redo(@Mixin CaseToChange file) throws IOException {
        return file.change(out(), open -> open.history().redo());
    }

    @Command(name = "new-version", description = "Takes a sealed case up again, in a file of its own.")
    int newVersion(
            @Mixin CaseToChange file,
            @Option(
                            names = "--out",
                            paramLabel = "FILE",
                            description = "The new case; without it, a name beside the sealed one.")
                    @Nullable
                    Path target,
            @Option(names = "--reason", defaultValue = "", description = "Why.") String reason)
            throws IOException {
        return file.change(out(), open -> {
            Path place = target == null
                    ? CaseFile.nextVersion(file.file(), open.reviewCase().getVersion() + 1)
                    : target;
            try (OpenCase next = open.beginVersion(place, reason)) {
                out().println("Case         " + place);
                return Optional.of(next.trail().getEvents().getLast());
            }
        });
    }
}
