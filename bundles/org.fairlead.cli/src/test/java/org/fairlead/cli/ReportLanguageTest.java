// SPDX-License-Identifier: EPL-2.0
package org.fairlead.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks in the language that was asked for. */
class ReportLanguageTest {
    private static final Path CALL = Path.of("../../samples/transcripts/northwind-foods-2025-q2.txt");

    @TempDir
    Path folder;

    @Test
    void theWorkbookIsWrittenInIt() throws IOException {
        Path workbook = folder.resolve("out.xlsx");
        CommandRun run = CommandRun.of("review", CALL, "-o", workbook, "--language", "zh");
        assertEquals(1, run.exitCode(), run.err());
        assertEquals("\u5c01\u9762", firstSheet(workbook));
    }

    @Test
    void aPortfolioAndTheWorkbooksOfItsCallsToo() throws IOException {
        CommandRun run = CommandRun.of("batch", CALL, "-o", folder, "--workbooks", "--language", "zh");
        assertEquals(1, run.exitCode(), run.err());
        assertEquals("\u7ec4\u5408", firstSheet(folder.resolve("portfolio.xlsx")));
        try (var books = Files.list(folder.resolve("workbooks"))) {
            assertEquals("\u5c01\u9762", firstSheet(books.findFirst().orElseThrow()));
        }
    }

    @Test
    void anotherIsRefused() {
        CommandRun run = CommandRun.of("review", CALL, "-o", folder.resolve("out.xlsx"), "--language", "xx");
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("en, zh"), run.err());
    }

    private static String firstSheet(Path workbook) throws IOException {
        try (XSSFWorkbook read = new XSSFWorkbook(Files.newInputStream(workbook))) {
            return read.getSheetName(0);
        }
    }
}
