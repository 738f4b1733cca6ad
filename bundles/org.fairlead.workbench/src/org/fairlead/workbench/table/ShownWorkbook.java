// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.fairlead.audit.TableWorkbook;

/** What a table shows as an Excel workbook, in which no text is ever a formula. */
public final class ShownWorkbook {
    /** Widths of columns that take what room is left in the window, in characters. */
    private static final int WIDE = 60;

    private static final int MARGIN = 4;

    private ShownWorkbook() {}

    /** Writes beside the target, then moves over it. */
    public static <T> void write(RowsTable<T> table, String heading, Path target) throws IOException {
        List<Column<T>> columns = table.shownColumns();
        TableWorkbook.write(
                table.name(),
                heading,
                columns.stream()
                        .map(column -> new TableWorkbook.Heading(
                                column.label(), column.width() < 0 ? WIDE : column.width() + MARGIN))
                        .toList(),
                List.copyOf(table.rows().shown()).stream()
                        .map(row ->
                                columns.stream().map(column -> column.cell(row)).toList())
                        .iterator(),
                target);
    }
}
