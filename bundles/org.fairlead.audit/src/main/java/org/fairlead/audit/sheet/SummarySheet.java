// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.sheet;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.fairlead.audit.paper.Counts;
import org.fairlead.audit.paper.Facts;
import org.fairlead.audit.paper.Workpaper;
import org.fairlead.audit.register.FindingsRegister;
import org.fairlead.audit.register.Index;
import org.fairlead.audit.register.Words;
import org.fairlead.audit.sheet.SummaryCharts.Series;
import org.fairlead.model.casefile.DispositionState;
import org.fairlead.model.review.ElementResult;
import org.fairlead.model.review.Evidence;
import org.fairlead.model.review.Finding;
import org.fairlead.model.review.PackUse;
import org.fairlead.model.review.Review;
import org.fairlead.model.review.RuleOutcome;
import org.fairlead.model.review.StatementClass;
import org.fairlead.model.rules.Severity;
import org.fairlead.model.rules.State;
import org.fairlead.model.transcript.SectionKind;
import org.jspecify.annotations.Nullable;

/** Counts with their charts, the findings that weigh most, and the safe harbor rule by rule. */
final class SummarySheet implements ReviewSheet {
    private static final String SAFE_HARBOR = "us-safe-harbor";
    private static final int DECISIVE = 5;
    private static final List<Severity> SEVERITIES =
            List.of(Severity.HIGH, Severity.MEDIUM, Severity.LOW, Severity.INFO);

    @Override
    public void write(Workpaper paper, Book book) {
        Counts counts = new Counts(paper);
        SheetWriter page =
                new SheetWriter(book, Index.SUMMARY.title(), Layout.page(Paper.A4, 20, 40, 19, 14, 14, 18, 14, 22, 60));
        page.row(Look.TITLE, Index.SUMMARY.heading());
        page.row(Look.SUBTITLE, Facts.result(paper.review()));
        page.gap();
        SummaryCharts charts = new SummaryCharts(page, book);
        states(page, counts, charts);
        statements(page, counts, charts);
        dispositions(page, counts);
        packs(page, paper.review(), counts);
        decisive(page, paper.review());
        for (PackUse use : paper.review().getPacks()) {
            if (use.getPack().getId().equals(SAFE_HARBOR)) {
                matrix(page, paper.review(), use, counts);
            }
        }
        page.finish();
    }

    @Override
    public long size(Workpaper paper) {
        return 80;
    }

    private static void states(SheetWriter page, Counts counts, SummaryCharts charts) {
        page.row(Look.HEADING, "Findings by severity and state");
        page.numbers(2, 5);
        page.table("Severity", "What it says", "✗ Not met", "◐ Weak", "All");
        int first = page.nextRow();
        for (Severity s : SEVERITIES) {
            page.row(
                    s,
                    Words.meaning(s),
                    counts.findings(s, State.NOT_MET),
                    counts.findings(s, State.WEAK),
                    counts.findings(s));
        }
        page.endTable();
        charts.draw(
                "Findings by severity and state",
                first,
                SEVERITIES.stream().map(Words::of).toList(),
                List.of(
                        new Series("Not met", 2, values(SEVERITIES, s -> counts.findings(s, State.NOT_MET))),
                        new Series("Weak", 3, values(SEVERITIES, s -> counts.findings(s, State.WEAK)))));
    }

    private static void statements(SheetWriter page, Counts counts, SummaryCharts charts) {
        page.row(Look.HEADING, "Forward-looking statements by class and part of the call");
        page.numbers(2, 6);
        page.table("Class", "What it covers", "Prepared remarks", "Questions", "Opening, closing", "All");
        int first = page.nextRow();
        List<StatementClass> classes = List.of(StatementClass.values());
        for (StatementClass c : classes) {
            page.row(
                    Words.of(c),
                    Words.meaning(c),
                    script(counts, c),
                    questions(counts, c),
                    rest(counts, c),
                    counts.statements(c));
        }
        page.endTable();
        charts.draw(
                "Forward-looking statements by class and part of the call",
                first,
                classes.stream().map(Words::of).toList(),
                List.of(
                        new Series("Prepared remarks", 2, values(classes, c -> script(counts, c))),
                        new Series("Questions", 3, values(classes, c -> questions(counts, c))),
                        new Series("Opening, closing", 4, values(classes, c -> rest(counts, c)))));
    }

    private static <T> List<Integer> values(List<T> of, Function<T, Integer> count) {
        return of.stream().map(count).toList();
    }

    private static int script(Counts counts, StatementClass c) {
        return counts.statements(c, SectionKind.PREPARED_REMARKS);
    }

    private static int questions(Counts counts, StatementClass c) {
        return counts.statements(c, SectionKind.QUESTIONS_AND_ANSWERS);
    }

    private static int rest(Counts counts, StatementClass c) {
        return counts.statements(c) - script(counts, c) - questions(counts, c);
    }

    private static void dispositions(SheetWriter page, Counts counts) {
        page.row(Look.HEADING, "Findings by decision and severity");
        page.numbers(2, 7);
        page.table("Decision", "What it says", "High", "Medium", "Low", "Info", "All");
        for (DispositionState d : DispositionState.values()) {
            int[] n = SEVERITIES.stream().mapToInt(s -> counts.findings(s, d)).toArray();
            page.row(
                    Words.of(d),
                    Words.meaning(d),
                    n[0],
                    n[1],
                    n[2],
                    n[3],
                    Arrays.stream(n).sum());
        }
        page.endTable();
    }

    private static void packs(SheetWriter page, Review review, Counts counts) {
        page.row(Look.HEADING, "Findings by rule pack and severity");
        page.numbers(2, 7);
        page.table("Pack", "Title", "High", "Medium", "Low", "Info", "All");
        for (PackUse use : review.getPacks()) {
            int[] n = SEVERITIES.stream()
                    .mapToInt(s -> counts.findings(use.getPack(), s))
                    .toArray();
            page.row(
                    use.getPack().getId(),
                    use.getPack().getTitle(),
                    n[0],
                    n[1],
                    n[2],
                    n[3],
                    Arrays.stream(n).sum());
        }
        page.row(
                new Object[] {
                    "All packs",
                    "",
                    counts.findings(Severity.HIGH),
                    counts.findings(Severity.MEDIUM),
                    counts.findings(Severity.LOW),
                    counts.findings(Severity.INFO),
                    review.getFindings().size()
                },
                new Look[] {Look.LABEL, Look.LABEL, Look.TOTAL, Look.TOTAL, Look.TOTAL, Look.TOTAL, Look.TOTAL});
        page.endTable();
    }

    private static void decisive(SheetWriter page, Review review) {
        page.row(Look.HEADING, "Findings that weigh most");
        List<Finding> first = decisive(review);
        if (first.isEmpty()) {
            page.row(Look.NOTE_LINE, "No exception noted.");
            page.gap();
            return;
        }
        page.table("No.", "Finding", "State", "Severity", "Rule", "Part of the call", "Line", "Speaker", "Quote");
        for (Finding f : first) {
            page.row(
                    f.getId(),
                    f.getMessage(),
                    f.getState(),
                    f.getSeverity(),
                    f.getOutcome().getRule().getId(),
                    Words.of(f.getEvidence().getSection()),
                    f.getEvidence().getLine(),
                    Words.voice(f.getEvidence().getSpeaker()),
                    FindingsRegister.quoted(f.getEvidence()));
        }
        page.endTable();
    }

    /** The first findings of the highest severity, in order of the text. */
    private static List<Finding> decisive(Review review) {
        return review.getFindings().stream()
                .sorted(Comparator.comparing(Finding::getSeverity).reversed())
                .limit(DECISIVE)
                .toList();
    }

    private static void matrix(SheetWriter page, Review review, PackUse pack, Counts counts) {
        page.row(Look.HEADING, "Safe harbor, rule by rule");
        page.table(
                "Rule",
                "What must hold",
                "State",
                "Severity",
                "Elements met",
                "Findings",
                "Line",
                "Speaker",
                "Evidence");
        for (RuleOutcome outcome : Facts.outcomes(review, pack)) {
            Evidence evidence = evidence(outcome);
            page.row(
                    outcome.getRule().getId(),
                    outcome.getRule().getTitle(),
                    outcome.getState(),
                    outcome.getRule().getSeverity(),
                    elements(outcome),
                    counts.findings(outcome),
                    evidence == null ? "" : evidence.getLine(),
                    evidence == null ? "" : Words.voice(evidence.getSpeaker()),
                    evidence == null ? outcome.getReason() : FindingsRegister.quoted(evidence));
        }
        page.endTable();
    }

    private static String elements(RuleOutcome outcome) {
        long met = outcome.getElements().stream()
                .filter(e -> e.getState() == State.MET)
                .count();
        return met + " of " + outcome.getElements().size();
    }

    /** What was found, else the place where it ought to stand; unset: neither. */
    private static @Nullable Evidence evidence(RuleOutcome outcome) {
        List<Evidence> all = outcome.getElements().stream()
                .map(ElementResult::getEvidence)
                .flatMap(List::stream)
                .toList();
        return all.stream()
                .filter(e -> !e.isAnchor())
                .findFirst()
                .or(() -> all.stream().findFirst())
                .orElse(null);
    }
}
