// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.sheet;

import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;

/** Marks stretches of cells as tables with a header row: readers of screens say the heading, a filter belongs to it, and formulas can name it. */
final class Tables {
    private final XSSFWorkbook workbook;
    private int count;

    Tables(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** The first row of the area holds the names, each once. It is named after the title, in English whatever the sheet is called. The workbook gets the name of the whole table too, for those who do not know tables. */
    void mark(SXSSFSheet sheet, String title, CellRangeAddress area, List<String> names, boolean filter) {
        AreaReference reference = new AreaReference(
                new CellReference(area.getFirstRow(), area.getFirstColumn()),
                new CellReference(area.getLastRow(), area.getLastColumn()),
                SpreadsheetVersion.EXCEL2007);
        XSSFTable table = workbook.getSheet(sheet.getSheetName()).createTable(reference);
        count++;
        String name = "Table_" + count + "_" + title.replaceAll("[^A-Za-z0-9]+", "_");
        table.setName(name);
        table.setDisplayName(name);
        CTTable written = table.getCTTable();
        for (int i = 0; i < names.size(); i++) {
            written.getTableColumns().getTableColumnArray(i).setName(names.get(i));
        }
        if (filter) {
            written.addNewAutoFilter().setRef(area.formatAsString());
        }
    }
}
