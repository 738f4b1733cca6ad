// SPDX-License-Identifier: EPL-2.0
package org.fairlead.cli.evaluate;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.fairlead.cli.predictions.Task;
import org.fairlead.engine.Packs;
import org.fairlead.model.review.Review;

/** Findings of calls that were read rule by rule, and quotes that must not be flagged. */
final class FindingsEvaluation implements Evaluation {
    private final Map<String, FindingsOfCall> calls = new LinkedHashMap<>();

    FindingsEvaluation(Labels labels) throws IOException {
        for (Map.Entry<String, Labels> call : labels.calls("findings.tsv").entrySet()) {
            calls.put(call.getKey(), new FindingsOfCall(call.getValue()));
        }
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
    public void take(Review review, Packs packs) {
        FindingsOfCall call = calls.get(review.getTranscript().getSource().getFileName());
        if (call != null) {
            call.take(Said.rows(Task.FINDINGS, review, packs));
        }
    }

    @Override
    public void report(Report report) {
        for (Map.Entry<String, FindingsOfCall> call : calls.entrySet()) {
            report.title("Findings of " + call.getKey());
            call.getValue().report(report);
        }
    }
}
