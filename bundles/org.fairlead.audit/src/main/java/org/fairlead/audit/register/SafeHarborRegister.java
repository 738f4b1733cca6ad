// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fairlead.audit.difference.WordDifference;
import org.fairlead.audit.difference.WordDifference.Change;
import org.fairlead.audit.difference.WordDifference.Part;
import org.fairlead.model.review.FoundPassage;
import org.fairlead.model.review.Review;
import org.fairlead.model.text.Lines;
import org.fairlead.model.text.Sentences;

/** The safe-harbor statement as it was read out: beside that of the last call, word by word, where one is given, else sentence by sentence. */
public final class SafeHarborRegister implements Register<SafeHarborRegister.Row> {
    private static final String PASSAGE = "safe-harbor";
    private static final String RULES = "US-SH-";

    /**
     * A stretch of the statement.
     *
     * @param number from 1
     * @param change what differs from the last call
     * @param last   words of the last call
     * @param now    words of this call, or a phrase that there are none
     * @param line   of this call, from 1
     * @param rules  ids of the rules whose evidence stands there
     */
    public record Row(int number, String change, String last, Object now, int line, String rules) {}

    private static final List<Column<Row>> COLUMNS = List.of(
            Column.key("No.", 7, Row::number),
            Column.of("Change", 22, Row::change),
            Column.said("Last call", 62, Row::last),
            Column.said("This call", 62, Row::now),
            Column.of("Line", 8, Row::line),
            Column.said("Rules with evidence here", 28, Row::rules));

    private static final List<String> COMPARISON = List.of("Change", "Last call");

    private final Optional<Review> last;

    /** Compares with the call before, where one is given. */
    public SafeHarborRegister(Optional<Review> last) {
        this.last = last;
    }

    @Override
    public String title() {
        return Index.SAFE_HARBOR.title();
    }

    @Override
    public List<Column<Row>> columns() {
        return last.isPresent()
                ? COLUMNS
                : COLUMNS.stream().filter(c -> !COMPARISON.contains(c.title())).toList();
    }

    @Override
    public Stream<Row> rows(Review review) {
        Lines lines = new Lines(review.getTranscript().getText());
        List<Row> rows = new ArrayList<>();
        List<FoundPassage> passages = passages(review);
        if (passages.isEmpty() && last.isEmpty()) {
            rows.add(new Row(1, "", "", Phrase.of("✗ No statement was found in this call."), 1, ""));
        } else if (last.isEmpty()) {
            passages.forEach(p -> sentences(review, p, lines, rows));
        } else {
            differences(review, last.get(), lines, rows);
        }
        return rows.stream();
    }

    @Override
    public long size(Review review) {
        return 20;
    }

    private static void sentences(Review review, FoundPassage passage, Lines lines, List<Row> rows) {
        String text = review.getTranscript().getText();
        Sentences.cut(
                text,
                passage.getBegin(),
                passage.getEnd(),
                (begin, end) -> rows.add(new Row(
                        rows.size() + 1,
                        "",
                        "",
                        text.substring(begin, end),
                        lines.lineOf(begin),
                        rules(review, begin, end))));
    }

    private static void differences(Review review, Review before, Lines lines, List<Row> rows) {
        List<FoundPassage> passages = passages(review);
        String now = text(review);
        for (Part part : WordDifference.of(text(before), now)) {
            int begin = offset(passages, part.place());
            rows.add(new Row(
                    rows.size() + 1,
                    words(part.change()),
                    part.before(),
                    part.after(),
                    lines.lineOf(
                            Math.min(begin, review.getTranscript().getText().length())),
                    part.after().isEmpty()
                            ? ""
                            : rules(review, begin, begin + part.after().length())));
        }
        if (rows.isEmpty()) {
            rows.add(new Row(1, "✗ No statement was found in either call", "", "", 1, ""));
        }
    }

    private static String words(Change change) {
        return switch (change) {
            case SAME -> "= Same words";
            case ADDED -> "+ Added";
            case REMOVED -> "− Left out";
            case REPLACED -> "↔ Replaced";
        };
    }

    private static List<FoundPassage> passages(Review review) {
        return review.getPassages().stream()
                .filter(p -> p.getId().equals(PASSAGE))
                .toList();
    }

    /** All passages of the statement, one a paragraph. */
    private static String text(Review review) {
        return passages(review).stream()
                .map(p -> review.getTranscript().getText().substring(p.getBegin(), p.getEnd()))
                .collect(Collectors.joining("\n"));
    }

    /** Where a place of the joined passages stands in the record. */
    private static int offset(List<FoundPassage> passages, int place) {
        int from = 0;
        int end = 0;
        for (FoundPassage passage : passages) {
            int length = passage.getEnd() - passage.getBegin();
            if (place < from + length) {
                return passage.getBegin() + place - from;
            }
            from += length + 1;
            end = passage.getEnd();
        }
        return end;
    }

    private static String rules(Review review, int begin, int end) {
        return review.getOutcomes().stream()
                .filter(o -> o.getRule().getId().startsWith(RULES))
                .filter(o -> o.getElements().stream()
                        .flatMap(e -> e.getEvidence().stream())
                        .anyMatch(e -> !e.isAnchor() && e.getBegin() < end && begin < e.getEnd()))
                .map(o -> o.getRule().getId())
                .collect(Collectors.joining(", "));
    }
}
