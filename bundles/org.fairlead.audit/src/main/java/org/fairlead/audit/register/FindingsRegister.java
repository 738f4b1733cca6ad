// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.register;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fairlead.model.review.Evidence;
import org.fairlead.model.review.Finding;
import org.fairlead.model.review.Review;
import org.fairlead.model.rules.Rule;

/** One row a finding: everything that a person must decide on. */
public final class FindingsRegister implements Register<Finding> {
    private static final List<Column<Finding>> COLUMNS = List.of(
            Column.key("No.", 8, Finding::getId),
            Column.of("Severity", 10, Finding::getSeverity),
            Column.of("State", 14, Finding::getState),
            Column.of("Rule", 12, f -> rule(f).getId()),
            Column.of("What must hold", 22, f -> rule(f).getTitle()),
            Column.of("Line", 7, f -> f.getEvidence().getLine()),
            Column.of("Speaker", 19, f -> Words.speaker(f.getEvidence().getSpeaker())),
            Column.of("Part of the call", 14, f -> Words.of(f.getEvidence().getSection())),
            Column.of("Quote", 44, f -> quote(f.getEvidence())),
            Column.of("Finding", 30, Finding::getMessage),
            Column.of("Held against", 24, FindingsRegister::counterparts),
            Column.of("Looked for and found", 56, Finding::getExplanation),
            Column.of("What to do", 30, f -> rule(f).getRemediation()),
            Column.of(
                    "Element",
                    14,
                    f -> f.getElement() == null ? "" : f.getElement().getTitle()),
            Column.of("Authority", 20, f -> Words.citations(rule(f))),
            Column.of("Fingerprint", 21, Finding::getFingerprint));

    @Override
    public String title() {
        return "Findings";
    }

    @Override
    public List<Column<Finding>> columns() {
        return COLUMNS;
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
    static String quote(Evidence evidence) {
        return evidence.isAnchor() ? "[Expected here] " + evidence.getQuote() : evidence.getQuote();
    }

    private static Rule rule(Finding finding) {
        return finding.getOutcome().getRule();
    }

    private static String counterparts(Finding finding) {
        return finding.getCounterparts().stream()
                .map(e -> "Line " + e.getLine() + ": " + quote(e))
                .collect(Collectors.joining("\n"));
    }
}
