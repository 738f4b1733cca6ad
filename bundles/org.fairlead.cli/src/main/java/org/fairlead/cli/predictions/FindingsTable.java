// SPDX-License-Identifier: EPL-2.0
package org.fairlead.cli.predictions;

import java.util.List;
import org.fairlead.engine.Packs;
import org.fairlead.model.review.Evidence;
import org.fairlead.model.review.Finding;
import org.fairlead.model.review.Review;

/** Every finding with the place of its evidence. */
final class FindingsTable implements Table {
    @Override
    public List<String> columns(Packs packs) {
        return List.of("file", "rule", "char_start", "char_end", "severity", "state");
    }

    @Override
    public List<List<String>> rows(Review review) {
        String file = review.getTranscript().getSource().getFileName();
        return review.getFindings().stream().map(finding -> row(file, finding)).toList();
    }

    private static List<String> row(String file, Finding finding) {
        Evidence evidence = finding.getEvidence();
        return List.of(
                file,
                finding.getOutcome().getRule().getId(),
                String.valueOf(evidence.getBegin()),
                String.valueOf(evidence.getEnd()),
                finding.getSeverity().getLiteral(),
                finding.getState().getLiteral());
    }
}
