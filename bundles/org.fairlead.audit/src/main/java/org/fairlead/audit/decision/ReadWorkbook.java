// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.decision;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.fairlead.audit.paper.Language;
import org.fairlead.audit.register.ChecklistColumns;
import org.fairlead.audit.register.CoverFacts;
import org.fairlead.audit.register.FindingsColumns;

/**
 * What a workbook that came back holds: the rows of its findings, found by their headings on whatever sheet and in whatever order, and the facts of its
 * cover by their labels.
 */
final class ReadWorkbook {
    private static final Set<String> NEEDED =
            Set.of(FindingsColumns.NUMBER, FindingsColumns.QUOTE_HASH, FindingsColumns.DISPOSITION);
    private static final Set<String> NEEDED_OF_CHECKLIST =
            Set.of(ChecklistColumns.RULE, ChecklistColumns.ANSWER, ChecklistColumns.HASH);
    private static final Set<String> KNOWN_OF_CHECKLIST =
            Set.of(ChecklistColumns.RULE, ChecklistColumns.ANSWER, ChecklistColumns.REASON, ChecklistColumns.HASH);
    private static final Set<String> KNOWN = Set.of(
            FindingsColumns.NUMBER,
            FindingsColumns.QUOTE,
            FindingsColumns.DISPOSITION,
            FindingsColumns.REASON,
            FindingsColumns.OWNER,
            FindingsColumns.DUE,
            FindingsColumns.COMMENT,
            FindingsColumns.FINGERPRINT,
            FindingsColumns.QUOTE_HASH,
            FindingsColumns.DECISION_HASH);
    private static final List<String> COVER = List.of(CoverFacts.CASE, CoverFacts.SOURCE_SHA256);
    /** What is looked for, in whatever language it stands there. */
    private static final List<String> WORDS = Stream.of(KNOWN, KNOWN_OF_CHECKLIST, COVER, List.of(CoverFacts.NO_CASE))
            .flatMap(Collection::stream)
            .distinct()
            .toList();
    /** Rows that a person may have put in above the headings. */
    private static final int ROWS_ABOVE = 50;

    private final List<DecisionRow> rows = new ArrayList<>();
    private final List<DecisionRow> answers = new ArrayList<>();
    private final Map<String, String> cover = new HashMap<>();
    private boolean from1904;
    private boolean hasFindings;

    private ReadWorkbook() {}

    /** @throws WorkbookException when the file is no workbook of findings */
    static ReadWorkbook of(Path file) throws IOException {
        WorkbookKind.check(file);
        ReadWorkbook read = new ReadWorkbook();
        try (WorkbookParts parts = new WorkbookParts(file)) {
            SheetRows sheets = new SheetRows(parts);
            sheets.read(name -> read.new Sheet(name));
            read.from1904 = sheets.isFrom1904();
        }
        if (!read.hasFindings) {
            throw new WorkbookException(file + " has no sheet with the columns " + FindingsColumns.NUMBER + ", "
                    + FindingsColumns.DISPOSITION + " and " + FindingsColumns.QUOTE_HASH
                    + "; a workbook that was exported from a case was expected.");
        }
        return read;
    }

    List<DecisionRow> rows() {
        return rows;
    }

    /** The rows of the checklist; none where it was taken out. */
    List<DecisionRow> answers() {
        return answers;
    }

    boolean isFrom1904() {
        return from1904;
    }

    /** A fact of the cover; empty where it has none. */
    String cover(String label) {
        return cover.getOrDefault(label, "");
    }

    /** The rows of one sheet. */
    private final class Sheet implements SheetRows.Sink {
        private final String name;
        private final Map<Integer, String> headings = new HashMap<>();
        private boolean checklist;

        Sheet(String name) {
            this.name = name;
        }

        @Override
        public boolean row(int number, Map<Integer, String> cells) {
            if (headings.isEmpty()) {
                fact(cells);
                return header(cells) || number <= ROWS_ABOVE;
            }
            Map<String, String> texts = new HashMap<>();
            headings.forEach((column, heading) -> texts.put(heading, cells.getOrDefault(column, "")));
            (checklist ? answers : rows).add(new DecisionRow(name, number, texts));
            return true;
        }

        private boolean header(Map<Integer, String> cells) {
            Map<Integer, String> english = new HashMap<>();
            cells.forEach((column, title) -> english.put(column, english(title)));
            Set<String> titles = Set.copyOf(english.values());
            checklist = titles.containsAll(NEEDED_OF_CHECKLIST);
            if (!checklist && !titles.containsAll(NEEDED)) {
                return false;
            }
            Set<String> known = checklist ? KNOWN_OF_CHECKLIST : KNOWN;
            english.forEach((column, title) -> {
                if (known.contains(title) && !headings.containsValue(title)) {
                    headings.put(column, title);
                }
            });
            hasFindings |= !checklist;
            return true;
        }

        /** A label in the first column, its value in the second. */
        private void fact(Map<Integer, String> cells) {
            Language.english(cells.getOrDefault(0, "").strip(), COVER)
                    .ifPresent(label -> cover.putIfAbsent(label, english(cells.getOrDefault(1, ""))));
        }

        private static String english(String text) {
            return Language.english(text.strip(), WORDS).orElse(text.strip());
        }
    }
}
