// SPDX-License-Identifier: EPL-2.0
package org.fairlead.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.fairlead.audit.casefile.CaseFile;
import org.fairlead.audit.casefile.OpenCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook and a case of every call of a batch. */
class CallFoldersTest {
    @TempDir
    Path folder = Path.of("");

    private static List<Path> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    @Test
    void everyCallGetsItsCaseAndNoneIsMadeAgain() throws IOException {
        Path calls = Files.createDirectory(folder.resolve("calls"));
        Files.writeString(calls.resolve("a.txt"), "Operator: Good morning.\n\nJane Roe: We expect sales to grow.\n");
        Files.writeString(calls.resolve("b.txt"), "Operator: Good evening.\n\nJohn Doe: We expect costs to fall.\n");
        Path out = folder.resolve("out");
        String[] command = {
            "batch", calls.toString(), "--out", out.toString(), "--workbooks", "--cases", "--as", "Jane Roe"
        };
        CommandRun.of(command);
        assertEquals(2, in(out.resolve("workbooks")).size());
        List<Path> cases = in(out.resolve("cases"));
        assertEquals(2, cases.size());
        try (OpenCase open = CaseFile.openToRead(cases.get(0))) {
            assertEquals(
                    "Jane Roe", open.reviewCase().getTrail().getEvents().get(0).getPerson());
        }
        byte[] before = Files.readAllBytes(cases.get(0));
        Files.delete(out.resolve("calls.jsonl"));
        CommandRun.of(command);
        assertArrayEquals(before, Files.readAllBytes(cases.get(0)));
    }
}
