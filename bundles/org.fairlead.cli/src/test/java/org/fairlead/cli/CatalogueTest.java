// SPDX-License-Identifier: EPL-2.0
package org.fairlead.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueTest {
    @TempDir
    Path dir;

    @Test
    void thePagesInTheDocumentationAreThoseOfTheRules() {
        CommandRun run = CommandRun.of("catalogue", Path.of("..", "..", "docs", "rules"), "--check");
        assertEquals(ExitCode.NONE_NOTED, run.exitCode(), run.err());
    }

    @Test
    void anOldPageIsNamed() throws IOException {
        assertEquals(ExitCode.NONE_NOTED, CommandRun.of("catalogue", dir).exitCode());
        Files.writeString(dir.resolve("us-offers.md"), "old");
        CommandRun run = CommandRun.of("catalogue", dir, "--check");
        assertEquals(ExitCode.BAD_INPUT, run.exitCode());
        assertTrue(run.err().contains("us-offers.md"), run.err());
    }
}
