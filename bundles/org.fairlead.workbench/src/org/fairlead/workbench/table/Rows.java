// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** The rows of a table after filter and sort. Knows no widget. */
public final class Rows<T> {
    private final List<Column<T>> columns;
    private List<T> all = List.of();
    private List<T> shown = List.of();
    private Predicate<T> condition = row -> true;
    private String words = "";
    private int sorted = -1;
    private boolean descending;

    public Rows(List<Column<T>> columns) {
        this.columns = List.copyOf(columns);
    }

    public List<Column<T>> columns() {
        return columns;
    }

    /** Every row, filtered or not. */
    public List<T> all() {
        return all;
    }

    /** The rows that pass the filter, sorted. */
    public List<T> shown() {
        return shown;
    }

    public void set(List<T> rows) {
        all = List.copyOf(rows);
        update();
    }

    /** Rows must meet the condition. */
    public void where(Predicate<T> rowCondition) {
        condition = rowCondition;
        update();
    }

    /** Each of the words, without regard to case, must stand somewhere in the row. */
    public void containing(String text) {
        words = text.toLowerCase(Locale.ROOT).strip();
        update();
    }

    /** Sorts by a column; the same column again turns the order round; a third time gives the order of the list back. */
    public void sortBy(int column) {
        if (sorted != column) {
            sorted = column;
            descending = false;
        } else if (!descending) {
            descending = true;
        } else {
            sorted = -1;
        }
        update();
    }

    /** Index of the column that is sorted by, -1 for none. */
    public int sorted() {
        return sorted;
    }

    public boolean descending() {
        return descending;
    }

    /** Rows as lines of tab-separated cells, with the headings; a tab or line end inside a cell becomes a space. */
    public String tsv(List<T> rows) {
        StringBuilder out = new StringBuilder();
        line(out, columns.stream().map(Column::label).toList());
        rows.forEach(row -> line(
                out, columns.stream().map(column -> column.text().apply(row)).toList()));
        return out.toString();
    }

    private static void line(StringBuilder out, List<String> cells) {
        out.append(String.join(
                        "\t",
                        cells.stream()
                                .map(cell -> cell.replaceAll("[\\t\\r\\n]+", " "))
                                .toList()))
                .append('\n');
    }

    private void update() {
        String[] each = words.isEmpty() ? new String[0] : words.split("\\s+");
        List<T> rows = new ArrayList<>();
        for (T row : all) {
            if (condition.test(row) && contains(row, each)) {
                rows.add(row);
            }
        }
        if (sorted >= 0) {
            Comparator<T> order = columns.get(sorted).order();
            rows.sort(descending ? order.reversed() : order);
        }
        shown = List.copyOf(rows);
    }

    private boolean contains(T row, String[] each) {
        if (each.length == 0) {
            return true;
        }
        StringBuilder text = new StringBuilder();
        columns.forEach(column -> text.append(column.text().apply(row)).append('\n'));
        String lower = text.toString().toLowerCase(Locale.ROOT);
        for (String word : each) {
            if (!lower.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
