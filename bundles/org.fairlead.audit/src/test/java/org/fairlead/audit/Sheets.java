// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reads back what was written. */
final class Sheets {
    /** Nobody watches, nobody cancels. */
    static final AuditWorkbook.Progress QUIET = new AuditWorkbook.Progress() {
        @Override
        public void done(double share) {
            // nobody watches
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    private Sheets() {}

    static Stream<Cell> cells(XSSFWorkbook workbook) {
        Stream.Builder<Cell> all = Stream.builder();
        workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(all::add)));
        return all.build();
    }

    /** Every text with its sheet and place. */
    static List<String> texts(XSSFWorkbook workbook) {
        return cells(workbook)
                .filter(c -> c.getCellType() == CellType.STRING
                        && !c.getStringCellValue().isEmpty())
                .map(c -> c.getSheet().getSheetName() + " " + c.getAddress() + " " + c.getStringCellValue())
                .toList();
    }

    /** The texts of a column below the header, row by row. */
    static List<String> column(Sheet sheet, String title) {
        int column = -1;
        for (Cell cell : sheet.getRow(0)) {
            column = cell.getStringCellValue().equals(title) ? cell.getColumnIndex() : column;
        }
        List<String> texts = new ArrayList<>();
        for (Row row : sheet) {
            if (row.getRowNum() > 0) {
                Cell cell = row.getCell(column);
                texts.add(
                        cell == null
                                ? ""
                                : cell.getCellType() == CellType.NUMERIC
                                        ? String.valueOf(cell.getNumericCellValue())
                                        : cell.getStringCellValue());
            }
        }
        return texts;
    }
}
