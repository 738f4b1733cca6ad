// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fairlead.audit.paper.Answered;
import org.fairlead.audit.paper.Decisions;
import org.fairlead.model.casefile.ManualAnswer;
import org.fairlead.model.review.ElementResult;
import org.fairlead.model.review.Evidence;
import org.fairlead.model.review.Review;
import org.fairlead.model.review.RuleOutcome;
import org.fairlead.model.rules.State;
import org.jspecify.annotations.Nullable;

/** Every rule with its state, then its elements, each with its evidence: an auditor trusts a list that shows what was met. */
public final class ChecklistRegister implements Register<ChecklistRegister.Row> {
    /**
     * A rule, an element of it, or further evidence of the element.
     *
     * @param outcome the rule
     * @param element unset: the row is about the rule as a whole
     * @param number  of the evidence, from 0
     */
    public record Row(RuleOutcome outcome, @Nullable ElementResult element, int number) {
        @Nullable
        Evidence evidence() {
            return element == null || element.getEvidence().isEmpty()
                    ? null
                    : element.getEvidence().get(number);
        }
    }

    private static final List<Column<Row>> SHOWN = List.of(
            Column.key(ChecklistColumns.RULE, 12, r -> r.outcome.getRule().getId()),
            Column.of("Rule and its elements", 28, ChecklistRegister::subject),
            Column.of("State", 19, r -> r.element == null ? r.outcome.getState() : r.element.getState()),
            Column.of("Tick", 7, r -> Ticks.of(r.element == null ? r.outcome.getState() : r.element.getState())),
            Column.of("Reason", 36, ChecklistRegister::reason),
            Column.said("Evidence", 50, r -> r.evidence() instanceof Evidence e ? FindingsRegister.quoted(e) : ""),
            Column.of("Line", 7, r -> r.evidence() instanceof Evidence e ? e.getLine() : ""),
            Column.of("Speaker", 19, r -> r.evidence() instanceof Evidence e ? Words.voice(e.getSpeaker()) : ""),
            Column.of("Part of the call", 14, r -> r.evidence() instanceof Evidence e ? Words.of(e.getSection()) : ""),
            Column.of("Where was looked", 28, r -> r.element == null || r.number > 0 ? "" : r.element.getLookedAt()),
            Column.of(
                    "Severity", 10, r -> r.element == null ? r.outcome.getRule().getSeverity() : ""),
            Column.of("Authority", 22, r -> r.element == null ? Words.authorities(r.outcome.getRule()) : ""),
            Column.said("Pack", 20, r -> r.outcome.getPack().getId()));

    private final List<Column<Row>> columns = new ArrayList<>(SHOWN);

    /** The checklist with the answers of people to what a transcript cannot answer. */
    public ChecklistRegister(Decisions decisions) {
        columns.add(new Column<>(
                ChecklistColumns.ANSWER,
                19,
                Column.Use.ANSWER,
                r -> isManual(r)
                        ? answered(decisions, r).answer().map(Words::of).orElse("")
                        : Locked.HERE));
        columns.add(new Column<>(
                ChecklistColumns.REASON,
                22,
                Column.Use.ENTRY,
                r -> isManual(r) ? answered(decisions, r).reason() : Locked.HERE));
        columns.add(Column.said(
                "Answered by, at (UTC)",
                22,
                r -> answer(decisions, r)
                        .map(a -> (a.getPerson() + "\n" + Words.time(a.getTime())).strip())
                        .orElse("")));
        columns.add(Column.said(
                ChecklistColumns.HASH,
                18,
                r -> isManual(r) ? answered(decisions, r).hash() : ""));
    }

    @Override
    public String title() {
        return Index.CHECKLIST.title();
    }

    @Override
    public List<Column<Row>> columns() {
        return List.copyOf(columns);
    }

    @Override
    public Stream<Row> rows(Review review) {
        return all(review);
    }

    /** The rows alone, for a register of a part of them. */
    static Stream<Row> all(Review review) {
        return review.getOutcomes().stream()
                .flatMap(o -> Stream.concat(
                        Stream.of(new Row(o, null, 0)), o.getElements().stream().flatMap(e -> evidence(o, e))));
    }

    @Override
    public long size(Review review) {
        return review.getOutcomes().stream()
                .mapToLong(o -> 1
                        + o.getElements().stream()
                                .mapToLong(e -> Math.max(1, e.getEvidence().size()))
                                .sum())
                .sum();
    }

    private static boolean isManual(Row row) {
        return row.element == null && row.outcome.getState() == State.MANUAL;
    }

    private static Answered answered(Decisions decisions, Row row) {
        return Answered.of(decisions.answer(row.outcome));
    }

    private static Optional<ManualAnswer> answer(Decisions decisions, Row row) {
        return row.element == null ? decisions.answer(row.outcome) : Optional.empty();
    }

    private static Stream<Row> evidence(RuleOutcome outcome, ElementResult element) {
        return IntStream.range(0, Math.max(1, element.getEvidence().size()))
                .mapToObj(i -> new Row(outcome, element, i));
    }

    static Object subject(Row row) {
        return row.element == null
                ? new Strong(row.outcome.getRule().getTitle())
                : row.element.getElement().getTitle();
    }

    static String reason(Row row) {
        if (row.element == null) {
            return row.outcome.getReason();
        }
        int count = row.element.getEvidence().size();
        return row.number == 0 ? row.element.getReason() : "Evidence " + (row.number + 1) + " of " + count + ".";
    }
}
