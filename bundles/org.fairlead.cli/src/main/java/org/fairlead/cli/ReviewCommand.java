// SPDX-License-Identifier: EPL-2.0
package org.fairlead.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.fairlead.audit.AuditWorkbook;
import org.fairlead.audit.ReviewJson;
import org.fairlead.model.review.Review;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reviews one transcript: a summary on the screen, the audit workbook and JSON as files. */
@Command(name = "review", description = "Reviews a transcript and writes the audit workbook.")
final class ReviewCommand implements Callable<Integer> {
    /** Nobody waits and nobody cancels. */
    private static final AuditWorkbook.Progress UNSEEN = new AuditWorkbook.Progress() {
        @Override
        public void done(double share) {
            // a workbook takes a second: nothing to show
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    @Mixin
    private final ReviewedFile file = new ReviewedFile();

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "Where to write the audit workbook (.xlsx).")
    private @Nullable Path workbook;

    @Option(names = "--json", paramLabel = "FILE", description = "Where to write the review for machines.")
    private @Nullable Path json;

    @Option(names = "--force", description = "Replace files that exist.")
    private boolean force;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Path transcript = file.existing();
        OutputFile workbookFile = workbook == null ? null : OutputFile.checked(workbook, force, List.of(transcript));
        OutputFile jsonFile = json == null
                ? null
                : OutputFile.checked(
                        json, force, workbook == null ? List.of(transcript) : List.of(transcript, workbook));
        Review review = file.review();
        PrintWriter out = spec.commandLine().getOut();
        new Summary(review).print(out);
        if (workbookFile != null) {
            workbookFile.write(target -> AuditWorkbook.write(review, target, UNSEEN));
            out.println("Workbook     " + workbook);
        }
        if (jsonFile != null) {
            jsonFile.write(target -> ReviewJson.write(review, target));
            out.println("JSON         " + json);
        }
        return ExitCode.of(review);
    }
}
