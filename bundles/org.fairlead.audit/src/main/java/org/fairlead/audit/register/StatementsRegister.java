// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.register;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fairlead.model.review.Cue;
import org.fairlead.model.review.Review;
import org.fairlead.model.review.Statement;

/** The inventory of forward-looking statements of the company. */
public final class StatementsRegister implements Register<Statement> {
    private static final List<Column<Statement>> COLUMNS = List.of(
            Column.key("No.", 8, Statement::getId),
            Column.of("Line", 7, Statement::getLine),
            Column.of("Speaker", 20, s -> Words.speaker(s.getSpeaker())),
            Column.of("Part of the call", 14, s -> Words.of(s.getSection())),
            Column.of("Class", 18, s -> Words.of(s.getStatementClass())),
            Column.of("Hedge", 16, s -> Words.of(s.getHedge())),
            Column.of("Amount", 10, s -> s.isQuantified() ? "Yes" : "No"),
            Column.of("Statement", 60, Statement::getQuote),
            Column.of("What decided", 92, StatementsRegister::cues),
            Column.of("Score", 9, Statement::getScore),
            Column.of("Version", 17, s -> Words.of(s.getVersion())));

    @Override
    public String title() {
        return Index.STATEMENTS.title();
    }

    @Override
    public List<Column<Statement>> columns() {
        return COLUMNS;
    }

    @Override
    public Stream<Statement> rows(Review review) {
        return review.getStatements().stream();
    }

    @Override
    public long size(Review review) {
        return review.getStatements().size();
    }

    private static String cues(Statement statement) {
        return statement.getCues().stream().map(StatementsRegister::cue).collect(Collectors.joining("; "));
    }

    private static String cue(Cue cue) {
        String sign = cue.getWeight() < 0 ? "against" : "for";
        return cue.getName() + (cue.getQuote().isEmpty() ? "" : " “" + cue.getQuote() + "”") + " (" + sign + ")";
    }
}
