// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.register;

import java.util.List;
import java.util.stream.Stream;
import org.fairlead.audit.register.ChecklistRegister.Row;
import org.fairlead.model.review.Evidence;
import org.fairlead.model.review.Review;
import org.fairlead.model.rules.IssuerProfile;
import org.fairlead.model.rules.Measure;
import org.fairlead.model.rules.State;
import org.fairlead.model.text.Lines;

/** Measures outside the accounting standards and key figures: what the profile names and where it is said, then rule by rule with the evidence. */
public final class MeasuresRegister implements Register<MeasuresRegister.Entry> {
    private static final String PACK = "us-non-gaap";
    private static final List<Column<Entry>> COLUMNS = List.of(
            Column.key("Measure or rule", 24, Entry::subject),
            Column.of("Asked", 34, Entry::asked),
            Column.of("State", 19, Entry::state),
            Column.of("Tick", 7, e -> e.state() instanceof State s ? Ticks.of(s) : ""),
            Column.said("Words of the record", 60, Entry::quote),
            Column.of("Line", 8, Entry::line),
            Column.of("Speaker", 19, Entry::speaker),
            Column.of("Part of the call", 15, Entry::section),
            Column.of("Reason", 40, Entry::reason));

    /**
     * A measure of the profile, a rule, an element or further evidence of an element.
     *
     * @param subject a text that is not translated, or a phrase
     * @param state   a state, or an empty text
     * @param line    a number, or an empty text
     */
    public record Entry(
            Object subject,
            Object asked,
            Object state,
            Object quote,
            Object line,
            Object speaker,
            String section,
            String reason) {}

    @Override
    public String title() {
        return Index.MEASURES.title();
    }

    @Override
    public List<Column<Entry>> columns() {
        return COLUMNS;
    }

    @Override
    public Stream<Entry> rows(Review review) {
        Stream<Entry> rules = ChecklistRegister.all(review)
                .filter(r -> r.outcome().getPack().getId().equals(PACK))
                .map(MeasuresRegister::entry);
        return Stream.concat(measures(review), rules);
    }

    @Override
    public long size(Review review) {
        return 100;
    }

    private static Stream<Entry> measures(Review review) {
        IssuerProfile profile = review.getProfile();
        if (profile == null || profile.getMeasures().isEmpty()) {
            return Stream.of(new Entry(
                    Phrase.of("Issuer profile"),
                    "Measures of the issuer",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "The profile names no measure."));
        }
        Lines lines = new Lines(review.getTranscript().getText());
        return profile.getMeasures().stream().map(m -> measure(review, lines, m));
    }

    private static Entry measure(Review review, Lines lines, Measure measure) {
        String text = review.getTranscript().getText();
        String name = measure.getName();
        int first = find(text, name, 0);
        int count = 0;
        for (int at = first; at >= 0; at = find(text, name, at + name.length())) {
            count++;
        }
        return new Entry(
                name,
                Phrase.of("Comparable measure: %1", measure.getCounterpart()),
                "",
                first < 0 ? "" : text.substring(first, first + name.length()),
                first < 0 ? "" : lines.lineOf(first),
                "",
                first < 0 ? "" : Words.of(Places.sectionAt(review.getTranscript(), first)),
                count == 0
                        ? "Named in the profile, not said in this record."
                        : "Said " + (count == 1 ? "once." : count + " times; the first is shown."));
    }

    private static int find(String text, String name, int from) {
        for (int i = from; !name.isEmpty() && i + name.length() <= text.length(); i++) {
            if (text.regionMatches(true, i, name, 0, name.length())) {
                return i;
            }
        }
        return -1;
    }

    private static Entry entry(Row row) {
        Evidence evidence = row.evidence();
        return new Entry(
                row.outcome().getRule().getId(),
                ChecklistRegister.subject(row).toString(),
                row.element() == null ? row.outcome().getState() : row.element().getState(),
                evidence == null ? "" : FindingsRegister.quoted(evidence),
                evidence == null ? "" : evidence.getLine(),
                evidence == null ? "" : Words.voice(evidence.getSpeaker()),
                evidence == null ? "" : Words.of(evidence.getSection()),
                ChecklistRegister.reason(row));
    }
}
