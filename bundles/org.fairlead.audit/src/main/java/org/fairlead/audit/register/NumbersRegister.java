// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.register;

import java.util.List;
import java.util.stream.Stream;
import org.fairlead.model.review.Aspect;
import org.fairlead.model.review.Basis;
import org.fairlead.model.review.Figure;
import org.fairlead.model.review.FigureKind;
import org.fairlead.model.review.Review;
import org.fairlead.model.review.Tick;

/** Every figure that was spoken with its tick: not only the exceptions, so that a reader sees what was held against what. */
public final class NumbersRegister implements Register<Figure> {
    private static final List<Column<Figure>> COLUMNS = List.of(
            Column.key("No.", 8, Figure::getId),
            Column.of("Line", 7, Figure::getLine),
            Column.of("Speaker", 20, f -> Words.voice(f.getSpeaker())),
            Column.of("Part of the call", 14, f -> Words.of(f.getSection())),
            Column.said("As spoken", 26, Figure::getQuote),
            Column.of("Metric", 28, f -> Phrase.inContext("metric: ", f.getMetric())),
            Column.of("What it is", 13, NumbersRegister::kind),
            Column.of("Value", 18, f -> counts(f) ? f.getLow() : ""),
            Column.of("To", 18, f -> f.getHigh().compareTo(f.getLow()) > 0 ? f.getHigh() : ""),
            Column.of("Unit", 12, NumbersRegister::unit),
            Column.of("Period", 11, Figure::getPeriod),
            Column.of(
                    "Basis",
                    14,
                    f -> f.getBasis() == Basis.UNSTATED ? "" : word(f.getBasis().getLiteral())),
            Column.of("Outlook", 9, f -> f.isOutlook() ? "Yes" : ""),
            Column.of("Result", 14, f -> word(f.getTick().getLiteral())),
            Column.of("Tick", 7, NumbersRegister::tick),
            Column.of("Why", 50, Figure::getReason),
            Column.said("Held against", 30, NumbersRegister::against),
            Column.of("Version", 17, f -> Words.of(f.getVersion())));

    @Override
    public String title() {
        return Index.NUMBERS.title();
    }

    @Override
    public List<Column<Figure>> columns() {
        return COLUMNS;
    }

    @Override
    public Stream<Figure> rows(Review review) {
        return review.getFigures().stream();
    }

    @Override
    public long size(Review review) {
        return review.getFigures().size();
    }

    private static boolean counts(Figure figure) {
        return figure.getKind() != FigureKind.PERIOD && figure.getKind() != FigureKind.DATE;
    }

    private static Object kind(Figure figure) {
        String kind = word(figure.getKind().getLiteral());
        return figure.getAspect() == Aspect.LEVEL
                ? kind
                : Phrase.joined(
                        ", ",
                        List.of(Phrase.of(kind), Phrase.of(figure.getAspect().getLiteral())));
    }

    private static String unit(Figure figure) {
        return switch (figure.getKind()) {
            case AMOUNT, PER_SHARE -> figure.getCurrency();
            case PERCENTAGE -> "%";
            case PERCENTAGE_POINTS -> "points";
            case BASIS_POINTS -> "bps";
            case RATIO -> "times";
            case COUNT, NUMBER -> figure.getUnit();
            case DATE, PERIOD -> "";
        };
    }

    private static String tick(Figure figure) {
        Tick tick = figure.getTick();
        return switch (tick) {
            case NOT_COMPARED -> "";
            case AGREED ->
                figure.getCounterparts().stream().anyMatch(f -> f.getVersion() != figure.getVersion())
                        ? Ticks.BOTH_LANGUAGES.mark()
                        : Ticks.AGREED.mark();
            case RECOMPUTED -> Ticks.RECOMPUTED.mark();
            case CONTRADICTED -> Ticks.EXCEPTION.mark();
            case UNMATCHED -> Ticks.PERSON.mark();
        };
    }

    private static Phrase against(Figure figure) {
        return Phrase.lines(figure.getCounterparts().stream()
                .map(f -> Phrase.of("%1, line %2: %3", f.getId(), f.getLine(), f.getQuote()))
                .toList());
    }

    /** As people write it: a capital, no hyphens. */
    private static String word(String literal) {
        String words = literal.replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
