// SPDX-License-Identifier: EPL-2.0
package org.fairlead.cli.evaluate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.fairlead.cli.evaluate.Labels.Row;
import org.fairlead.model.rules.Severity;

/** One call that was read rule by rule: its findings, and quotes that no rule may flag. */
final class FindingsOfCall {
    /** Begin of the ids of cross-checks: figures and names of the call against each other. They have goals of their own. */
    private static final String CROSS_CHECK = "X-";

    private record Flag(String rule, Span span) {}

    private record Label(String id, String rule, String severity, Span span, String quote) {
        boolean isFoundBy(Flag flag) {
            return flag.rule().equals(rule) && flag.span().overlap(span) > 0;
        }
    }

    private final List<Label> findings = new ArrayList<>();
    private final List<Label> negatives = new ArrayList<>();
    private final List<Flag> flags = new ArrayList<>();

    FindingsOfCall(Labels labels) throws IOException {
        for (Row row : labels.table("findings.tsv")) {
            findings.add(new Label(row.get("id"), row.get("rule"), row.get("severity"), row.span(), row.get("quote")));
        }
        for (Row row : labels.table("negatives.tsv")) {
            negatives.add(new Label(row.get("id"), "", "", row.span(), row.get("quote")));
        }
    }

    /** Takes the rows of the findings. */
    void take(List<Map<String, String>> rows) {
        rows.forEach(row -> flags.add(new Flag(Said.cell(row, "rule"), Said.span(row, "char_start", "char_end"))));
    }

    /** Findings of the cross-checks alone, against the goals that were set for them. */
    void reportCrossChecks(Report report) {
        Predicate<Label> crossChecks = label -> label.rule().startsWith(CROSS_CHECK);
        for (Severity severity : Severity.VALUES.reversed()) {
            String level = severity.getLiteral();
            report.line(level, recall(level, crossChecks).found());
        }
        report.errors(missed(crossChecks));
        List<String> wronged = wronged(wrong().stream()
                .filter(flag -> flag.rule().startsWith(CROSS_CHECK))
                .toList());
        report.line("flagged though it must not be", wronged.size() + " of " + negatives.size());
        report.errors(wronged);
        report.measure(Measure.atLeast(
                "Cross-checks: high", recall("high", crossChecks).recall(), 1));
        report.measure(Measure.atLeast(
                "Cross-checks: medium", recall("medium", crossChecks).recall(), 0.85));
        report.measure(Measure.below("Cross-checks: quotes flagged that must not be", wronged.size(), 1));
    }

    void report(Report report) {
        Predicate<Label> ofRules = label -> !label.rule().startsWith(CROSS_CHECK);
        for (Severity severity : Severity.VALUES.reversed()) {
            String level = severity.getLiteral();
            report.line(
                    level,
                    recall(level, ofRules).found() + "; cross-checks "
                            + recall(level, ofRules.negate()).found());
        }
        report.errors(missed(label -> true));
        List<Flag> wrong = wrong();
        int right = flags.size() - wrong.size();
        report.line(
                "precision of all levels", "%.3f (%d of %d)", Tally.share(right, flags.size()), right, flags.size());
        List<String> wronged = wronged(wrong);
        report.line("flagged though it must not be", wronged.size() + " of " + negatives.size());
        report.errors(wronged);
        report.measure(Measure.atLeast("Findings: high", recall("high", ofRules).recall(), 1));
        report.measure(
                Measure.atLeast("Findings: medium", recall("medium", ofRules).recall(), 0.9));
        report.measure(Measure.below("Findings: quotes flagged that must not be", wronged.size(), 1));
    }

    private List<String> missed(Predicate<Label> which) {
        return findings.stream()
                .filter(which)
                .filter(label -> flags.stream().noneMatch(label::isFoundBy))
                .map(label ->
                        "missed " + label.id() + " " + label.rule() + " " + label.severity() + ": " + label.quote())
                .toList();
    }

    private List<Flag> wrong() {
        return flags.stream()
                .filter(flag -> findings.stream().noneMatch(label -> label.isFoundBy(flag)))
                .toList();
    }

    private Tally recall(String severity, Predicate<Label> which) {
        Tally tally = new Tally();
        findings.stream()
                .filter(label -> label.severity().toLowerCase(Locale.ROOT).equals(severity))
                .filter(which)
                .forEach(label -> tally.add(true, flags.stream().anyMatch(label::isFoundBy)));
        return tally;
    }

    /** Quotes that must not be flagged and are, by a finding that no label excuses and that covers half of the shorter of both. */
    private List<String> wronged(List<Flag> wrong) {
        List<String> wronged = new ArrayList<>();
        for (Label negative : negatives) {
            wrong.stream()
                    .filter(flag -> negative.span().matches(flag.span()))
                    .findFirst()
                    .ifPresent(flag ->
                            wronged.add("flagged " + negative.id() + " " + flag.rule() + ": " + negative.quote()));
        }
        return wronged;
    }
}
