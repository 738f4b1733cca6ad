// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.fairlead.audit.paper.Language;
import org.fairlead.audit.register.Column;

/** One table as a workbook that may be sorted and changed: texts as texts, whole numbers as numbers. */
public final class TableBook {
    /** A number that a spreadsheet program would not write otherwise than it stands here. */
    private static final Pattern NUMBER = Pattern.compile("0|[1-9]\\d{0,8}");

    private TableBook() {}

    /**
     * Writes the workbook.
     *
     * @param name    of the sheet, as a spreadsheet program allows it
     * @param heading on every page
     * @param titles  of the columns, each once
     * @param widths  of the columns, in characters
     * @param rows    a text for each column
     */
    public static void write(
            String name,
            String heading,
            List<String> titles,
            List<Integer> widths,
            Iterator<List<String>> rows,
            OutputStream out)
            throws IOException {
        List<Column<List<String>>> columns = IntStream.range(0, titles.size())
                .mapToObj(i -> new Column<List<String>>(
                        titles.get(i), widths.get(i), Column.Use.SAID, row -> value(row.get(i))))
                .toList();
        Head head = new Head("Table", heading, "", "", Optional.empty());
        try (Book book = new Book(head, Language.ENGLISH, Limits.STANDARD, 1, share -> {}, () -> false)) {
            book.leaveOpen();
            SheetWriter writer = new SheetWriter(book, name, Layout.register(columns));
            while (rows.hasNext()) {
                List<String> row = rows.next();
                writer.row(columns.stream().map(c -> c.value().apply(row)).toArray());
            }
            writer.finish();
            book.writeTo(out);
        }
    }

    private static Object value(String text) {
        return NUMBER.matcher(text).matches() ? Integer.valueOf(text) : text;
    }
}
