// SPDX-License-Identifier: EPL-2.0
package org.fairlead.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.fairlead.audit.ReviewJson;
import org.fairlead.audit.casefile.Reviewed;
import org.fairlead.audit.paper.Workpaper;
import org.fairlead.model.review.Review;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reviews one transcript: a summary on the screen, reports as files, and a case where one is wanted. */
@Command(name = "review", description = "Reviews a transcript, writes reports about it, makes a case.")
final class ReviewCommand implements Callable<Integer> {
    @Mixin
    private final ReviewedFile file = new ReviewedFile();

    @Mixin
    private final ReportFiles reports = new ReportFiles();

    @Option(
            names = "--last",
            paramLabel = "FILE",
            description = "Transcript of the call before: the workbook compares the safe-harbor statements.")
    private @Nullable Path last;

    @Option(names = "--json", paramLabel = "FILE", description = "Where to write the review for machines.")
    private @Nullable Path json;

    @Mixin
    private final NewCase newCase = new NewCase();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Path transcript = file.existing();
        ReportFiles.Checked files = reports.checked(transcript);
        OutputFile jsonFile = json == null
                ? null
                : OutputFile.checked(
                        json,
                        reports.replaces(),
                        Stream.concat(Stream.of(transcript), reports.paths().stream())
                                .toList());
        newCase.check();
        Reviewed reviewed = file.reviewed();
        Review review = reviewed.review();
        PrintWriter out = spec.commandLine().getOut();
        new Summary(review).print(out);
        Workpaper paper = Workpaper.of(review);
        files.write(last == null ? paper : paper.comparedWith(file.review(last)), out);
        if (jsonFile != null) {
            jsonFile.write(target -> ReviewJson.write(review, target));
            out.println("JSON         " + json);
        }
        newCase.make(reviewed, out);
        return ExitCode.of(review);
    }
}
