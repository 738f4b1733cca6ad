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
import org.fairlead.model.review.Hedge;
import org.fairlead.model.review.Statement;
import org.fairlead.model.review.StatementClass;
import org.fairlead.workbench.Messages;
import org.fairlead.workbench.session.OpenReview;
import org.fairlead.workbench.session.ReviewSession;
import org.fairlead.workbench.session.RuleTexts;
import org.fairlead.workbench.table.Column;
import org.fairlead.workbench.theme.Palette;
import org.fairlead.workbench.theme.Words;

/** The inventory of forward-looking statements, with their classes and hedges as a picture. */
public class StatementsPage extends TablePage<Statement> {
    public static final String ID = "org.fairlead.workbench.statements";

    private static final Comparator<Statement> BY_PLACE = Comparator.comparingInt(Statement::getBegin);
    private static final List<Column<Statement>> COLUMNS = List.of(
            Column.text("id", Messages.columnNumber, 7, Statement::getId),
            Column.<Statement>text("line", Messages.columnLine, 6, s -> String.valueOf(s.getLine()))
                    .ordered(BY_PLACE),
            Column.text("quote", Messages.columnStatement, -30, Statement::getQuote),
            Column.<Statement>text("class", Messages.columnClass, 18, s -> Words.of(s.getStatementClass()))
                    .ordered(Comparator.comparing(Statement::getStatementClass)),
            Column.<Statement>text("hedge", Messages.columnHedge, 20, s -> Words.of(s.getHedge()))
                    .ordered(Comparator.comparing(Statement::getHedge))
                    .coloured(s -> s.getHedge() == Hedge.H0 ? Palette.HIGH : Palette.TEXT),
            Column.text("amount", Messages.columnAmount, 9, s -> s.isQuantified() ? Messages.yes : ""),
            Column.text("speaker", Messages.columnSpeaker, 18, s -> Words.of(s.getSpeaker())),
            Column.<Statement>text("part", Messages.columnPart, 15, s -> Words.of(s.getSection()))
                    .ordered(BY_PLACE),
            Column.text("cues", Messages.columnCues, -20, StatementsPage::cues));

    private Bars bars;

    public StatementsPage() {
        super("statements", Messages.statements, COLUMNS);
    }

    private static String cues(Statement statement) {
        return statement.getCues().stream()
                .map(cue -> RuleTexts.ofCue(cue.getName()))
                .limit(6)
                .collect(Collectors.joining(", "));
    }

    @Override
    protected List<Statement> content(OpenReview open) {
        return List.copyOf(open.review().getStatements());
    }

    @Override
    protected Consumer<Statement> action() {
        return ReviewSession.current()::show;
    }

    @Override
    protected Map<String, Function<Statement, String>> switches() {
        Map<String, Function<Statement, String>> switches = new LinkedHashMap<>();
        switches.put(Messages.columnClass, s -> Words.of(s.getStatementClass()));
        switches.put(Messages.columnHedge, s -> Words.of(s.getHedge()));
        switches.put(Messages.columnAmount, s -> s.isQuantified() ? Messages.yes : Messages.no);
        switches.put(Messages.columnPart, s -> Words.of(s.getSection()));
        return switches;
    }

    @Override
    protected String nothing() {
        return Messages.noStatement;
    }

    @Override
    protected boolean hasPicture() {
        return true;
    }

    @Override
    protected void picture(Composite parent) {
        bars = new Bars(parent, Messages.statementsByClass);
    }

    @Override
    protected void draw(List<Statement> all) {
        bars.show(
                Hedge.VALUES.stream().map(Words::of).toList(),
                StatementClass.VALUES.stream()
                        .map(kind -> new Bars.Bar(
                                Words.of(kind),
                                Hedge.VALUES.stream()
                                        .map(hedge -> (int) all.stream()
                                                .filter(s -> s.getStatementClass() == kind && s.getHedge() == hedge)
                                                .count())
                                        .toList()))
                        .toList());
    }

    /** What the picture shows, for those who drive the window. */
    public String chart() {
        return bars.spoken();
    }
}
