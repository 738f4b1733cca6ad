// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The rows of a table after filter, sort and grouping. Knows no widget. Few rows are narrowed at once; with many, {@link RowsTable} applies the criteria in
 * the background and hands the result in.
 */
public final class Rows<T> {
    private final List<Column<T>> columns;
    private final Set<String> folded = new HashSet<>();
    private final Map<String, Integer> sizes = new HashMap<>();
    private List<T> all = List.of();
    private List<T> shown = List.of();
    private Criteria<T> criteria = Criteria.none();
    /** Index of a row in {@link #shown}, or -1 less the index of the first row of the group whose heading the line is. */
    private int[] lines = new int[0];

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

    /** The rows that pass the filter, sorted; those of folded groups too. */
    public List<T> shown() {
        return shown;
    }

    /** Other rows. Takes effect with {@link #update}. */
    public void all(List<T> rows) {
        all = List.copyOf(rows);
    }

    /** Other rows, narrowed at once. */
    public void set(List<T> rows) {
        all(rows);
        update();
    }

    /** Rows must meet the condition. Takes effect with {@link #update}. */
    public void where(Predicate<T> condition) {
        criteria = criteria.where(condition);
    }

    /** Each of the words, without regard to case, must stand somewhere in the row. Takes effect with {@link #update}. */
    public void containing(String text) {
        criteria = criteria.containing(text);
    }

    /** Each of the words, without regard to case, must stand in the cell of a column. Takes effect with {@link #update}. */
    public void containing(int column, String text) {
        criteria = criteria.containing(column, text);
    }

    /** Sorts by a column; the same column again turns the order round; a third time gives the order of the list back. Takes effect with {@link #update}. */
    public void sortBy(int column) {
        criteria = criteria.sortedBy(column);
    }

    /** Groups by a column; -1: no groups. Takes effect with {@link #update}. */
    public void groupBy(int column) {
        criteria = criteria.groupedBy(column);
        folded.clear();
    }

    /** Index of the column that is sorted by, -1 for none. */
    public int sorted() {
        return criteria.sorted();
    }

    public boolean descending() {
        return criteria.descending();
    }

    /** Index of the column that is grouped by, -1 for none. */
    public int grouped() {
        return criteria.grouped();
    }

    /** Applies filter, sort and grouping now. */
    public void update() {
        show(criteria.apply(all, columns, () -> false));
    }

    /** Work for a background thread: what {@link #update} would show, as things stand now. */
    Function<BooleanSupplier, List<T>> later() {
        Criteria<T> now = criteria;
        List<T> rows = all;
        return stop -> now.apply(rows, columns, stop);
    }

    void show(List<T> rows) {
        shown = rows;
        layOut();
    }

    /** Folds a group or unfolds it. */
    public void fold(String group) {
        if (!folded.remove(group)) {
            folded.add(group);
        }
        layOut();
    }

    private void layOut() {
        lines = new int[0];
        sizes.clear();
        if (grouped() < 0) {
            return;
        }
        List<Integer> out = new ArrayList<>();
        String before = null;
        for (int i = 0; i < shown.size(); i++) {
            String label = label(i);
            sizes.merge(label, 1, Integer::sum);
            if (!label.equals(before)) {
                out.add(-1 - i);
                before = label;
            }
            if (!folded.contains(label)) {
                out.add(i);
            }
        }
        lines = out.stream().mapToInt(Integer::intValue).toArray();
    }

    private String label(int row) {
        return columns.get(grouped()).cell(shown.get(row));
    }

    /** How many lines the table has: rows and headings of groups. */
    int lineCount() {
        return grouped() < 0 ? shown.size() : lines.length;
    }

    /** The row in a line; empty for a heading. */
    Optional<T> row(int line) {
        if (grouped() < 0) {
            return Optional.of(shown.get(line));
        }
        return lines[line] < 0 ? Optional.empty() : Optional.of(shown.get(lines[line]));
    }

    /** The group whose heading a line is; empty for a row. */
    Optional<Group> group(int line) {
        if (grouped() < 0 || lines[line] >= 0) {
            return Optional.empty();
        }
        String label = label(-1 - lines[line]);
        return Optional.of(new Group(label, sizes.getOrDefault(label, 0), folded.contains(label)));
    }

    /** A heading. */
    record Group(String label, int size, boolean folded) {}

    /** The line of a row, -1 where it is not shown. */
    int line(T row) {
        int index = shown.indexOf(row);
        if (grouped() < 0 || index < 0) {
            return index;
        }
        for (int i = 0; i < lines.length; i++) {
            if (lines[i] == index) {
                return i;
            }
        }
        return -1;
    }

    /** Rows as lines of tab-separated cells, with the headings; a tab or line end inside a cell becomes a space. */
    public String tsv(List<T> rows, List<Column<T>> some) {
        StringBuilder out = new StringBuilder();
        line(out, some.stream().map(Column::label).toList());
        rows.forEach(
                row -> line(out, some.stream().map(column -> column.cell(row)).toList()));
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
}
