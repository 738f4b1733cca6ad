// SPDX-License-Identifier: EPL-2.0
package org.fairlead.cli.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fairlead.engine.Packs;
import org.fairlead.model.review.Evidence;
import org.fairlead.model.review.Finding;
import org.fairlead.model.review.Review;
import org.fairlead.model.rules.Severity;

/** High findings of the cross-checks on calls without labels, each listed for a person to judge: an ordinary call seldom has one. */
final class OtherCalls implements Evaluation {
    private final Set<String> files;
    private final List<String> high = new ArrayList<>();
    private int calls;

    OtherCalls(Labels labels) throws IOException {
        Set<String> labelled = labels.calls("findings.tsv").keySet();
        try (Stream<Path> found = Files.list(labels.transcripts())) {
            files = found.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".txt") && !labelled.contains(name))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Override
    public Set<String> transcripts() {
        return files;
    }

    @Override
    public void take(Review review, Packs packs) {
        calls++;
        for (Finding finding : review.getFindings()) {
            if (PassCost.isOfFigures(finding.getOutcome().getPack()) && finding.getSeverity() == Severity.HIGH) {
                high.add(review.getTranscript().getSource().getFileName() + "\n" + told(finding));
            }
        }
    }

    private static String told(Finding finding) {
        StringBuilder told =
                new StringBuilder("      " + finding.getOutcome().getRule().getId() + " " + at(finding.getEvidence())
                        + "\n      " + finding.getMessage());
        finding.getCounterparts()
                .forEach(other -> told.append("\n      against ").append(at(other)));
        return told.toString();
    }

    private static String at(Evidence evidence) {
        return "line " + evidence.getLine() + ": \"" + evidence.getQuote().replaceAll("\\s+", " ") + "\"";
    }

    @Override
    public void report(Report report) {
        report.title("High findings of the cross-checks on " + calls + " calls without labels");
        report.line("a call", "%.3f (%d)", Tally.share(high.size(), calls), high.size());
        report.list(high);
        report.measure(Measure.below(
                "Cross-checks: high findings a call without labels", Tally.share(high.size(), calls), 0.3));
    }
}
