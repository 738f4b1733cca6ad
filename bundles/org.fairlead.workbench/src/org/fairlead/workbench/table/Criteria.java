// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/**
 * What rows are shown and in which order. Immutable, so that it can be applied in the background.
 *
 * @param condition  rows must meet it
 * @param words      each must stand somewhere in the row, lower case
 * @param ofColumn   words that must stand in the cell of a column, by its index
 * @param sorted     index of the column that is sorted by, -1 for the order of the list
 * @param descending whether the order is turned round
 * @param grouped    index of the column that rows are grouped by, -1 for none
 */
record Criteria<T>(
        Predicate<T> condition,
        List<String> words,
        Map<Integer, List<String>> ofColumn,
        int sorted,
        boolean descending,
        int grouped) {
    static <T> Criteria<T> none() {
        return new Criteria<>(row -> true, List.of(), Map.of(), -1, false, -1);
    }

    Criteria<T> where(Predicate<T> other) {
        return new Criteria<>(other, words, ofColumn, sorted, descending, grouped);
    }

    Criteria<T> containing(String text) {
        return new Criteria<>(condition, split(text), ofColumn, sorted, descending, grouped);
    }

    Criteria<T> containing(int column, String text) {
        Map<Integer, List<String>> more = new HashMap<>(ofColumn);
        if (text.isBlank()) {
            more.remove(column);
        } else {
            more.put(column, split(text));
        }
        return new Criteria<>(condition, words, Map.copyOf(more), sorted, descending, grouped);
    }

    /** Sorts by a column; the same column again turns the order round; a third time gives the order of the list back. */
    Criteria<T> sortedBy(int column) {
        boolean same = sorted == column;
        return new Criteria<>(
                condition, words, ofColumn, same && descending ? -1 : column, same && !descending, grouped);
    }

    Criteria<T> groupedBy(int column) {
        return new Criteria<>(condition, words, ofColumn, sorted, descending, column);
    }

    private static List<String> split(String text) {
        String lower = text.toLowerCase(Locale.ROOT).strip();
        return lower.isEmpty() ? List.of() : List.of(lower.split("\\s+"));
    }

    /** The rows that pass, in order; an unfinished list where it was stopped, which nobody should use. */
    List<T> apply(List<T> all, List<Column<T>> columns, BooleanSupplier stop) {
        List<T> rows = new ArrayList<>();
        for (T row : all) {
            if (stop.getAsBoolean()) {
                return List.of();
            }
            if (condition.test(row) && contains(row, columns)) {
                rows.add(row);
            }
        }
        if (sorted >= 0) {
            Comparator<T> order = columns.get(sorted).order();
            rows.sort(descending ? order.reversed() : order);
        }
        return grouped < 0 ? List.copyOf(rows) : together(rows, columns.get(grouped));
    }

    /** Rows of one group together, the groups in order of the column. */
    private static <T> List<T> together(List<T> rows, Column<T> column) {
        Map<String, List<T>> groups = new LinkedHashMap<>();
        rows.forEach(row -> groups.computeIfAbsent(column.cell(row), label -> new ArrayList<>())
                .add(row));
        return groups.values().stream()
                .sorted((one, other) -> column.order().compare(one.getFirst(), other.getFirst()))
                .flatMap(List::stream)
                .toList();
    }

    private boolean contains(T row, List<Column<T>> columns) {
        for (Map.Entry<Integer, List<String>> filter : ofColumn.entrySet()) {
            if (!holds(columns.get(filter.getKey()).cell(row), filter.getValue())) {
                return false;
            }
        }
        if (words.isEmpty()) {
            return true;
        }
        StringBuilder text = new StringBuilder();
        columns.forEach(column -> text.append(column.cell(row)).append('\n'));
        return holds(text.toString(), words);
    }

    private static boolean holds(String text, List<String> words) {
        String lower = text.toLowerCase(Locale.ROOT);
        return words.stream().allMatch(lower::contains);
    }
}
