// SPDX-License-Identifier: EPL-2.0
package org.fairlead.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.fairlead.engine.Engine;
import org.junit.jupiter.api.Test;

class MainTest {
    @Test
    void withoutACommandItShowsWhatThereIs() {
        CommandRun run = CommandRun.of();
        assertEquals(ExitCode.NONE_NOTED, run.exitCode());
        assertTrue(run.out().contains("review"), run.out());
    }

    @Test
    void everyCommandHasHelp() {
        for (String command : Main.commandLine().getSubcommands().keySet()) {
            CommandRun run = CommandRun.of(command, "--help");
            assertEquals(ExitCode.NONE_NOTED, run.exitCode(), command);
            assertTrue(run.out().startsWith("Usage: fairlead " + command), run.out());
        }
    }

    @Test
    void saysItsVersion() {
        assertEquals(
                "Fairlead " + Engine.VERSION, CommandRun.of("--version").out().strip());
    }
}
