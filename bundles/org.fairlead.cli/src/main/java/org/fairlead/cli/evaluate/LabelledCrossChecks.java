// SPDX-License-Identifier: EPL-2.0
package org.fairlead.cli.evaluate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fairlead.cli.evaluate.Labels.Row;
import org.fairlead.cli.predictions.Task;
import org.fairlead.engine.Packs;
import org.fairlead.model.review.Finding;
import org.fairlead.model.review.Review;

/** The cross-checks of calls that were read rule by rule, against their labels and against places that look like an exception and are none. */
final class LabelledCrossChecks implements Evaluation {
    private final Map<String, FindingsOfCall> calls = new LinkedHashMap<>();
    private final List<Row> traps;
    private final List<String> sprung = new ArrayList<>();

    LabelledCrossChecks(Labels labels) throws IOException {
        for (Map.Entry<String, Labels> call : labels.calls("findings.tsv").entrySet()) {
            calls.put(call.getKey(), new FindingsOfCall(call.getValue()));
        }
        traps = labels.ofFigures("traps.tsv");
    }

    @Override
    public Set<String> transcripts() {
        return calls.keySet();
    }

    @Override
    public boolean profiled() {
        return true;
    }

    @Override
    public void take(Review review, Packs packs) throws IOException {
        String file = review.getTranscript().getSource().getFileName();
        FindingsOfCall call = calls.get(file);
        if (call == null) {
            return;
        }
        call.take(Said.rows(Task.FINDINGS, review, packs));
        for (Row trap : traps) {
            if (trap.get("file").equals(file)) {
                for (Finding finding : review.getFindings()) {
                    if (springs(finding, trap)) {
                        sprung.add(finding.getOutcome().getRule().getId() + " at line " + trap.get("line") + ", "
                                + trap.get("why") + ": " + finding.getMessage());
                    }
                }
            }
        }
    }

    private static boolean springs(Finding finding, Row trap) throws LabelException {
        return finding.getOutcome().getRule().getId().startsWith(trap.get("rule"))
                && finding.getEvidence().getLine() == trap.number("line")
                && finding.getEvidence().getQuote().contains(trap.get("words"));
    }

    @Override
    public void report(Report report) {
        for (Map.Entry<String, FindingsOfCall> call : calls.entrySet()) {
            report.title("Cross-checks of " + call.getKey());
            call.getValue().reportCrossChecks(report);
        }
        if (!traps.isEmpty()) {
            report.line("flagged though it is a trap", sprung.size() + " of " + traps.size());
            report.errors(sprung);
            report.measure(Measure.below("Cross-checks: traps flagged", sprung.size(), 1));
        }
    }
}
