// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.table;

import java.util.Comparator;
import java.util.function.Function;
import org.fairlead.workbench.theme.Palette;

/**
 * One column of a table: the only place where its label, width, text, order and colour are said. View, sort, filter, copy and export all use it.
 *
 * @param id     keeps the choice of columns over languages and versions
 * @param label  heading
 * @param width  in average characters; negative: at least so many, and a share of what room is left
 * @param text   of the cell
 * @param order  of the rows when sorted by this column
 * @param colour of the text
 */
public record Column<T>(
        String id,
        String label,
        int width,
        Function<T, String> text,
        Comparator<T> order,
        Function<T, Palette> colour) {
    /** A column of plain text, ordered as text. */
    public static <T> Column<T> text(String id, String label, int width, Function<T, String> text) {
        return new Column<>(
                id, label, width, text, Comparator.comparing(text, String.CASE_INSENSITIVE_ORDER), row -> Palette.TEXT);
    }

    public Column<T> ordered(Comparator<T> other) {
        return new Column<>(id, label, width, text, other, colour);
    }

    public Column<T> coloured(Function<T, Palette> other) {
        return new Column<>(id, label, width, text, order, other);
    }

    /** The text of a cell in one line. */
    String cell(T row) {
        return text.apply(row);
    }
}
