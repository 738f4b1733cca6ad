// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.util.TempFile;
import org.fairlead.audit.sheet.PrivateFolder;
import org.fairlead.audit.sheet.TableBook;

/** A table that a person sees, as a workbook of one sheet. It is no workpaper: nothing is locked, and no way leads back from it. */
public final class TableWorkbook {
    /** A column: its heading and its width in characters. */
    public record Heading(String title, int width) {}

    private TableWorkbook() {}

    /**
     * Writes the workbook beside its target, then moves it over it. The same table gives the same bytes.
     *
     * @param name    of the table
     * @param heading what the table is about, on every page
     * @param rows    as many texts as there are columns in each; none is ever a formula
     * @throws IOException with one sentence when the target cannot be written
     */
    public static void write(
            String name, String heading, List<Heading> columns, Iterator<List<String>> rows, Path target)
            throws IOException {
        List<String> titles = new ArrayList<>();
        for (Heading column : columns) {
            titles.add(unique(column.title().isBlank() ? "-" : column.title(), titles));
        }
        List<Integer> widths = columns.stream().map(Heading::width).toList();
        TargetFile.write(target, out -> {
            try (PrivateFolder folder = new PrivateFolder()) {
                return TempFile.withStrategy(folder, () -> {
                    try {
                        TableBook.write(
                                WorkbookUtil.createSafeSheetName(name, '-'), heading, titles, widths, rows, out);
                        return true;
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
            }
        });
    }

    /** Headings of a table in a workbook differ, small letters and capitals being the same. */
    private static String unique(String title, List<String> before) {
        String unique = title;
        for (int i = 2; containsIgnoringCase(before, unique); i++) {
            unique = title + " (" + i + ")";
        }
        return unique;
    }

    private static boolean containsIgnoringCase(List<String> titles, String title) {
        return titles.stream().anyMatch(title::equalsIgnoreCase);
    }
}
