// SPDX-License-Identifier: EPL-2.0
package org.fairlead.cli.evaluate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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

    StructureEvaluation(Labels labels) throws IOException {
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
        return labels.keySet();
    }

    @Override
    public void take(Review review, Packs packs) {
        List<Mark> said = new ArrayList<>();
        for (Map<String, String> row : Said.rows(Task.STRUCTURE, review, packs)) {
            String offset = Said.cell(row, "offset");
            int begin = offset.equals(NOWHERE) ? 0 : Integer.parseInt(offset);
            said.add(new Mark(Said.cell(row, "kind"), begin, begin, Said.cell(row, "role"), Said.cell(row, "speaker")));
        }
        String file = review.getTranscript().getSource().getFileName();
        calls.add(new StructureOfCall(labels.getOrDefault(file, List.of()), said));
    }

    @Override
    public void report(Report report) {
        if (labels.isEmpty()) {
            return;
        }
        report.title("Structure of " + labels.size() + " calls");
        Tally turns = new Tally();
        Tally people = new Tally();
        Cells roles = new Cells();
        calls.forEach(call -> call.count(turns, people, roles));
        report.line(
                "begin of the questions",
                "%d of %d right",
                calls.stream().filter(StructureOfCall::questionsBeginRight).count(),
                labels.size());
        report.line("turns", turns);
        report.line("role of the turns found", "accuracy %.3f of %d", roles.accuracy(), roles.size());
        report.line("participants by name and role", people);
    }
}
