// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.report;

import java.util.List;
import java.util.stream.Stream;
import org.fairlead.audit.paper.Facts;
import org.fairlead.audit.paper.Workpaper;
import org.fairlead.audit.register.Words;
import org.fairlead.audit.report.Block.Column;
import org.fairlead.model.review.Finding;

/** One page for a committee that has twenty minutes: result, counts, what weighs most, the safe harbor, what stays open. */
final class CommitteeSummary implements Report {
    private static final int DECISIVE = 5;

    private final Workpaper paper;

    CommitteeSummary(Workpaper paper) {
        this.paper = paper;
    }

    @Override
    public String title() {
        return "Committee summary";
    }

    @Override
    public String subject() {
        return Facts.heading(paper.review()).toString();
    }

    @Override
    public String reference() {
        return CallFacts.reference(paper);
    }

    @Override
    public boolean isOnePage() {
        return true;
    }

    @Override
    public Stream<Block> blocks() {
        Block.Table safeHarbor = CallFacts.safeHarbor(paper.review());
        Stream<Block> first = Stream.of(
                new Block.Result(Facts.result(paper.review())),
                CallFacts.call(paper),
                new Block.Heading("Findings by severity and decision"),
                CallFacts.counts(paper),
                new Block.Heading("Findings that weigh most"),
                decisive());
        Stream<Block> matrix = safeHarbor.rows().isEmpty()
                ? Stream.empty()
                : Stream.of(new Block.Heading("Safe harbor, rule by rule"), safeHarbor);
        Stream<Block> last = Stream.of(
                new Block.Heading("What stays open"),
                new Block.Paragraph(CallFacts.open(paper)),
                new Block.Paragraph("A transcript cannot decide: " + CallFacts.limits()),
                new Block.Paragraph("This page supports the work of a reviewer; it is not legal advice."));
        return Stream.of(first, matrix, last).flatMap(s -> s);
    }

    private Block decisive() {
        List<List<String>> rows =
                CallFacts.decisive(paper.review(), DECISIVE).map(this::row).toList();
        return rows.isEmpty()
                ? new Block.Paragraph("No exception noted.")
                : new Block.Table(
                        List.of(
                                Column.of("No.", 8),
                                Column.of("Severity", 11),
                                Column.of("Finding", 55),
                                Column.of("Rule", 13),
                                Column.of("Line", 7),
                                Column.of("Speaker", 22),
                                Column.of("Decision", 15)),
                        rows);
    }

    private List<String> row(Finding finding) {
        return List.of(
                finding.getId(),
                Words.of(finding.getSeverity()),
                finding.getMessage(),
                finding.getOutcome().getRule().getId(),
                String.valueOf(finding.getEvidence().getLine()),
                Words.name(finding.getEvidence().getSpeaker()),
                Words.of(paper.decisions().of(finding).state()));
    }
}
