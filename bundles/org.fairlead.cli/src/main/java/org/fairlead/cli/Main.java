// SPDX-License-Identifier: EPL-2.0
package org.fairlead.cli;

import java.io.IOException;
import java.io.PrintWriter;
import org.fairlead.audit.casefile.CaseException;
import org.fairlead.audit.casefile.RefusedException;
import org.fairlead.audit.decision.WorkbookException;
import org.fairlead.engine.Engine;
import org.fairlead.model.io.ModelFileException;
import org.fairlead.reader.UnreadableException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command line of Fairlead. */
@Command(
        name = "fairlead",
        scope = ScopeType.INHERIT,
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class, //
        description = "Reviews earnings-call transcripts against disclosure rules. Nothing leaves this machine.", //
        subcommands = {
            ReviewCommand.class,
            BatchCommand.class,
            ExportCommand.class,
            ImportCommand.class,
            FiguresCommand.class,
            OutlineCommand.class,
            ExplainCommand.class,
            CatalogueCommand.class,
            PredictionsCommand.class,
            EvaluateCommand.class,
            ProfileCommand.class,
            SchemaCommand.class,
            TestPackCommand.class,
            CaseCommand.class,
            VerifyCommand.class,
            PackageCommand.class,
            TrainCommand.class
        }, //
        exitCodeOnExecutionException = ExitCode.NOT_RUN,
        exitCodeListHeading = "Exit codes:%n", //
        exitCodeList = {
            "0:no exception noted",
            "1:there are findings",
            "2:a file or an option cannot be used",
            "3:something could not be run"
        })
public final class Main implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** The version of the program, as reports name it. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"Fairlead " + Engine.VERSION};
        }
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    public static void main(String[] args) {
        CommandLine line = commandLine();
        System.exit(line.execute(BatchCommand.routed(args, line)));
    }

    /** Runs a command inside this process and returns its exit code. */
    public static int run(PrintWriter out, PrintWriter err, String... args) {
        return commandLine().setOut(out).setErr(err).execute(args);
    }

    /** The command line, ready to execute; tests give it their own streams. */
    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExpandAtFiles(false) // a batch takes lists that begin with @
                .setParameterExceptionHandler(Main::misused)
                .setExecutionExceptionHandler(Main::failed);
    }

    private static int misused(ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        command.getErr()
                .println("fairlead: " + e.getMessage() + " ("
                        + command.getCommandSpec().qualifiedName() + " --help lists what can be given.)");
        return ExitCode.BAD_INPUT;
    }

    /** The messages of {@link IOException}s from reader, models and commands are sentences for people; anything else is a defect and shows where. */
    private static int failed(Exception e, CommandLine command, ParseResult parsed) throws Exception {
        if (e instanceof IOException) {
            command.getErr().println("fairlead: " + e.getMessage());
            if (e instanceof RefusedException refused) {
                refused.blocking().forEach(sentence -> command.getErr().println("  " + sentence));
            }
            return e instanceof BadInput
                            || e instanceof UnreadableException
                            || e instanceof ModelFileException
                            || e instanceof CaseException
                            || e instanceof WorkbookException
                    ? ExitCode.BAD_INPUT
                    : ExitCode.NOT_RUN;
        }
        throw e;
    }
}
