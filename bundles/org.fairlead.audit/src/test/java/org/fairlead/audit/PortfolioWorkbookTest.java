// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fairlead.audit.portfolio.CallRow;
import org.fairlead.audit.portfolio.CallRows;
import org.fairlead.audit.portfolio.FindingRow;
import org.fairlead.audit.portfolio.StateRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortfolioWorkbookTest {
    private static final List<CallRow> ROWS = List.of(
            call("a-1.txt", "Lantern Tools", "2025-02-11", "high", "low"),
            call("a-2.txt", "Lantern Tools", "2025-05-09", "high"),
            CallRow.failed("broken.pdf", "00", 12, "broken.pdf holds no text."),
            call("b-1.txt", "Meadow Retail", "2025-05-30"));

    @TempDir
    private Path folder;

    @Test
    void eachTableHoldsItsRows() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(written("portfolio.xlsx")))) {
            List<String> names = new ArrayList<>();
            book.forEach(sheet -> names.add(sheet.getSheetName()));
            assertEquals(List.of("Portfolio", "Calls", "Rules", "Trends", "Findings", "Not reviewed"), names);
            assertEquals(
                    List.of("a-1.txt", "a-2.txt", "broken.pdf", "b-1.txt"), column(book.getSheet("Calls"), "Call"));
            assertEquals(List.of("F-1", "F-2", "F-1"), column(book.getSheet("Findings"), "No."));
            assertEquals(List.of("a-1.txt", "a-1.txt", "a-2.txt"), column(book.getSheet("Findings"), "Call"));
            assertEquals(List.of("broken.pdf"), column(book.getSheet("Not reviewed"), "Call"));
            assertEquals(List.of("US-SH-01"), column(book.getSheet("Rules"), "Rule"));
            Sheet trends = book.getSheet("Trends");
            assertEquals(
                    List.of("not named in the call", "Lantern Tools", "Lantern Tools", "Meadow Retail"),
                    column(trends, "Issuer"));
            assertEquals(List.of("no date", "2025 Q1", "2025 Q2", "2025 Q2"), column(trends, "Quarter"));
            assertEquals(List.of("0", "1", "1", "0"), column(trends, "High"));
            assertEquals(
                    2,
                    book.getSheet("Portfolio")
                            .createDrawingPatriarch()
                            .getCharts()
                            .size());
        }
    }

    @Test
    void theSameRowsGiveTheSameBytes() throws IOException {
        assertArrayEquals(Files.readAllBytes(written("one.xlsx")), Files.readAllBytes(written("two.xlsx")));
    }

    private Path written(String name) throws IOException {
        CallRows rows = taker -> {
            for (CallRow row : ROWS) {
                taker.take(row);
            }
        };
        Path file = folder.resolve(name);
        PortfolioWorkbook.write(rows, "Fairlead\nrules us-safe-harbor 1", file);
        return file;
    }

    private static List<String> column(Sheet sheet, String title) {
        DataFormatter cells = new DataFormatter();
        Row head = sheet.getRow(0);
        int column = 0;
        while (!cells.formatCellValue(head.getCell(column)).equals(title)) {
            column++;
        }
        List<String> values = new ArrayList<>();
        for (int row = 1; row <= sheet.getLastRowNum(); row++) {
            values.add(cells.formatCellValue(sheet.getRow(row).getCell(column)));
        }
        return values;
    }

    private static CallRow call(String path, String issuer, String date, String... severities) {
        List<FindingRow> findings = new ArrayList<>();
        for (String severity : severities) {
            findings.add(new FindingRow(
                    "F-" + (findings.size() + 1),
                    "0123",
                    "US-SH-01",
                    "words",
                    severity,
                    "not-met",
                    "A message",
                    0,
                    4,
                    1,
                    "opening",
                    "operator",
                    "Ada Quill",
                    "Good"));
        }
        return new CallRow(
                path,
                "ab",
                100,
                "Call",
                issuer,
                date,
                "",
                3,
                2,
                "",
                List.of(),
                List.of(new StateRow("US-SH-01", findings.isEmpty() ? "met" : "not-met")),
                findings);
    }
}
