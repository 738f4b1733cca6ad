// SPDX-License-Identifier: EPL-2.0
package org.fairlead.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.fairlead.audit.casefile.CaseFile;
import org.fairlead.audit.casefile.OpenCase;
import org.fairlead.model.casefile.AuditEvent;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The case that a command changes, and who does it. */
final class CaseToChange {
    /** What is done to the case. */
    @FunctionalInterface
    interface Work {
        Optional<AuditEvent> on(OpenCase open) throws IOException;
    }

    @Parameters(index = "0", paramLabel = "CASE", description = "The case (.fairlead).")
    private Path file = Path.of("");

    @Mixin
    private final Person person = new Person();

    Path file() {
        return file;
    }

    /** Opens the case, does the work, saves, and says what became of it. */
    int change(PrintWriter out, Work work) throws IOException {
        try (OpenCase open = CaseFile.open(file, person.actor(), InstantSource.system())) {
            if (open.readOnlyBecause().isPresent()) {
                throw new BadInput(
                        file + " cannot be changed: " + open.readOnlyBecause().get() + ".");
            }
            open.remarks().forEach(out::println);
            if (!open.recovered().isEmpty()) {
                out.println("Recovered    " + open.recovered().size()
                        + " commands that were finished when the program stopped");
            }
            Optional<AuditEvent> event = work.on(open);
            out.println(event.map(CaseText::line).orElse("Nothing changed: it was so already."));
        }
        out.flush();
        return ExitCode.NONE_NOTED;
    }
}
