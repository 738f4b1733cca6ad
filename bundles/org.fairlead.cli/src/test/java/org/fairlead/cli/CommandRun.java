// SPDX-License-Identifier: EPL-2.0
package org.fairlead.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;

/**
 * One run of the command line inside this process.
 *
 * @param exitCode what the shell would get
 * @param out      what was printed for the reader
 * @param err      what was printed about mistakes
 */
record CommandRun(int exitCode, String out, String err) {
    static CommandRun of(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine command = Main.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        String[] words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = arguments[i].toString();
        }
        int exitCode = command.execute(words);
        return new CommandRun(exitCode, out.toString(), err.toString());
    }
}
