// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fairlead.audit.decision.DecisionImport;
import org.fairlead.audit.decision.ImportPreview;
import org.fairlead.audit.decision.ProposedChange;
import org.fairlead.audit.decision.WorkbookException;
import org.fairlead.audit.paper.Decision;
import org.fairlead.audit.paper.Workpaper;
import org.fairlead.model.casefile.DispositionState;
import org.fairlead.model.casefile.ReviewCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a workbook that comes back would change, whatever a person and a spreadsheet program did to it. */
class DecisionImportTest {
    @TempDir
    Path folder;

    private final ReviewCase reviewCase = SampleCase.harbourline();

    @Test
    void anUntouchedWorkbookChangesNothing() throws IOException {
        ImportPreview preview = preview(sheet -> {});
        assertEquals(List.of(), preview.changes());
        assertEquals(List.of(), preview.refusals());
        assertEquals(reviewCase.getReview().getFindings().size(), preview.unchanged());
    }

    @Test
    void whatWasTypedIsProposed() throws IOException {
        ImportPreview preview = preview(sheet -> {
            type(sheet, "F003", "Disposition", "False positive");
            type(sheet, "F003", "Reason", " The sentence is the analyst's. ");
            type(sheet, "F003", "Owner", "A. Lindqvist");
            cell(sheet, "F003", "Due").setCellValue(LocalDate.of(2026, 1, 15));
            type(sheet, "F003", "New comment", "See the recording.");
        });
        assertEquals(1, preview.changes().size());
        ProposedChange change = preview.changes().get(0);
        assertEquals("F003", change.finding().getId());
        assertEquals(Decision.OPEN, change.now());
        assertEquals(
                new Decision(
                        DispositionState.FALSE_POSITIVE,
                        "The sentence is the analyst's.",
                        "A. Lindqvist",
                        "2026-01-15"),
                change.workbook());
        assertEquals("See the recording.", change.comment());
        assertEquals(List.of(), preview.conflicts());
        assertTrue(preview.origin().matches("workbook back.xlsx, SHA-256 [0-9a-f]{64}"), preview.origin());
    }

    @Test
    void rowsMayBeSortedDeletedAndAddedAndColumnsMoved() throws IOException {
        ImportPreview preview = preview(sheet -> {
            type(sheet, "F004", "Disposition", "confirmed");
            sheet.removeRow(rowOf(sheet, "F001"));
            reverse(sheet);
            sheet.createRow(sheet.getLastRowNum() + 1).createCell(0).setCellValue("");
            sheet.createRow(sheet.getLastRowNum() + 1).createCell(7).setCellValue("Checked by hand");
            moveLastColumnToTheFront(sheet);
        });
        assertEquals(List.of(), preview.refusals());
        assertEquals(
                List.of("F004"),
                preview.changes().stream().map(c -> c.finding().getId()).toList());
    }

    @Test
    void aDecisionThatWasChangedInBothPlacesIsAConflict() throws IOException {
        Path workbook = written();
        edit(workbook, sheet -> {
            type(sheet, "F001", "Disposition", "Needs counsel");
            type(sheet, "F002", "Disposition", "Open");
        });
        SampleCase.decide(
                reviewCase,
                reviewCase.getReview().getFindings().get(0),
                DispositionState.FIXED,
                "Put right in the record on 12 November.");
        ImportPreview preview = DecisionImport.preview(reviewCase, workbook);
        assertEquals(
                List.of("F001"),
                preview.conflicts().stream().map(c -> c.finding().getId()).toList());
        assertEquals(
                List.of("F002"),
                preview.plain().stream().map(c -> c.finding().getId()).toList());
    }

    @Test
    void whatOnlyTheCaseChangedStays() throws IOException {
        Path workbook = written();
        SampleCase.decide(reviewCase, reviewCase.getReview().getFindings().get(3), DispositionState.CONFIRMED, "");
        assertEquals(List.of(), DecisionImport.preview(reviewCase, workbook).changes());
    }

    @Test
    void refusesWhatItCannotTrustWithTheRow() throws IOException {
        ImportPreview preview = preview(sheet -> {
            type(sheet, "F001", "Quote", "Other words than those of the call.");
            type(sheet, "F002", "Quote hash", "0123456789abcdef");
            type(sheet, "F003", "Disposition", "Maybe");
            type(sheet, "F004", "Disposition", "Accepted risk");
            type(sheet, "F004", "Reason", "  -- ");
            type(sheet, "F005", "Due", "next week");
            Row unknown = sheet.createRow(sheet.getLastRowNum() + 1);
            unknown.createCell(0).setCellValue("F999");
            Row numberless = sheet.createRow(sheet.getLastRowNum() + 1);
            numberless.createCell(columnOf(sheet, "Disposition")).setCellValue("Fixed");
        });
        assertEquals(List.of(), preview.changes());
        assertEquals(
                List.of("row 2", "row 3", "row 4", "row 5", "row 6", "row 7", "row 8"),
                preview.refusals().stream()
                        .map(r -> r.place().substring(r.place().indexOf("row")))
                        .sorted()
                        .toList());
    }

    @Test
    void aWorkbookOfAnotherCaseIsRefused() throws IOException {
        Path workbook = written();
        reviewCase.setId("another");
        assertThrows(WorkbookException.class, () -> DecisionImport.preview(reviewCase, workbook));
    }

    @Test
    void aWorkbookOfTheReviewAloneFitsACaseOfTheSameFile() throws IOException {
        Path workbook = folder.resolve("alone.xlsx");
        AuditWorkbook.write(reviewCase.getReview(), workbook, Sheets.QUIET);
        edit(workbook, sheet -> type(sheet, "F003", "Disposition", "Confirmed"));
        assertEquals(1, DecisionImport.preview(reviewCase, workbook).plain().size());
        reviewCase.getReview().getTranscript().getSource().setSha256("00");
        assertThrows(WorkbookException.class, () -> DecisionImport.preview(reviewCase, workbook));
    }

    /** The findings sheet as it comes back after a person has worked on it. */
    private ImportPreview preview(Consumer<Sheet> work) throws IOException {
        Path workbook = written();
        edit(workbook, work);
        return DecisionImport.preview(reviewCase, workbook);
    }

    private Path written() throws IOException {
        Path target = folder.resolve("back.xlsx");
        assertTrue(AuditWorkbook.write(Workpaper.of(reviewCase), target, Sheets.QUIET));
        return target;
    }

    static void edit(Path workbook, Consumer<Sheet> work) throws IOException {
        try (XSSFWorkbook read = new XSSFWorkbook(Files.newInputStream(workbook))) {
            work.accept(read.getSheet("Findings"));
            try (OutputStream out = Files.newOutputStream(workbook)) {
                read.write(out);
            }
        }
    }

    static void type(Sheet sheet, String finding, String column, String text) {
        cell(sheet, finding, column).setCellValue(text);
    }

    /** A new cell: the library keeps the old text of a cell that holds its text in itself. */
    private static Cell cell(Sheet sheet, String finding, String column) {
        return rowOf(sheet, finding).createCell(columnOf(sheet, column));
    }

    private static int columnOf(Sheet sheet, String title) {
        for (Cell cell : sheet.getRow(0)) {
            if (cell.getStringCellValue().equals(title)) {
                return cell.getColumnIndex();
            }
        }
        throw new AssertionError(title);
    }

    private static Row rowOf(Sheet sheet, String finding) {
        for (Row row : sheet) {
            if (row.getCell(0) != null && row.getCell(0).toString().equals(finding)) {
                return row;
            }
        }
        throw new AssertionError(finding);
    }

    /** Rows below the header in the opposite order. */
    private static void reverse(Sheet sheet) {
        List<List<String>> rows = new ArrayList<>();
        for (Row row : sheet) {
            if (row.getRowNum() > 0) {
                List<String> cells = new ArrayList<>();
                for (int i = 0; i < sheet.getRow(0).getLastCellNum(); i++) {
                    Cell cell = row.getCell(i);
                    cells.add(cell == null ? "" : cell.toString());
                }
                rows.addFirst(cells);
            }
        }
        for (int r = sheet.getLastRowNum(); r > 0; r--) {
            if (sheet.getRow(r) != null) {
                sheet.removeRow(sheet.getRow(r));
            }
        }
        for (List<String> cells : rows) {
            Row row = sheet.createRow(sheet.getLastRowNum() + 1);
            for (int i = 0; i < cells.size(); i++) {
                row.createCell(i).setCellValue(cells.get(i));
            }
        }
    }

    private static void moveLastColumnToTheFront(Sheet sheet) {
        int last = sheet.getRow(0).getLastCellNum() - 1;
        for (Row row : sheet) {
            Cell from = row.getCell(last);
            Cell to = row.getCell(1);
            if (from != null && to != null) {
                String text = from.toString();
                String other = to.toString();
                row.createCell(last).setCellValue(other);
                row.createCell(1).setCellValue(text);
            }
        }
    }
}
