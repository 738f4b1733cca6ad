// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.sheet;

import java.util.Collections;
import java.util.List;
import org.fairlead.audit.paper.Language;
import org.fairlead.audit.register.Column;
import org.fairlead.audit.register.Column.Use;

/**
 * The form of a sheet.
 *
 * @param paper  what it is printed on
 * @param widths of the columns, in characters
 * @param uses   of the columns
 * @param header titles of the columns, frozen, filtered and repeated on paper; empty: a page to read, without header and filter
 */
record Layout(Paper paper, List<Integer> widths, List<Use> uses, List<String> header) {
    /** Wider than this would be too small to read on A4 across. */
    private static final int A4_ACROSS = 220;

    private static final int A3_ACROSS = 340;

    static Layout page(Paper paper, Integer... widths) {
        return new Layout(paper, List.of(widths), Collections.nCopies(widths.length, Use.SHOWN), List.of());
    }

    static <R> Layout register(List<Column<R>> columns) {
        int width = columns.stream().mapToInt(Column::width).sum();
        return new Layout(
                width <= A4_ACROSS ? Paper.A4 : width <= A3_ACROSS ? Paper.A3 : Paper.TWO_A3,
                columns.stream().map(Column::width).toList(),
                columns.stream().map(Column::use).toList(),
                columns.stream().map(Column::title).toList());
    }

    /** The same with the titles in another language. */
    Layout in(Language language) {
        return new Layout(paper, widths, uses, header.stream().map(language::of).toList());
    }

    boolean isRegister() {
        return !header.isEmpty();
    }
}
