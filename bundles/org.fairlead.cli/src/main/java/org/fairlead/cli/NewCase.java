// SPDX-License-Identifier: EPL-2.0
package org.fairlead.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.fairlead.audit.casefile.CaseFile;
import org.fairlead.audit.casefile.OpenCase;
import org.fairlead.audit.casefile.Reviewed;
import org.fairlead.model.casefile.Suppression;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that make a case of a review. */
final class NewCase {
    @Option(names = "--case", paramLabel = "FILE", description = "Where to make the case (.fairlead).")
    private @Nullable Path file;

    @Option(
            names = "--after",
            paramLabel = "CASE",
            description = "The case of the issuer's call before: its suppressions go on, as far as they still hold.")
    private @Nullable Path previous;

    @Mixin
    private final Person person = new Person();

    /** Before any work is done. */
    void check() throws BadInput {
        if (file != null && Files.exists(file)) {
            throw new BadInput(file + " exists already; the name of a new case was expected.");
        }
        if (file == null && previous != null) {
            throw new BadInput("--after " + previous + " is of use for a new case only; --case was expected too.");
        }
    }

    void make(Reviewed reviewed, PrintWriter out) throws IOException {
        if (file == null) {
            return;
        }
        try (OpenCase made = CaseFile.create(file, reviewed, standing(), person.actor(), InstantSource.system())) {
            out.println("Case         " + file);
            int settled = made.reviewCase().getDispositions().size();
            if (settled > 0) {
                out.println("  note       " + settled + " findings are settled by suppressions of " + previous + ".");
            }
        }
    }

    private List<Suppression> standing() throws IOException {
        if (previous == null) {
            return List.of();
        }
        try (OpenCase earlier = CaseFile.openToRead(previous)) {
            return List.copyOf(EcoreUtil.copyAll(earlier.reviewCase().getSuppressions()));
        }
    }
}
