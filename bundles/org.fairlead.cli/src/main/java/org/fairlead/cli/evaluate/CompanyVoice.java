// SPDX-License-Identifier: EPL-2.0
package org.fairlead.cli.evaluate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fairlead.cli.evaluate.Labels.Row;
import org.fairlead.engine.Packs;
import org.fairlead.model.review.Review;
import org.fairlead.model.transcript.Role;
import org.fairlead.model.transcript.Turn;

/**
 * Whether a sentence is the company's or not, which is what the rules need most of the structure. The labelled sentences of the inventory of forward-looking
 * statements name a role; an interpreter's words count as the company's there.
 */
final class CompanyVoice implements Evaluation {
    private static final List<String> TABLES = List.of("fls.tsv", "fls-more.tsv");
    private static final Set<Role> COMPANY = Set.of(
            Role.INVESTOR_RELATIONS, Role.EXECUTIVE_CEO, Role.EXECUTIVE_CFO, Role.EXECUTIVE_OTHER, Role.INTERPRETER);

    private record Sentence(String table, String id, Span span, boolean company) {}

    private final Map<String, List<Sentence>> labels = new LinkedHashMap<>();
    private final Map<String, Cells> cells = new LinkedHashMap<>();
    private final Cells unlabelled = new Cells();
    private final List<String> errors = new ArrayList<>();

    CompanyVoice(Labels labels) throws IOException {
        for (String table : TABLES) {
            for (Row row : labels.table(table)) {
                String role = row.get("role");
                if (List.of("issuer", "analyst", "operator").contains(role)) {
                    this.labels
                            .computeIfAbsent(row.get("file"), file -> new ArrayList<>())
                            .add(new Sentence(table, row.get("id"), row.span(), role.equals("issuer")));
                }
            }
        }
    }

    @Override
    public Set<String> transcripts() {
        return labels.keySet();
    }

    @Override
    public void take(Review review, Packs packs) {
        List<Turn> turns = review.getTranscript().getTurns();
        boolean unmarked = isUnmarked(turns);
        String file = review.getTranscript().getSource().getFileName();
        for (Sentence sentence : labels.getOrDefault(file, List.of())) {
            boolean said = company(turns, sentence.span());
            String labelled = String.valueOf(sentence.company());
            cells.computeIfAbsent(sentence.table(), t -> new Cells()).add(labelled, String.valueOf(said));
            if (unmarked) {
                unlabelled.add(labelled, String.valueOf(said));
            }
            if (said != sentence.company()) {
                errors.add(
                        file + " " + sentence.id() + ": " + (said ? "the company" : "not the company") + " was found");
            }
        }
    }

    /** The record has no labels, or none that could be trusted: every turn begins with its first word. */
    static boolean isUnmarked(List<Turn> turns) {
        return turns.stream().allMatch(turn -> turn.getBegin() == turn.getSpeechBegin());
    }

    private static boolean company(List<Turn> turns, Span span) {
        int most = 0;
        boolean company = false;
        for (Turn turn : turns) {
            int common = span.overlap(new Span(turn.getSpeechBegin(), turn.getEnd()));
            if (common > most) {
                most = common;
                company = COMPANY.contains(turn.getSpeaker().getRole());
            }
        }
        return company;
    }

    @Override
    public void report(Report report) {
        if (cells.isEmpty()) {
            return;
        }
        report.title("The company's voice or not");
        cells.forEach((table, found) -> {
            report.line(table, "accuracy %.3f of %d", found.accuracy(), found.size());
            report.measure(Measure.atLeast("company voice or not, " + table, found.accuracy(), 0.97));
        });
        report.line(
                "of these in records without labels", "accuracy %.3f of %d", unlabelled.accuracy(), unlabelled.size());
        report.errors(errors);
    }
}
