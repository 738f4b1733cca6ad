// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fairlead.model.transcript.MarkKind;
import org.fairlead.reader.format.Content.Mark;

/** Joins pages to one text. A line that stands at the same edge of many pages, page numbers aside, is a header or footer: it is left out and marked. */
final class PageText {
    /** How many lines at the top and at the bottom can be header or footer. */
    private static final int EDGE = 3;

    private PageText() {}

    static Content join(List<String> pages, List<String> warnings) {
        Map<String, Integer> seen = new HashMap<>();
        for (String page : pages) {
            List<String> lines = page.lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                if (atEdge(i, lines.size()) && !key(lines.get(i)).isEmpty()) {
                    seen.merge(key(lines.get(i)), 1, Integer::sum);
                }
            }
        }
        StringBuilder text = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        for (int p = 0; p < pages.size(); p++) {
            marks.add(new Mark(text.length(), MarkKind.PAGE, Integer.toString(p + 1)));
            List<String> lines = pages.get(p).lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i);
                if (atEdge(i, lines.size()) && runs(line, seen, pages.size())) {
                    marks.add(new Mark(text.length(), MarkKind.OMITTED, line));
                } else {
                    text.append(line).append('\n');
                }
            }
        }
        return new Content("pdf", "", "", text.toString(), marks, warnings);
    }

    private static boolean atEdge(int line, int count) {
        return line < EDGE || line >= count - EDGE;
    }

    /** Alike on a third of the pages and at least on three, or nothing but a page number. */
    private static boolean runs(String line, Map<String, Integer> seen, int pages) {
        String key = key(line);
        boolean number = !line.isBlank()
                && line.strip().length() <= 5
                && line.strip().chars().allMatch(c -> c >= '0' && c <= '9' || c == '-' || c == ' ');
        return number
                || !key.isEmpty() && line.length() < 120 && seen.getOrDefault(key, 0) >= Math.max(3, (pages + 2) / 3);
    }

    /** The line with every number as one sign: "Page 3 of 12" is alike on all pages. */
    private static String key(String line) {
        return line.strip().replaceAll("\\d+", "#");
    }
}
