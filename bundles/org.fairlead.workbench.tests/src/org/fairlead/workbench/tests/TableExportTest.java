// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.fairlead.model.review.Finding;
import org.fairlead.model.review.Review;
import org.fairlead.workbench.findings.FindingsView;
import org.fairlead.workbench.session.OpenReview;
import org.fairlead.workbench.session.ReviewSession;
import org.fairlead.workbench.table.RowsTable;
import org.fairlead.workbench.table.ShownWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a table shows as a workbook: the rows and columns of the window in their order, and no text that is run. */
class TableExportTest {
    @TempDir
    Path dir;

    @AfterEach
    void close() {
        Calls.closeAll();
    }

    @Test
    void theWorkbookHoldsExactlyWhatIsShown() throws Exception {
        Review review = MadeUpCall.review();
        review.getFindings().getFirst().setMessage("=HYPERLINK(\"x\")");
        ReviewSession.current().show(OpenReview.of(review, Optional.empty()));
        RowsTable<Finding> table =
                Window.view(FindingsView.ID, FindingsView.class).table();
        table.sort(2);
        Path file = dir.resolve("shown.xlsx");
        ShownWorkbook.write(table, "Made-up call", file);
        DataFormatter cells = new DataFormatter();
        try (Workbook workbook = Spreadsheet.open(file)) {
            assertEquals(1, workbook.getNumberOfSheets());
            Sheet sheet = workbook.getSheetAt(0);
            assertFalse(sheet.getProtect(), "it may be sorted and changed");
            assertEquals(table.rows().shown().size(), sheet.getLastRowNum());
            for (int c = 0; c < table.shownColumns().size(); c++) {
                assertEquals(
                        table.shownColumns().get(c).label(),
                        sheet.getRow(0).getCell(c).getStringCellValue());
                for (int r = 0; r < table.rows().shown().size(); r++) {
                    assertEquals(
                            table.shownColumns()
                                    .get(c)
                                    .text()
                                    .apply(table.rows().shown().get(r)),
                            cells.formatCellValue(sheet.getRow(r + 1).getCell(c)));
                }
            }
            for (Row row : sheet) {
                for (Cell cell : row) {
                    assertTrue(cell.getCellType() != CellType.FORMULA, cell.getAddress() + " is a formula");
                }
            }
            assertTrue(
                    StreamSupport.stream(sheet.spliterator(), false)
                            .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                            .anyMatch(cell -> cell.getCellType() == CellType.STRING
                                    && cell.getStringCellValue().startsWith("=HYPERLINK")
                                    && cell.getCellStyle().getQuotePrefixed()),
                    "marked as text");
        }
        table.sort(0);
    }
}
