// SPDX-License-Identifier: EPL-2.0
package org.fairlead.cli.evaluate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.fairlead.cli.evaluate.Labels.Row;
import org.fairlead.cli.predictions.Task;
import org.fairlead.engine.Packs;
import org.fairlead.model.review.Finding;
import org.fairlead.model.review.Review;
import org.fairlead.model.rules.Severity;

/** Safe-harbor and other elements of whole calls, the passage, and alarms of the highest level where the statement is good. */
final class ElementsEvaluation implements Evaluation {
    private static final String FILE = "file";
    /** Columns that are no element: the call itself, the passage, and remarks on the label. */
    private static final Set<String> NO_ELEMENT = Set.of(FILE, "sh_start", "sh_end", "doubt", "note");
    /** The four spoken elements of 15 U.S.C. 78u-5(c)(2), in label columns. */
    private static final List<String> ORAL_ROUTE =
            List.of("sh02_identified", "sh03_differ", "sh04_more_info", "sh05_document");

    private final List<Row> labels;
    private final Map<String, Map<String, String>> said = new LinkedHashMap<>();
    private final Map<String, Set<String>> alarms = new LinkedHashMap<>();

    ElementsEvaluation(Labels labels) throws IOException {
        this.labels = labels.table("elements.tsv");
    }

    @Override
    public Set<String> transcripts() {
        Set<String> files = new LinkedHashSet<>();
        labels.forEach(row -> files.add(row.cells().get(FILE)));
        return files;
    }

    @Override
    public void take(Review review, Packs packs) {
        Map<String, String> row = Said.rows(Task.ELEMENTS, review, packs).get(0);
        said.put(Said.cell(row, FILE), row);
        Set<String> rules = new TreeSet<>();
        for (Finding finding : review.getFindings()) {
            String rule = finding.getOutcome().getRule().getId();
            if (finding.getSeverity() == Severity.HIGH && rule.startsWith("US-SH-")) {
                rules.add(rule);
            }
        }
        alarms.put(Said.cell(row, FILE), rules);
    }

    @Override
    public void report(Report report) throws IOException {
        if (labels.isEmpty()) {
            return;
        }
        report.title("Elements of " + labels.size() + " calls");
        List<Cells> elements = new ArrayList<>();
        for (String column : labels.get(0).cells().keySet()) {
            if (!NO_ELEMENT.contains(column) && said.values().iterator().next().containsKey(column)) {
                elements.add(element(column, report));
            }
        }
        double recall = mean(elements, Cells::macroRecall);
        report.line(
                "average",
                "accuracy %.3f  recall a state %.3f  F1 a state %.3f",
                mean(elements, Cells::accuracy),
                recall,
                mean(elements, Cells::macroF1));
        report.measure(Measure.atLeast("Elements: mean recall a state", recall, 0.93));
        passage(report);
        alarms(report);
    }

    private Cells element(String column, Report report) throws LabelException {
        Cells cells = new Cells();
        List<String> errors = new ArrayList<>();
        for (Row row : labels) {
            String value = Said.cell(said.getOrDefault(row.get(FILE), Map.of()), column);
            cells.add(row.get(column), value);
            if (!row.get(column).equals(value)) {
                errors.add(row.get(FILE) + ": labelled " + row.get(column) + ", said " + value);
            }
        }
        report.line(
                column,
                "accuracy %.3f  recall a state %.3f  F1 a state %.3f",
                cells.accuracy(),
                cells.macroRecall(),
                cells.macroF1());
        report.errors(errors);
        return cells;
    }

    private void passage(Report report) throws LabelException {
        Tally found = new Tally();
        List<Double> overlaps = new ArrayList<>();
        for (Row row : labels) {
            Map<String, String> mine = said.getOrDefault(row.get(FILE), Map.of());
            boolean labelled = !row.get("sh_start").equals("-");
            boolean stated = !Said.cell(mine, "sh_start").equals("-");
            int common = 0;
            if (labelled && stated) {
                Span a = new Span(row.number("sh_start"), row.number("sh_end"));
                Span b = Said.span(mine, "sh_start", "sh_end");
                common = a.overlap(b);
                overlaps.add(Tally.share(common, a.length() + b.length() - common));
            }
            found.add(labelled && (common > 0 || !stated), common > 0);
            found.add(false, stated && common == 0);
            found.add(labelled && stated && common == 0, false);
        }
        double overlap = overlaps.stream().mapToDouble(d -> d).average().orElse(0);
        report.line("safe-harbor passage", found);
        report.line("overlap with the labelled passage", "%.3f", overlap);
        report.measure(Measure.atLeast("Elements: overlap with the labelled passage", overlap, 0.85));
    }

    /** A statement is good where all four spoken elements are at least weak. */
    private void alarms(Report report) throws LabelException {
        int good = 0;
        List<String> flagged = new ArrayList<>();
        for (Row row : labels) {
            if (row.get("sh_present").equals("y") && oralRoute(row)) {
                good++;
                Set<String> rules = alarms.getOrDefault(row.get(FILE), Set.of());
                if (!rules.isEmpty()) {
                    flagged.add(row.get(FILE) + ": " + String.join(", ", rules));
                }
            }
        }
        double share = Tally.share(flagged.size(), good);
        report.line("good statements flagged high", "%.3f  (%d of %d)", share, flagged.size(), good);
        report.errors(flagged);
        report.measure(Measure.below("Elements: good safe harbors flagged high", share, 0.03));
    }

    private static boolean oralRoute(Row row) throws LabelException {
        for (String column : ORAL_ROUTE) {
            if (row.get(column).equals("not")) {
                return false;
            }
        }
        return true;
    }

    private static double mean(List<Cells> cells, ToDoubleFunction<Cells> figure) {
        return cells.stream().mapToDouble(figure).average().orElse(0);
    }
}
