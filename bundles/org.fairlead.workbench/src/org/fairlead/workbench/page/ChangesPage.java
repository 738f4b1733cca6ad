// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.fairlead.audit.casefile.OpenCase;
import org.fairlead.audit.casefile.RunComparison;
import org.fairlead.model.review.Finding;
import org.fairlead.workbench.Messages;
import org.fairlead.workbench.session.OpenReview;
import org.fairlead.workbench.session.ReviewSession;
import org.fairlead.workbench.session.RuleTexts;
import org.fairlead.workbench.table.Column;
import org.fairlead.workbench.theme.Palette;

/** What the last run changed: findings that are new, gone or changed, with what had been decided on them. */
public class ChangesPage extends TablePage<ChangesPage.Line> {
    public static final String ID = "org.fairlead.workbench.changes";

    /** A finding that is not as it was in the run before. */
    protected record Line(
            String what, String label, String before, String message, Palette colour, String fingerprint) {}

    private static final List<Column<Line>> COLUMNS = List.of(
            Column.<Line>text("what", Messages.columnChange, 14, Line::what).coloured(Line::colour),
            Column.text("label", Messages.columnFinding, 22, Line::label),
            Column.text("before", Messages.columnBefore, 22, Line::before),
            Column.text("message", Messages.columnReason, -40, Line::message));

    public ChangesPage() {
        super("changes", Messages.changes, COLUMNS);
    }

    @Override
    protected List<Line> content(OpenReview open) {
        List<Line> lines = new ArrayList<>();
        open.openCase().flatMap(OpenCase::lastComparison).ifPresent(comparison -> {
            comparison.added().forEach(e -> lines.add(line("+ " + Messages.changeNew, Palette.HIGH, e, open)));
            comparison.changed().forEach(e -> lines.add(line("~ " + Messages.changeChanged, Palette.MEDIUM, e, open)));
            comparison.gone().forEach(e -> lines.add(line("\u2212 " + Messages.changeGone, Palette.MET, e, open)));
        });
        return lines;
    }

    private static Line line(String what, Palette colour, RunComparison.Entry entry, OpenReview open) {
        String message = open.review().getFindings().stream()
                .filter(finding -> finding.getFingerprint().equals(entry.fingerprint()))
                .findFirst()
                .map(Finding::getMessage)
                .map(RuleTexts::of)
                .orElse("");
        return new Line(what, entry.label(), entry.before(), message, colour, entry.fingerprint());
    }

    @Override
    protected Consumer<Line> action() {
        return line -> ReviewSession.current()
                .open()
                .flatMap(open -> open.review().getFindings().stream()
                        .filter(finding -> finding.getFingerprint().equals(line.fingerprint()))
                        .findFirst())
                .ifPresent(ReviewSession.current()::select);
    }

    @Override
    protected Map<String, Function<Line, String>> switches() {
        Map<String, Function<Line, String>> switches = new LinkedHashMap<>();
        switches.put(Messages.columnChange, Line::what);
        return switches;
    }

    @Override
    protected String nothing() {
        return Messages.noChange;
    }
}
