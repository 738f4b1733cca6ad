// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fairlead.audit.paper.Counts;
import org.fairlead.audit.paper.Facts;
import org.fairlead.audit.paper.Workpaper;
import org.fairlead.audit.register.Limitation;
import org.fairlead.audit.register.Words;
import org.fairlead.audit.report.Block.Column;
import org.fairlead.audit.report.Block.Fact;
import org.fairlead.model.casefile.DispositionState;
import org.fairlead.model.casefile.SignOffRole;
import org.fairlead.model.review.Finding;
import org.fairlead.model.review.Review;
import org.fairlead.model.review.RuleOutcome;
import org.fairlead.model.rules.Severity;
import org.fairlead.model.rules.State;
import org.fairlead.model.transcript.Source;

/** The parts that several reports share. */
final class CallFacts {
    private static final String SAFE_HARBOR = "us-safe-harbor";
    private static final List<Severity> SEVERITIES =
            List.of(Severity.HIGH, Severity.MEDIUM, Severity.LOW, Severity.INFO);

    private CallFacts() {}

    /** The case and the digest of its audit trail, else the digest of the record. */
    static String reference(Workpaper paper) {
        return paper.reviewCase()
                .map(c -> "Case " + c.getId() + ", audit trail " + Facts.head(c))
                .orElseGet(() -> paper.review().getTranscript().getSource() == null
                        ? ""
                        : "Record SHA-256 "
                                + paper.review().getTranscript().getSource().getSha256());
    }

    /** What was reviewed, under what, by whom. */
    static Block.Facts call(Workpaper paper) {
        Review review = paper.review();
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of("Issuer", Facts.issuer(review)));
        facts.add(Fact.of("Call", Facts.call(review) + ", " + Facts.date(review)));
        Source source = review.getTranscript().getSource();
        if (source != null) {
            facts.add(Fact.of("Record", source.getFileName() + ", SHA-256 " + source.getSha256()));
        }
        facts.add(Fact.of(
                "Rules",
                review.getOutcomes().size() + " rules of " + review.getPacks().size() + " packs, Fairlead "
                        + review.getProgramVersion()));
        paper.reviewCase().ifPresent(c -> {
            facts.add(Fact.of("Case", c.getId() + ", version " + Facts.version(c)));
            facts.add(Fact.of("Head of the audit trail", Facts.head(c)));
        });
        for (SignOffRole role : SignOffRole.values()) {
            facts.add(Fact.of(Words.of(role), signed(paper, role)));
        }
        return new Block.Facts(facts);
    }

    private static String signed(Workpaper paper, SignOffRole role) {
        String signed = Facts.signOffs(paper).stream()
                .filter(s -> s.getRole() == role)
                .map(s -> s.getPerson() + ", " + Words.time(s.getTime()) + " UTC")
                .collect(Collectors.joining("; "));
        return signed.isEmpty() ? "Not signed yet: ______________________   Date ____________" : signed;
    }

    /** How many findings of each severity are in each disposition. */
    static Block.Table counts(Workpaper paper) {
        Counts counts = new Counts(paper);
        List<DispositionState> states = List.of(DispositionState.values());
        List<Column> columns = new ArrayList<>();
        columns.add(Column.of("Severity", 12));
        columns.add(Column.number("All", 8));
        states.forEach(s -> columns.add(Column.number(Words.of(s), 13)));
        List<List<String>> rows = SEVERITIES.stream()
                .map(severity -> Stream.concat(
                                Stream.of(Words.of(severity), String.valueOf(counts.findings(severity))),
                                states.stream().map(s -> String.valueOf(counts.findings(severity, s))))
                        .toList())
                .toList();
        return new Block.Table(columns, rows);
    }

    /** The rules of the safe harbor with their states; without rows where the pack was not used. */
    static Block.Table safeHarbor(Review review) {
        return new Block.Table(
                List.of(Column.of("Rule", 12), Column.of("What must hold", 58), Column.of("State", 20)),
                review.getOutcomes().stream()
                        .filter(o -> o.getPack().getId().equals(SAFE_HARBOR))
                        .map(o -> List.of(o.getRule().getId(), o.getRule().getTitle(), Words.of(o.getState())))
                        .toList());
    }

    /** The findings of the highest severity first, in order of the text. */
    static Stream<Finding> decisive(Review review, int most) {
        return review.getFindings().stream()
                .sorted(Comparator.comparing(Finding::getSeverity).reversed())
                .limit(most);
    }

    /** Rules that a person has to answer, and those that were not run. */
    static String open(Workpaper paper) {
        List<RuleOutcome> outcomes = paper.review().getOutcomes();
        long manual = outcomes.stream()
                .filter(o -> o.getState() == State.MANUAL)
                .filter(o ->
                        paper.decisions().answer(o).filter(a -> a.isAnswered()).isEmpty())
                .count();
        long undetermined = outcomes.stream()
                .filter(o -> o.getState() == State.NOT_DETERMINABLE)
                .count();
        long failed =
                outcomes.stream().filter(o -> o.getState() == State.NOT_RUN).count();
        return manual + " rules wait for the answer of a person, " + undetermined
                + " cannot be determined from the record or the profile, " + failed + " were not run.";
    }

    /** What a transcript cannot decide, in one paragraph. */
    static String limits() {
        return Arrays.stream(Limitation.values()).map(Limitation::question).collect(Collectors.joining(" "));
    }
}
