// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What an auditor does with an audit workbook in a spreadsheet program. */
final class Spreadsheet {
    private Spreadsheet() {}

    static Workbook open(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    private static void save(Workbook workbook, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
    }

    /** Three decisions with their reasons. Returns the ids of the findings. */
    static List<String> decideThree(Path file) throws IOException {
        List<String> ids = new ArrayList<>();
        Workbook workbook = open(file);
        assertTrue(workbook.getNumberOfSheets() >= 12, "twelve sheets or more");
        for (Sheet sheet : workbook) {
            int decision = column(sheet.getRow(0), "Disposition");
            int reason = column(sheet.getRow(0), "Reason");
            for (int i = 1; decision >= 0 && reason >= 0 && ids.size() < 3 && sheet.getRow(i) != null; i++) {
                Row row = sheet.getRow(i);
                ids.add(row.getCell(0).getStringCellValue());
                // new cells: the library keeps the old text of a cell that holds its text in itself
                row.createCell(decision).setCellValue("Needs counsel");
                row.createCell(reason).setCellValue("Asked by the auditor.");
            }
        }
        save(workbook, file);
        assertEquals(3, ids.size());
        return ids;
    }

    /** Answers the first open question of the checklist. Returns the id of its rule. */
    static String answerOne(Path file) throws IOException {
        Workbook workbook = open(file);
        for (Sheet sheet : workbook) {
            int answer = column(sheet.getRow(0), "Answer of a person");
            int hash = column(sheet.getRow(0), "Answer hash");
            for (int i = 1; answer >= 0 && hash >= 0 && sheet.getRow(i) != null; i++) {
                Row row = sheet.getRow(i);
                if (row.getCell(hash) != null && !row.getCell(hash).toString().isBlank()) {
                    row.createCell(answer).setCellValue("Met");
                    row.createCell(column(sheet.getRow(0), "Reason given")).setCellValue("Read the filing.");
                    save(workbook, file);
                    return row.getCell(column(sheet.getRow(0), "Rule")).getStringCellValue();
                }
            }
        }
        throw new AssertionError("no question for a person");
    }

    private static int column(Row head, String title) {
        if (head != null) {
            for (Cell cell : head) {
                if (cell.getCellType() == CellType.STRING
                        && cell.getStringCellValue().equals(title)) {
                    return cell.getColumnIndex();
                }
            }
        }
        return -1;
    }
}
