// SPDX-License-Identifier: EPL-2.0
package org.fairlead.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.fairlead.audit.casefile.Documents;
import org.fairlead.audit.casefile.OpenCase;
import org.fairlead.audit.casefile.Reviewed;
import org.fairlead.audit.casefile.RunComparison;
import org.fairlead.engine.CompiledRules;
import org.fairlead.engine.Engine;
import org.fairlead.model.review.Review;
import org.fairlead.model.rules.IssuerProfile;
import org.fairlead.model.transcript.Transcript;
import org.fairlead.reader.TranscriptReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reviews the call of a case again: a corrected record, newer rules, another profile. Says what is new, gone and changed. */
@Command(
        name = "rerun",
        description = "Reviews the call again, with a corrected record, newer rules or another profile.")
final class CaseRerunCommand implements Callable<Integer> {
    @Mixin
    private final CaseToChange file = new CaseToChange();

    @Option(
            names = "--transcript",
            paramLabel = "FILE",
            description = "The corrected record; without it, the one in the case, with the corrections of its reading.")
    private @Nullable Path transcript;

    @Option(names = "--profile", paramLabel = "FILE", description = "Issuer profile; without it, the one in the case.")
    private @Nullable Path profile;

    @Option(names = "--reason", required = true, description = "Why.")
    private String reason = "";

    @Mixin
    private final RuleSource rules = new RuleSource();

    @Mixin
    private final CompanionFiles companions = new CompanionFiles();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        return file.change(out, open -> {
            print(open.rerun(reviewed(open), reason), out);
            return Optional.of(open.trail().getEvents().getLast());
        });
    }

    private Reviewed reviewed(OpenCase open) throws IOException {
        Transcript last = open.review().getTranscript();
        byte[] bytes = transcript == null
                ? open.original()
                : Files.readAllBytes(InputFile.existing(transcript, "a transcript"));
        Transcript text = transcript == null
                ? TranscriptReader.readAgain(bytes, last)
                : TranscriptReader.read(bytes, String.valueOf(transcript.getFileName()), last.getCorrections());
        IssuerProfile issuer = profile == null ? EcoreUtil.copy(open.review().getProfile()) : Profile.load(profile);
        CompiledRules compiled = rules.compile();
        Documents beside = documents(open);
        Review review = Engine.review(text, compiled, issuer, beside.read());
        return new Reviewed(bytes, compiled.packs(), review, beside.bytes());
    }

    private Documents documents(OpenCase open) throws IOException {
        if (companions.isGiven()) {
            return companions.documents();
        }
        for (String name : Documents.missing(open)) {
            spec.commandLine()
                    .getOut()
                    .println("Not compared " + name
                            + ": the last run was held against it, and the case does not keep it; name it again.");
        }
        return Documents.kept(open, TranscriptReader::read);
    }

    private static void print(RunComparison comparison, PrintWriter out) {
        list("New", comparison.added(), out);
        list("Gone", comparison.gone(), out);
        list("Changed", comparison.changed(), out);
    }

    private static void list(String title, List<RunComparison.Entry> entries, PrintWriter out) {
        out.printf("%-12s %d findings%n", title, entries.size());
        for (RunComparison.Entry entry : entries) {
            String before = entry.before().isEmpty() || entry.before().equals("open")
                    ? ""
                    : ", was " + entry.before().replace('-', ' ');
            out.println("  " + entry.label() + before);
        }
    }
}
