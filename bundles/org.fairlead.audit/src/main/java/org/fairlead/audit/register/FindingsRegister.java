// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.register;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fairlead.audit.paper.Decisions;
import org.fairlead.audit.paper.Digest;
import org.fairlead.model.casefile.Disposition;
import org.fairlead.model.review.Evidence;
import org.fairlead.model.review.Finding;
import org.fairlead.model.review.Review;
import org.fairlead.model.rules.Rule;

/**
 * One row a finding: everything that a person must decide on, in the order of a workpaper (condition, criteria, cause, effect, recommendation), then the
 * decision, then what leads back to the record and to the case.
 */
public final class FindingsRegister implements Register<Finding> {
    /** Stands before a quote that shows a place where words are missing. */
    public static final String ABSENCE = "[Expected here]";

    private static final List<Column<Finding>> SUBJECT = List.of(
            Column.key(FindingsColumns.NUMBER, 8, Finding::getId),
            Column.of("Severity", 10, Finding::getSeverity),
            Column.of("State", 14, Finding::getState),
            Column.said("Rule", 12, f -> rule(f).getId()),
            Column.of("Line", 7, f -> f.getEvidence().getLine()),
            Column.of("Speaker", 18, f -> Words.voice(f.getEvidence().getSpeaker())),
            Column.of("Part of the call", 14, f -> Words.of(f.getEvidence().getSection())),
            Column.of("Condition", 36, Finding::getMessage),
            Column.said(FindingsColumns.QUOTE, 54, f -> quoted(f.getEvidence())),
            Column.said("Held against", 28, FindingsRegister::counterparts),
            Column.of("Criteria", 24, f -> rule(f).getTitle()),
            Column.of("Authority", 20, f -> Words.authorities(rule(f))),
            Column.of("Cause", 18, Words::cause),
            Column.of("Effect", 37, f -> rule(f).getRationale()),
            Column.of("Recommendation", 36, f -> rule(f).getRemediation()));

    private static final List<Column<Finding>> REFERENCES = List.of(
            Column.of("Tick", 8, Ticks::of),
            Column.said("Reference", 16, FindingsRegister::reference),
            Column.of("Looked for and found", 42, Finding::getExplanation),
            Column.of("Working", 20, Finding::getWorking),
            Column.of("Proposed repair", 20, Finding::getRepair),
            Column.of(
                    "Element",
                    14,
                    f -> f.getElement() == null ? "" : f.getElement().getTitle()),
            Column.key(FindingsColumns.FINGERPRINT, 19, Finding::getFingerprint),
            Column.key(
                    FindingsColumns.QUOTE_HASH,
                    19,
                    f -> Digest.of(f.getEvidence().getQuote())));

    private final List<Column<Finding>> columns = new ArrayList<>(SUBJECT);

    /** The findings with what was decided on them. */
    public FindingsRegister(Decisions decisions) {
        columns.addAll(decision(decisions));
        columns.addAll(REFERENCES);
        columns.add(Column.key(
                FindingsColumns.DECISION_HASH, 19, f -> decisions.of(f).hash()));
    }

    @Override
    public String title() {
        return Index.FINDINGS.title();
    }

    @Override
    public List<Column<Finding>> columns() {
        return List.copyOf(columns);
    }

    @Override
    public Stream<Finding> rows(Review review) {
        return review.getFindings().stream();
    }

    @Override
    public long size(Review review) {
        return review.getFindings().size();
    }

    /** An absence is shown at the place where the words ought to stand, and says so. */
    public static String quote(Evidence evidence) {
        return quoted(evidence).toString();
    }

    /** The same with the mark to be translated. */
    public static Phrase quoted(Evidence evidence) {
        return evidence.isAnchor()
                ? Phrase.joined(" ", List.of(Phrase.of(ABSENCE), evidence.getQuote()))
                : Phrase.said(evidence.getQuote());
    }

    private static List<Column<Finding>> decision(Decisions decisions) {
        return List.of(
                new Column<>(
                        FindingsColumns.DISPOSITION,
                        17,
                        Column.Use.DISPOSITION,
                        f -> Words.of(decisions.of(f).state())),
                new Column<>(
                        FindingsColumns.REASON,
                        30,
                        Column.Use.ENTRY,
                        f -> decisions.of(f).reason()),
                new Column<>(
                        FindingsColumns.OWNER,
                        15,
                        Column.Use.ENTRY,
                        f -> decisions.of(f).owner()),
                new Column<>(
                        FindingsColumns.DUE,
                        12,
                        Column.Use.DAY,
                        f -> Words.day(decisions.of(f).due())),
                new Column<>(FindingsColumns.COMMENT, 24, Column.Use.ENTRY, f -> ""),
                Column.said("Notes", 24, decisions::notes),
                Column.said(
                        "Decided by",
                        15,
                        f -> decisions
                                .disposition(f)
                                .map(Disposition::getPerson)
                                .orElse("")),
                Column.said(
                        "Decided at (UTC)",
                        14,
                        f -> decisions
                                .disposition(f)
                                .map(d -> Words.time(d.getTime()))
                                .orElse("")));
    }

    private static Rule rule(Finding finding) {
        return finding.getOutcome().getRule();
    }

    private static Phrase counterparts(Finding finding) {
        return Phrase.lines(finding.getCounterparts().stream()
                .map(e -> Phrase.of("Line %1: %2", e.getLine(), quoted(e)))
                .toList());
    }

    /** Sheet and line, then the characters of the text. */
    private static Phrase reference(Finding finding) {
        Evidence e = finding.getEvidence();
        return Phrase.lines(List.of(
                Index.TRANSCRIPT.letter() + "-" + e.getLine(),
                Phrase.of("characters %1 to %2", e.getBegin(), e.getEnd())));
    }
}
