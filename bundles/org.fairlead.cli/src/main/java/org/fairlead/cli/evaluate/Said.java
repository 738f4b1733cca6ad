// SPDX-License-Identifier: EPL-2.0
package org.fairlead.cli.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fairlead.cli.predictions.Task;
import org.fairlead.engine.Packs;
import org.fairlead.model.review.Review;

/** The rows of a table of predictions by column name. */
final class Said {
    private Said() {}

    static List<Map<String, String>> rows(Task task, Review review, Packs packs) {
        List<String> columns = task.table().columns(packs);
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> cells : task.table().rows(review)) {
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < columns.size(); i++) {
                row.put(columns.get(i), cells.get(i));
            }
            rows.add(row);
        }
        return rows;
    }

    static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }

    static Span span(Map<String, String> row, String begin, String end) {
        return new Span(Integer.parseInt(cell(row, begin)), Integer.parseInt(cell(row, end)));
    }
}
