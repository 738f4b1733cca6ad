// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fairlead.audit.paper.Decision;
import org.fairlead.audit.paper.Facts;
import org.fairlead.audit.paper.Workpaper;
import org.fairlead.audit.register.FindingsRegister;
import org.fairlead.audit.register.Words;
import org.fairlead.audit.report.Block.Column;
import org.fairlead.audit.report.Block.Fact;
import org.fairlead.audit.report.Block.Mark;
import org.fairlead.model.casefile.Disposition;
import org.fairlead.model.review.Evidence;
import org.fairlead.model.review.Finding;
import org.fairlead.model.review.Review;
import org.fairlead.model.rules.Rule;
import org.fairlead.model.rules.Severity;
import org.fairlead.model.rules.State;

/** All findings in full, then every rule with its state. Nothing is cut. */
final class FindingsReport implements Report {
    private final Workpaper paper;

    FindingsReport(Workpaper paper) {
        this.paper = paper;
    }

    @Override
    public String title() {
        return "Findings of the disclosure review";
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
        return false;
    }

    @Override
    public Stream<Block> blocks() {
        Review review = paper.review();
        Stream<Block> first = Stream.of(
                new Block.Result(Facts.result(review)),
                CallFacts.call(paper),
                new Block.Heading("Findings by severity and decision"),
                CallFacts.counts(paper),
                new Block.Paragraph(CallFacts.open(paper)),
                new Block.Heading("Findings"),
                new Block.Paragraph(review.getFindings().isEmpty() ? "No exception noted." : "In order of the text."));
        Stream<Block> last = Stream.of(
                new Block.NewPage(),
                new Block.Heading("Every rule with its state"),
                rules(),
                new Block.Heading("States"),
                new Block.Facts(Stream.of(State.values())
                        .map(s -> Fact.of(Words.of(s), Words.meaning(s)))
                        .toList()),
                new Block.Heading("Severities"),
                new Block.Facts(Severity.VALUES.reversed().stream()
                        .map(s -> Fact.of(Words.of(s), Words.meaning(s)))
                        .toList()),
                new Block.Heading("What a transcript cannot decide"),
                new Block.Paragraph(CallFacts.limits()),
                new Block.Paragraph("This report supports the work of a reviewer; it is not legal advice."));
        return Stream.of(first, review.getFindings().stream().map(this::card), last)
                .flatMap(s -> s);
    }

    private Block card(Finding finding) {
        Rule rule = finding.getOutcome().getRule();
        Evidence evidence = finding.getEvidence();
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of("Condition", finding.getMessage()));
        facts.add(Fact.quote("Quote", FindingsRegister.quote(evidence)));
        facts.add(Fact.of(
                "Place",
                "Line " + evidence.getLine() + ", " + Words.of(evidence.getSection()) + ", "
                        + Words.speaker(evidence.getSpeaker()).replace("\n", ", ")));
        facts.add(Fact.quote(
                "Held against",
                finding.getCounterparts().stream()
                        .map(e -> "Line " + e.getLine() + ": " + FindingsRegister.quote(e))
                        .collect(Collectors.joining("\n"))));
        facts.add(Fact.of("Criteria", rule.getTitle()));
        facts.add(Fact.of("Authority", Words.citations(rule).replace("\n", "; ")));
        facts.add(Fact.of("Cause", Words.cause(finding)));
        facts.add(Fact.of("Effect", rule.getRationale()));
        facts.add(Fact.of("Working", finding.getWorking()));
        facts.add(Fact.of("Proposed repair", finding.getRepair()));
        facts.add(Fact.of("Recommendation", rule.getRemediation()));
        facts.add(Fact.of("Looked for and found", finding.getExplanation()));
        facts.add(Fact.of("Decision", decision(finding)));
        facts.add(Fact.of("Notes", paper.decisions().notes(finding).toString()));
        return new Block.Card(
                finding.getId() + "   " + Words.of(finding.getSeverity()) + "   " + Words.of(finding.getState()) + "   "
                        + rule.getId(),
                Mark.valueOf(finding.getSeverity().name()),
                facts.stream().filter(f -> !f.value().isEmpty()).toList());
    }

    private String decision(Finding finding) {
        Decision decision = paper.decisions().of(finding);
        StringBuilder words = new StringBuilder(Words.of(decision.state()));
        paper.decisions()
                .disposition(finding)
                .map(Disposition::getPerson)
                .filter(p -> !p.isEmpty())
                .ifPresent(p -> words.append(", ")
                        .append(p)
                        .append(", ")
                        .append(paper.decisions()
                                .disposition(finding)
                                .map(d -> Words.time(d.getTime()) + " UTC")
                                .orElse("")));
        line(words, "Reason", decision.reason());
        line(words, "Owner", decision.owner());
        line(words, "Due", decision.due());
        return words.toString();
    }

    private static void line(StringBuilder words, String label, String value) {
        if (!value.isEmpty()) {
            words.append('\n').append(label).append(": ").append(value);
        }
    }

    private Block rules() {
        return new Block.Table(
                List.of(
                        Column.of("Rule", 13),
                        Column.of("What must hold", 40),
                        Column.of("State", 19),
                        Column.of("Reason", 60)),
                paper.review().getOutcomes().stream()
                        .map(o -> List.of(
                                o.getRule().getId(), o.getRule().getTitle(), Words.of(o.getState()), o.getReason()))
                        .toList());
    }
}
