// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.sheet;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.fairlead.audit.register.Words;
import org.fairlead.model.review.ElementResult;
import org.fairlead.model.review.Evidence;
import org.fairlead.model.review.Finding;
import org.fairlead.model.review.PackUse;
import org.fairlead.model.review.Review;
import org.fairlead.model.review.RuleOutcome;
import org.fairlead.model.rules.Severity;
import org.fairlead.model.rules.State;
import org.jspecify.annotations.Nullable;

/** One page for the committee: counts, the findings that weigh most, and the safe harbor rule by rule. */
final class SummarySheet implements ReviewSheet {
    private static final String SAFE_HARBOR = "us-safe-harbor";
    private static final int DECISIVE = 5;

    @Override
    public void write(Review review, Book book) {
        SheetWriter page = new SheetWriter(
                book, "Summary", SheetWriter.Layout.page(Paper.ONE_PAGE, 20, 42, 19, 12, 12, 14, 9, 22, 66));
        page.row(Look.TITLE, "Summary");
        page.row(Look.SUBTITLE, Facts.result(review));
        page.gap();
        counts(page, review);
        decisive(page, review);
        for (PackUse use : review.getPacks()) {
            if (use.getPack().getId().equals(SAFE_HARBOR)) {
                matrix(page, review, use);
            }
        }
        page.finish();
    }

    @Override
    public long size(Review review) {
        return 50;
    }

    private static void counts(SheetWriter page, Review review) {
        page.row(Look.HEADING, "Findings by rule pack and severity");
        page.row(Look.HEADER, "Pack", "Title", "High", "Medium", "Low", "Info", "All");
        for (PackUse use : review.getPacks()) {
            long[] n = Arrays.stream(Severity.values())
                    .mapToLong(s -> Facts.findings(review, use, s))
                    .toArray();
            page.row(
                    use.getPack().getId(),
                    use.getPack().getTitle(),
                    n[Severity.HIGH.ordinal()],
                    n[Severity.MEDIUM.ordinal()],
                    n[Severity.LOW.ordinal()],
                    n[Severity.INFO.ordinal()],
                    Arrays.stream(n).sum());
        }
        page.row(
                new Object[] {
                    "All packs",
                    "",
                    Facts.findings(review, Severity.HIGH),
                    Facts.findings(review, Severity.MEDIUM),
                    Facts.findings(review, Severity.LOW),
                    Facts.findings(review, Severity.INFO),
                    review.getFindings().size()
                },
                new Look[] {Look.LABEL, Look.LABEL, Look.TOTAL, Look.TOTAL, Look.TOTAL, Look.TOTAL, Look.TOTAL});
        page.gap();
    }

    private static void decisive(SheetWriter page, Review review) {
        page.row(Look.HEADING, "Findings that weigh most");
        List<Finding> first = review.getFindings().stream()
                .sorted(Comparator.comparing(Finding::getSeverity).reversed())
                .limit(DECISIVE)
                .toList();
        if (first.isEmpty()) {
            page.row(Look.NOTE_LINE, "No exception noted.");
        } else {
            page.row(
                    Look.HEADER,
                    "No.",
                    "Finding",
                    "State",
                    "Severity",
                    "Rule",
                    "Part of the call",
                    "Line",
                    "Speaker",
                    "Quote");
        }
        for (Finding f : first) {
            page.row(
                    f.getId(),
                    f.getMessage(),
                    f.getState(),
                    f.getSeverity(),
                    f.getOutcome().getRule().getId(),
                    Words.of(f.getEvidence().getSection()),
                    f.getEvidence().getLine(),
                    Words.speaker(f.getEvidence().getSpeaker()),
                    quote(f.getEvidence()));
        }
        page.gap();
    }

    private static void matrix(SheetWriter page, Review review, PackUse pack) {
        page.row(Look.HEADING, "Safe harbor, rule by rule");
        page.row(
                Look.HEADER,
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
                    Facts.findings(review, outcome),
                    evidence == null ? "" : evidence.getLine(),
                    evidence == null ? "" : Words.speaker(evidence.getSpeaker()),
                    evidence == null ? outcome.getReason() : quote(evidence));
        }
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

    private static String quote(Evidence evidence) {
        return evidence.isAnchor() ? "[Expected here] " + evidence.getQuote() : evidence.getQuote();
    }
}
