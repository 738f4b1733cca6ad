// SPDX-License-Identifier: EPL-2.0
package org.fairlead.cli.evaluate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.fairlead.cli.evaluate.Labels.Row;
import org.fairlead.cli.predictions.Task;
import org.fairlead.engine.Packs;
import org.fairlead.model.review.Review;

/**
 * Forward-looking statements against labelled sentences. The weights of the inventory may have been learned from the same sentences: then these figures
 * flatter, and those of {@code train}, cross-validated by call, count.
 */
final class StatementsEvaluation implements Evaluation {
    private static final String FORWARD = "FLS";
    private static final List<String> QUALITIES = List.of("class", "hedge", "quantified");

    private final List<Row> labels;
    private final Map<String, List<Map<String, String>>> said = new HashMap<>();

    StatementsEvaluation(Labels labels) throws IOException {
        this.labels = labels.table("fls.tsv");
    }

    @Override
    public Set<String> transcripts() {
        Set<String> files = new LinkedHashSet<>();
        labels.forEach(row -> files.add(row.cells().get("file")));
        return files;
    }

    @Override
    public void take(Review review, Packs packs) {
        said.put(review.getTranscript().getSource().getFileName(), Said.rows(Task.FLS, review, packs));
    }

    @Override
    public void report(Report report) throws IOException {
        if (labels.isEmpty()) {
            return;
        }
        report.title("Forward-looking statements in " + labels.size() + " sentences");
        Map<Row, Map<String, String>> hits = new LinkedHashMap<>();
        for (Row row : labels) {
            hit(row).ifPresent(statement -> hits.put(row, statement));
        }
        tally("all sentences", row -> true, hits, report);
        tally(
                "sentences of the issuer",
                row -> Set.of("issuer", "mixed").contains(row.cells().get("role")),
                hits,
                report);
        tally("sentences without doubt", row -> "n".equals(row.cells().get("doubt")), hits, report);
        for (String quality : QUALITIES) {
            Cells cells = new Cells();
            for (Map.Entry<Row, Map<String, String>> hit : hits.entrySet()) {
                if (hit.getKey().get("label").equals(FORWARD)) {
                    cells.add(hit.getKey().get(quality), Said.cell(hit.getValue(), quality));
                }
            }
            report.line(
                    quality,
                    "accuracy %.3f  F1 a value %.3f  (of %d found)",
                    cells.accuracy(),
                    cells.macroF1(),
                    cells.size());
        }
        errors(hits, report);
    }

    /** The statement that covers most of the sentence. */
    private Optional<Map<String, String>> hit(Row row) throws LabelException {
        Span sentence = row.span();
        Optional<Map<String, String>> best = Optional.empty();
        int most = 0;
        for (Map<String, String> statement : said.getOrDefault(row.get("file"), List.of())) {
            Span span = Said.span(statement, "char_start", "char_end");
            if (sentence.matches(span) && sentence.overlap(span) > most) {
                most = sentence.overlap(span);
                best = Optional.of(statement);
            }
        }
        return best;
    }

    private void tally(String name, Predicate<Row> which, Map<Row, Map<String, String>> hits, Report report)
            throws LabelException {
        Tally tally = new Tally();
        for (Row row : labels) {
            if (which.test(row)) {
                tally.add(row.get("label").equals(FORWARD), hits.containsKey(row));
            }
        }
        report.line(name, tally);
    }

    private void errors(Map<Row, Map<String, String>> hits, Report report) throws LabelException {
        List<String> errors = new ArrayList<>();
        for (Row row : labels) {
            if (row.get("label").equals(FORWARD) != hits.containsKey(row)) {
                errors.add(row.get("id") + " " + row.get("file") + " labelled " + row.get("label") + ": "
                        + row.get("sentence"));
            }
        }
        report.errors(errors);
    }
}
