// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fairlead.audit.register.Index;
import org.fairlead.model.review.Review;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditWorkbookTest {
    @TempDir
    Path folder;

    @Test
    void hasTheSheetsOfAWorkpaperInOrder() throws IOException {
        try (XSSFWorkbook workbook = written(SampleReview.harbourline())) {
            assertEquals(
                    Stream.of(Index.values()).map(Index::title).toList(),
                    IntStream.range(0, workbook.getNumberOfSheets())
                            .mapToObj(workbook::getSheetName)
                            .toList());
            assertEquals(
                    "Fairlead", workbook.getProperties().getCoreProperties().getCreator());
        }
    }

    @Test
    void registersAreFrozenFilteredAndWithoutMergedCells() throws IOException {
        try (XSSFWorkbook workbook = written(SampleReview.harbourline())) {
            for (String name : List.of("Findings", "Checklist", "FLS inventory", "Transcript")) {
                var sheet = workbook.getSheet(name);
                assertTrue(sheet.getPaneInformation().isFreezePane(), name);
                assertTrue(sheet.getTables().get(0).getCTTable().isSetAutoFilter(), name);
                assertEquals(0, sheet.getNumMergedRegions(), name);
                assertTrue(sheet.getPrintSetup().getLandscape(), name);
            }
        }
    }

    @Test
    void datesAndLinesAreRealDatesAndNumbers() throws IOException {
        try (XSSFWorkbook workbook = written(SampleReview.harbourline())) {
            assertTrue(DateUtil.isCellDateFormatted(beside(workbook.getSheet("Cover"), "Date of the call")));
            assertEquals(
                    CellType.NUMERIC,
                    workbook.getSheet("Findings").getRow(1).getCell(4).getCellType());
        }
    }

    @Test
    void everyFindingAndEveryRuleIsThere() throws IOException {
        Review review = SampleReview.harbourline();
        try (XSSFWorkbook workbook = written(review)) {
            assertEquals(
                    review.getFindings().stream().map(f -> f.getId()).toList(),
                    Sheets.column(workbook.getSheet("Findings"), "No.").stream()
                            .distinct()
                            .toList());
            assertEquals(
                    review.getOutcomes().stream().map(o -> o.getRule().getId()).toList(),
                    Sheets.column(workbook.getSheet("Checklist"), "Rule").stream()
                            .distinct()
                            .toList());
        }
    }

    @Test
    void noFormulaComesFromTheText() throws IOException {
        try (XSSFWorkbook workbook = written(SampleReview.harbourline())) {
            assertTrue(Sheets.cells(workbook).noneMatch(c -> c.getCellType() == CellType.FORMULA));
            List<Cell> suspicious = Sheets.cells(workbook)
                    .filter(c -> c.getCellType() == CellType.STRING
                            && c.getStringCellValue().startsWith("=HYPERLINK"))
                    .toList();
            assertFalse(suspicious.isEmpty());
            assertTrue(suspicious.stream().allMatch(c -> c.getCellStyle().getQuotePrefixed()));
        }
    }

    @Test
    void sameReviewGivesSameBytesWheneverAndWhereverItIsWritten() throws Exception {
        byte[] first = Files.readAllBytes(file(SampleReview.harbourline(), "a.xlsx"));
        TimeZone zone = TimeZone.getDefault();
        Thread.sleep(2100); // zip files count in steps of two seconds
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            assertArrayEquals(first, Files.readAllBytes(file(SampleReview.harbourline(), "b.xlsx")));
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void cancellingLeavesNothing() throws IOException {
        Path target = folder.resolve("old.xlsx");
        Files.writeString(target, "old");
        AtomicInteger asked = new AtomicInteger();
        boolean written = AuditWorkbook.write(SampleReview.harbourline(), target, new AuditWorkbook.Progress() {
            @Override
            public void done(double share) {
                assertTrue(share >= 0 && share <= 1);
            }

            @Override
            public boolean cancelled() {
                return asked.incrementAndGet() > 1;
            }
        });
        assertFalse(written);
        assertEquals("old", Files.readString(target));
        assertEquals(1, count(folder));
    }

    @Test
    void aTargetThatCannotBeWrittenIsRefusedWithASentence() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        for (Path target : List.of(folder, folder.resolve("absent/a.xlsx"), file.resolve("a.xlsx"))) {
            IOException refused = assertThrows(
                    IOException.class, () -> AuditWorkbook.write(SampleReview.harbourline(), target, Sheets.QUIET));
            assertTrue(String.valueOf(refused.getMessage()).startsWith(target.toString()), refused.getMessage());
        }
        assertEquals(1, count(folder));
    }

    private Path file(Review review, String name) throws IOException {
        Path target = folder.resolve(name);
        assertTrue(AuditWorkbook.write(review, target, Sheets.QUIET));
        return target;
    }

    private XSSFWorkbook written(Review review) throws IOException {
        return new XSSFWorkbook(Files.newInputStream(file(review, "audit.xlsx")));
    }

    private static Cell beside(Sheet sheet, String label) {
        for (Row row : sheet) {
            if (row.getCell(0) != null && row.getCell(0).getStringCellValue().equals(label)) {
                return row.getCell(1);
            }
        }
        throw new AssertionError(label);
    }

    private static long count(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.count();
        }
    }
}
