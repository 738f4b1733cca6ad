// SPDX-License-Identifier: EPL-2.0
package org.fairlead.cli.evaluate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fairlead.cli.evaluate.Labels.Row;
import org.fairlead.cli.evaluate.StructureOfCall.Mark;
import org.fairlead.cli.predictions.Task;
import org.fairlead.engine.Packs;
import org.fairlead.model.review.Review;

/** Begin of the questions, turns with their roles, and participants, against calls that were cut by hand. */
final class StructureEvaluation implements Evaluation {
    private static final String NOWHERE = "-";

    private final Map<String, List<Mark>> labels = new LinkedHashMap<>();
    private final List<StructureOfCall> calls = new ArrayList<>();

    private final List<StructureOfCall> unmarked = new ArrayList<>();
    private final List<Evaluation> parts;

    StructureEvaluation(Labels labels) throws IOException {
        parts = List.of(new CompanyVoice(labels), new TurnMap(labels));
        for (Row row : labels.table("structure.tsv")) {
            this.labels
                    .computeIfAbsent(row.get("file"), file -> new ArrayList<>())
                    .add(new Mark(
                            row.get("kind"),
                            offset(row, "offset"),
                            offset(row, "speech_offset"),
                            row.get("role"),
                            row.get("speaker")));
        }
    }

    private static int offset(Row row, String column) throws LabelException {
        return row.get(column).equals(NOWHERE) ? 0 : row.number(column);
    }

    @Override
    public Set<String> transcripts() {
        Set<String> all = new LinkedHashSet<>(labels.keySet());
        parts.forEach(part -> all.addAll(part.transcripts()));
        return all;
    }

    @Override
    public void take(Review review, Packs packs) throws IOException {
        for (Evaluation part : parts) {
            part.take(review, packs);
        }
        String file = review.getTranscript().getSource().getFileName();
        List<Mark> labelled = labels.getOrDefault(file, List.of());
        if (labelled.isEmpty()) {
            return;
        }
        List<Mark> said = new ArrayList<>();
        for (Map<String, String> row : Said.rows(Task.STRUCTURE, review, packs)) {
            String offset = Said.cell(row, "offset");
            int begin = offset.equals(NOWHERE) ? 0 : Integer.parseInt(offset);
            said.add(new Mark(Said.cell(row, "kind"), begin, begin, Said.cell(row, "role"), Said.cell(row, "speaker")));
        }
        StructureOfCall call = new StructureOfCall(labelled, said);
        calls.add(call);
        if (CompanyVoice.isUnmarked(review.getTranscript().getTurns())) {
            unmarked.add(call);
        }
    }

    @Override
    public void report(Report report) throws IOException {
        if (!labels.isEmpty()) {
            turns(report);
        }
        for (Evaluation part : parts) {
            part.report(report);
        }
    }

    private void turns(Report report) {
        report.title("Structure of " + labels.size() + " calls");
        Tally turns = new Tally();
        Tally people = new Tally();
        Cells roles = new Cells();
        calls.forEach(call -> call.count(turns, people, roles));
        Cells unmarkedRoles = new Cells();
        unmarked.forEach(call -> call.count(new Tally(), new Tally(), unmarkedRoles));
        long near = calls.stream().filter(StructureOfCall::questionsBeginRight).count();
        long exact = calls.stream().filter(StructureOfCall::questionsBeginExact).count();
        report.line("begin of the questions", "%d of %d right, %d at the very turn", near, labels.size(), exact);
        report.line("turns", turns);
        report.line("role of the turns found", "accuracy %.3f of %d", roles.accuracy(), roles.size());
        report.line(
                "of these in records without labels",
                "accuracy %.3f of %d",
                unmarkedRoles.accuracy(),
                unmarkedRoles.size());
        report.line("participants by name and role", people);
        report.measure(Measure.atLeast("turn starts, F1", turns.f1(), 0.95));
        report.measure(Measure.atLeast("role of a turn", roles.accuracy(), 0.93));
        if (!unmarkedRoles.isEmpty()) {
            report.measure(Measure.atLeast("role of a turn, without labels", unmarkedRoles.accuracy(), 0.85));
        }
        report.measure(Measure.atLeast("begin of the questions, exact turn", Tally.share(exact, labels.size()), 0.95));
    }
}
