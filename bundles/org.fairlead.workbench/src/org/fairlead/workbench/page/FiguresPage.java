// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.page;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.swt.widgets.Composite;
import org.fairlead.model.review.Figure;
import org.fairlead.model.review.FigureKind;
import org.fairlead.model.review.Tick;
import org.fairlead.workbench.Messages;
import org.fairlead.workbench.session.OpenReview;
import org.fairlead.workbench.session.ReviewSession;
import org.fairlead.workbench.session.RuleTexts;
import org.fairlead.workbench.table.Column;
import org.fairlead.workbench.theme.Palette;
import org.fairlead.workbench.theme.Shapes;
import org.fairlead.workbench.theme.Words;

/** Every figure that was spoken, what it is a figure of, and what it was held against. */
public class FiguresPage extends TablePage<Figure> {
    public static final String ID = "org.fairlead.workbench.figures";

    private static final Comparator<Figure> BY_PLACE = Comparator.comparingInt(Figure::getBegin);
    private static final List<Column<Figure>> COLUMNS = List.of(
            Column.<Figure>text(
                            "tick", Messages.columnTick, 15, f -> Shapes.of(f.getTick()) + " " + Words.of(f.getTick()))
                    .ordered(Comparator.comparing(Figure::getTick))
                    .coloured(f -> Palette.of(f.getTick())),
            Column.<Figure>text("line", Messages.columnLine, 6, f -> String.valueOf(f.getLine()))
                    .ordered(BY_PLACE),
            Column.text("quote", Messages.columnFigure, -16, Figure::getQuote),
            Column.text("metric", Messages.columnMetric, -16, Figure::getMetric),
            Column.text("period", Messages.columnPeriod, 10, Figure::getPeriod),
            Column.<Figure>text("value", Messages.columnValue, 18, FiguresPage::value)
                    .ordered(Comparator.comparing(Figure::getLow)),
            Column.text("basis", Messages.columnBasis, 11, f -> Words.of(f.getBasis())),
            Column.text("against", Messages.columnAgainst, -18, FiguresPage::against),
            Column.text("reason", Messages.columnReason, -24, figure -> RuleTexts.of(figure.getReason())),
            Column.text("speaker", Messages.columnSpeaker, 16, f -> Words.of(f.getSpeaker())),
            Column.text("version", Messages.columnVersion, 14, f -> Words.of(f.getVersion())));

    private Bars bars;

    public FiguresPage() {
        super("figures", Messages.figures, COLUMNS);
    }

    /** The value as a number, or as a range; periods and dates have none. */
    private static String value(Figure figure) {
        if (figure.getKind() == FigureKind.DATE || figure.getKind() == FigureKind.PERIOD) {
            return "";
        }
        String low = figure.getLow().stripTrailingZeros().toPlainString();
        String high = figure.getHigh().stripTrailingZeros().toPlainString();
        String unit = figure.getKind() == FigureKind.PERCENTAGE
                ? " %"
                : figure.getUnit().isEmpty() ? "" : " " + figure.getUnit();
        String currency = figure.getCurrency().isEmpty() ? "" : figure.getCurrency() + " ";
        return currency + (low.equals(high) ? low : low + " \u2013 " + high) + unit;
    }

    private static String against(Figure figure) {
        return figure.getCounterparts().stream()
                .map(other -> "\u201c" + other.getQuote() + "\u201d (" + other.getLine() + ")")
                .collect(Collectors.joining(", "));
    }

    @Override
    protected List<Figure> content(OpenReview open) {
        return List.copyOf(open.review().getFigures());
    }

    @Override
    protected Consumer<Figure> action() {
        return ReviewSession.current()::show;
    }

    @Override
    protected Map<String, Function<Figure, String>> switches() {
        Map<String, Function<Figure, String>> switches = new LinkedHashMap<>();
        switches.put(Messages.columnTick, f -> Shapes.of(f.getTick()) + " " + Words.of(f.getTick()));
        switches.put(Messages.columnKind, f -> Words.of(f.getKind()));
        switches.put(Messages.columnVersion, f -> Words.of(f.getVersion()));
        return switches;
    }

    @Override
    protected String nothing() {
        return Messages.noFigure;
    }

    @Override
    protected boolean hasPicture() {
        return true;
    }

    @Override
    protected void picture(Composite parent) {
        bars = new Bars(parent, Messages.figuresByTick);
    }

    @Override
    protected void draw(List<Figure> all) {
        List<Tick> ticks = List.of(Tick.CONTRADICTED, Tick.UNMATCHED, Tick.NOT_COMPARED, Tick.AGREED, Tick.RECOMPUTED);
        bars.show(
                ticks.stream().map(Words::of).toList(),
                List.of(FigureKind.AMOUNT, FigureKind.PERCENTAGE, FigureKind.COUNT, FigureKind.PER_SHARE).stream()
                        .map(kind -> new Bars.Bar(
                                Words.of(kind),
                                ticks.stream()
                                        .map(tick -> (int) all.stream()
                                                .filter(f -> f.getKind() == kind && f.getTick() == tick)
                                                .count())
                                        .toList()))
                        .toList());
    }
}
