// SPDX-License-Identifier: EPL-2.0
package org.fairlead.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.fairlead.audit.casefile.CaseVerifier;
import org.fairlead.audit.casefile.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Looks for anything in a case that was changed behind its back. */
@Command(
        name = "verify",
        description = "Looks for changes in a case that Fairlead did not make: events, parts, signatures.",
        exitCodeList = {"0:no change was found", "1:something was changed", "2:there is no such file"})
final class VerifyCommand implements Callable<Integer> {
    @Parameters(paramLabel = "CASE", description = "The case.")
    private Path file = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Verification result = CaseVerifier.verify(file);
        PrintWriter out = spec.commandLine().getOut();
        result.faults().forEach(fault -> out.println("Changed      " + fault));
        result.remarks().forEach(remark -> out.println("Note         " + remark));
        out.println("Events       " + result.events());
        out.println("Head         " + result.head());
        if (result.isUnchanged()) {
            out.println("No change was found. Hold the head against the cover of the workbook: it must be the same.");
        }
        out.flush();
        return result.isUnchanged() ? ExitCode.NONE_NOTED : ExitCode.FINDINGS;
    }
}
