// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.table;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * What a table shows as comma-separated values (RFC 4180): UTF-8 with a byte order mark, without which Excel takes the text for the system's old code page.
 * A text that a spreadsheet program would run as a formula gets an apostrophe in front.
 */
public final class ShownCsv {
    private static final String FORMULA = "=+-@\t\r";

    private ShownCsv() {}

    /** Writes beside the target, then moves over it. */
    public static <T> void write(RowsTable<T> table, Path target) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        Path temporary = Files.createTempFile(folder, "fairlead", ".csv");
        try {
            List<Column<T>> columns = table.shownColumns();
            try (Writer out = Files.newBufferedWriter(temporary, StandardCharsets.UTF_8)) {
                out.write('\ufeff');
                line(out, columns.stream().map(Column::label).toList());
                for (T row : table.rows().shown()) {
                    line(out, columns.stream().map(column -> column.cell(row)).toList());
                }
            }
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void line(Writer out, List<String> cells) throws IOException {
        out.write(String.join(",", cells.stream().map(ShownCsv::quoted).toList()));
        out.write("\r\n");
    }

    private static String quoted(String text) {
        String safe = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
