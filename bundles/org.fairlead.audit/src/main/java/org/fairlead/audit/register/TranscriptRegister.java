// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.register;

import java.util.List;
import java.util.stream.Stream;
import org.fairlead.model.review.Review;
import org.fairlead.model.transcript.Passage;
import org.fairlead.model.transcript.SectionKind;
import org.fairlead.model.transcript.Turn;
import org.jspecify.annotations.Nullable;

/** The whole text as read, line by line, with the findings that point to it. Only blank lines are left out; the line numbers show where they stood. */
public final class TranscriptRegister implements Register<TranscriptRegister.Row> {
    /**
     * A line, or the part of it that belongs to one turn, passage and section.
     *
     * @param line     from 1
     * @param turn     unset: heading or vendor matter
     * @param passage  unset: not known
     * @param section  part of the call
     * @param text     without the line end
     * @param findings ids of the findings that begin here
     */
    public record Row(
            int line,
            @Nullable Turn turn,
            @Nullable Passage passage,
            SectionKind section,
            String text,
            String findings) {}

    private static final List<Column<Row>> COLUMNS = List.of(
            Column.key("Line", 8, Row::line),
            Column.said("Speaker", 22, r -> r.turn == null ? "" : Words.name(r.turn.getSpeaker())),
            Column.of("Role", 18, r -> r.turn == null ? "" : Words.of(Words.roleOf(r.turn.getSpeaker()))),
            Column.of("Part of the call", 16, r -> Words.of(r.section)),
            Column.said("Text", 100, Row::text),
            Column.said("Findings", 15, Row::findings),
            Column.of(
                    "Version",
                    18,
                    r -> r.passage == null
                            ? ""
                            : Phrase.joined(
                                    " ",
                                    List.of(
                                            Phrase.of(Words.of(r.passage.getVersion())),
                                            "(" + r.passage.getLanguage() + ")"))));

    @Override
    public String title() {
        return Index.TRANSCRIPT.title();
    }

    @Override
    public List<Column<Row>> columns() {
        return COLUMNS;
    }

    @Override
    public Stream<Row> rows(Review review) {
        return new TranscriptRows(review).stream();
    }

    @Override
    public long size(Review review) {
        return review.getTranscript().getText().length() / 200;
    }
}
