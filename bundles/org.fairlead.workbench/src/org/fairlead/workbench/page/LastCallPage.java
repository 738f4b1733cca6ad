// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.fairlead.model.review.Figure;
import org.fairlead.model.review.Finding;
import org.fairlead.model.review.Review;
import org.fairlead.model.review.RuleOutcome;
import org.fairlead.model.transcript.Role;
import org.fairlead.model.transcript.Span;
import org.fairlead.workbench.Messages;
import org.fairlead.workbench.session.OpenReview;
import org.fairlead.workbench.session.ReviewSession;
import org.fairlead.workbench.session.RuleTexts;
import org.fairlead.workbench.table.Column;
import org.fairlead.workbench.theme.Palette;
import org.fairlead.workbench.theme.Shapes;
import org.fairlead.workbench.theme.Words;

/** This call beside an earlier one: what rule X-QOQ found, the safe harbor rule by rule, key figures and outlook items. */
public class LastCallPage extends TablePage<LastCallPage.Line> {
    public static final String ID = "org.fairlead.workbench.lastCall";

    /** The rule that holds a call against earlier ones. */
    static final String RULE = "X-QOQ";

    /** One thing in both calls; an empty text says that a call does not have it. */
    protected record Line(
            String kind, String what, String before, String now, String change, Palette colour, Optional<Span> place) {
        boolean isSame() {
            return !before.isEmpty() && before.equals(now);
        }

        static Line of(String kind, String what, String before, String now, Optional<Span> place) {
            if (now.isEmpty()) {
                return new Line(kind, what, before, now, "\u2212 " + Messages.lastCallGone, Palette.MEDIUM, place);
            }
            if (before.isEmpty()) {
                return new Line(kind, what, before, now, "+ " + Messages.lastCallNew, Palette.LOW, place);
            }
            return before.equals(now)
                    ? new Line(kind, what, before, now, "= " + Messages.lastCallSame, Palette.SECONDARY, place)
                    : new Line(kind, what, before, now, "~ " + Messages.lastCallChanged, Palette.TEXT, place);
        }
    }

    private static final List<Column<Line>> COLUMNS = List.of(
            Column.<Line>text("change", Messages.columnChange, 12, Line::change).coloured(Line::colour),
            Column.text("kind", Messages.columnKind, 12, Line::kind),
            Column.text("what", Messages.columnWhat, -24, Line::what),
            Column.text("before", Messages.columnLastCall, -24, Line::before),
            Column.text("now", Messages.columnThisCall, -24, Line::now));

    public LastCallPage() {
        super("lastCall", Messages.lastCall, COLUMNS);
    }

    @Override
    protected List<Line> content(OpenReview open) {
        return LastCalls.of(open).map(LastCallPage::lines).orElse(List.of());
    }

    private static List<Line> lines(LastCalls.Pair pair) {
        List<Line> lines = new ArrayList<>();
        for (Finding finding : LastCalls.findings(pair.now())) {
            lines.add(new Line(
                    Messages.lastCallFinding,
                    RuleTexts.of(finding.getMessage()),
                    finding.getCounterparts().isEmpty()
                            ? ""
                            : finding.getCounterparts().getFirst().getQuote(),
                    finding.getEvidence() == null ? "" : finding.getEvidence().getQuote(),
                    Shapes.of(finding.getSeverity()) + " " + Words.of(finding.getSeverity()),
                    Palette.of(finding.getSeverity()),
                    Optional.ofNullable(finding.getEvidence())));
        }
        safeHarbor(pair, lines);
        figures(pair, false, Messages.lastCallFigure, lines);
        figures(pair, true, Messages.lastCallOutlook, lines);
        lines.sort(Comparator.comparing(Line::isSame)); // what is as it was comes last
        return lines;
    }

    private static void safeHarbor(LastCalls.Pair pair, List<Line> lines) {
        Map<String, RuleOutcome> before = safeHarbor(pair.before());
        safeHarbor(pair.now())
                .forEach((id, now) -> lines.add(Line.of(
                        Messages.lastCallSafeHarbor,
                        id + " " + RuleTexts.of(now.getRule().getTitle()),
                        before.containsKey(id) ? state(before.get(id)) : "",
                        state(now),
                        Optional.empty())));
    }

    private static Map<String, RuleOutcome> safeHarbor(Review review) {
        Map<String, RuleOutcome> outcomes = new LinkedHashMap<>();
        review.getOutcomes().stream()
                .filter(outcome ->
                        outcome.getPack() != null && outcome.getPack().getId().equals(SafeHarborPage.PACK))
                .forEach(outcome -> outcomes.put(outcome.getRule().getId(), outcome));
        return outcomes;
    }

    private static String state(RuleOutcome outcome) {
        return Shapes.of(outcome.getState()) + " " + Words.of(outcome.getState());
    }

    private static void figures(LastCalls.Pair pair, boolean outlook, String kind, List<Line> lines) {
        Map<String, Figure> before = figures(pair.before(), outlook);
        Map<String, Figure> now = figures(pair.now(), outlook);
        before.forEach((metric, figure) -> lines.add(Line.of(
                kind,
                metric,
                figure.getQuote(),
                now.containsKey(metric) ? now.get(metric).getQuote() : "",
                Optional.ofNullable(now.get(metric)))));
        now.forEach((metric, figure) -> {
            if (!before.containsKey(metric)) {
                lines.add(Line.of(kind, metric, "", figure.getQuote(), Optional.of(figure)));
            }
        });
    }

    /** The first figure of each metric that the company gives. */
    private static Map<String, Figure> figures(Review review, boolean outlook) {
        Map<String, Figure> figures = new LinkedHashMap<>();
        for (Figure figure : review.getFigures()) {
            boolean company = figure.getSpeaker() == null || figure.getSpeaker().getRole() != Role.ANALYST;
            if (company && figure.isOutlook() == outlook && !figure.getMetric().isEmpty()) {
                figures.putIfAbsent(figure.getMetric(), figure);
            }
        }
        return figures;
    }

    @Override
    protected Consumer<Line> action() {
        return line -> line.place().ifPresent(ReviewSession.current()::show);
    }

    @Override
    protected Map<String, Function<Line, String>> switches() {
        Map<String, Function<Line, String>> switches = new LinkedHashMap<>();
        switches.put(Messages.columnChange, Line::change);
        switches.put(Messages.columnKind, Line::kind);
        return switches;
    }

    @Override
    protected String nothing() {
        return Messages.lastCallNone;
    }
}
