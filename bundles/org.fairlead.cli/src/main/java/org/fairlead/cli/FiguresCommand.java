// SPDX-License-Identifier: EPL-2.0
package org.fairlead.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.fairlead.model.review.Review;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the call-figures page of one transcript. */
@Command(
        name = "figures",
        description =
                "Holds the figures, periods, names and claims of a call against each other and prints what does not fit.")
final class FiguresCommand implements Callable<Integer> {
    @Mixin
    private final ReviewedFile file = new ReviewedFile();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Review review = file.review();
        FiguresPage page = new FiguresPage(review);
        page.print(spec.commandLine().getOut());
        return page.exitCode();
    }
}
