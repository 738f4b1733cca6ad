// SPDX-License-Identifier: EPL-2.0
package org.fairlead.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which command reviews: one file, or many. */
class RoutingTest {
    @TempDir
    Path folder = Path.of("");

    private static String command(String... arguments) {
        return BatchCommand.routed(arguments, Main.commandLine())[0];
    }

    @Test
    void foldersAndSeveralFilesAreABatch() {
        assertEquals("batch", command("review", folder.toString(), "--out", "x"));
        assertEquals("batch", command("review", "--out", "x", "*.txt"));
        assertEquals("batch", command("review", "a.txt", "b.txt", "--out", "x"));
    }

    @Test
    void theFolderOfAnOptionIsNoTranscript() {
        assertEquals("review", command("review", "a.txt", "--packs", folder.toString()));
        assertEquals("review", command("review", "--packs=" + folder, "a.txt"));
        assertEquals("review", command("review", "a.txt", "--profile", "p.xml", "--force", "--out", "a.xlsx"));
    }

    @Test
    void otherCommandsStay() {
        assertEquals("explain", command("explain", folder.toString()));
        assertEquals("review", command("review"));
    }
}
