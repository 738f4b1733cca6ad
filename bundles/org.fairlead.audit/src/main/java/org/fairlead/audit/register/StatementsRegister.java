// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.register;

import java.util.List;
import java.util.stream.Stream;
import org.fairlead.model.review.Cue;
import org.fairlead.model.review.Review;
import org.fairlead.model.review.Statement;

/** The inventory of forward-looking statements of the company. */
public final class StatementsRegister implements Register<Statement> {
    private static final List<Column<Statement>> COLUMNS = List.of(
            Column.key("No.", 8, Statement::getId),
            Column.of("Line", 7, Statement::getLine),
            Column.of("Speaker", 20, s -> Words.voice(s.getSpeaker())),
            Column.of("Part of the call", 14, s -> Words.of(s.getSection())),
            Column.of("Class", 18, s -> Words.of(s.getStatementClass())),
            Column.of("Hedge", 16, s -> Words.of(s.getHedge())),
            Column.of("Amount", 10, s -> s.isQuantified() ? "Yes" : "No"),
            Column.said("Statement", 60, Statement::getQuote),
            Column.said("What decided", 92, StatementsRegister::cues),
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

    private static Phrase cues(Statement statement) {
        return Phrase.joined(
                "; ", statement.getCues().stream().map(StatementsRegister::cue).toList());
    }

    private static Phrase cue(Cue cue) {
        Phrase name = Phrase.inContext("cue: ", cue.getName());
        boolean against = cue.getWeight() < 0;
        return cue.getQuote().isEmpty()
                ? Phrase.of(against ? "%1 (against)" : "%1 (for)", name)
                : Phrase.of(against ? "%1 “%2” (against)" : "%1 “%2” (for)", name, cue.getQuote());
    }
}
