// SPDX-License-Identifier: EPL-2.0
package org.fairlead.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.fairlead.model.review.Review;
import org.fairlead.model.review.RuleOutcome;
import org.fairlead.model.rules.Severity;
import org.fairlead.model.rules.State;
import org.fairlead.model.text.Lines;
import org.fairlead.model.transcript.Section;
import org.fairlead.model.transcript.SectionKind;
import org.fairlead.model.transcript.Transcript;

/** A review in some lines for a person at a terminal. The workbook holds the whole of it. */
final class Summary {
    /** The pack whose rules together decide one defence; they are read side by side. */
    private static final String SAFE_HARBOR = "us-safe-harbor";

    private final Review review;

    Summary(Review review) {
        this.review = review;
    }

    void print(PrintWriter out) {
        Transcript transcript = review.getTranscript();
        out.printf("Transcript   %s: %s%n", transcript.getSource().getFileName(), shape(transcript));
        transcript.getSource().getWarnings().forEach(warning -> out.printf("  note       %s%n", warning));
        out.printf(
                "Rules        %d of %d packs%n",
                review.getOutcomes().size(), review.getPacks().size());
        List<RuleOutcome> matrix = review.getOutcomes().stream()
                .filter(outcome -> outcome.getPack().getId().equals(SAFE_HARBOR))
                .toList();
        if (!matrix.isEmpty()) {
            out.printf("Safe harbor%n");
            matrix.forEach(outcome -> out.printf(
                    "  %-10s %-17s %s%n",
                    outcome.getRule().getId(),
                    word(outcome.getState()),
                    outcome.getRule().getTitle()));
        }
        out.printf("States       %s%n", states());
        out.printf("Findings     %s%n", findings());
        out.printf("Statements   %d forward-looking%n", review.getStatements().size());
        review.getOutcomes().stream()
                .filter(outcome -> outcome.getState() == State.NOT_RUN)
                .forEach(outcome ->
                        out.printf("Not run      %s: %s%n", outcome.getRule().getId(), outcome.getReason()));
        out.flush();
    }

    private static String shape(Transcript transcript) {
        String turns = transcript.getTurns().size() + " turns of "
                + transcript.getSpeakers().size() + " speakers";
        for (Section section : transcript.getSections()) {
            if (section.getKind() == SectionKind.QUESTIONS_AND_ANSWERS) {
                return turns + ", questions from line " + new Lines(transcript.getText()).lineOf(section.getBegin());
            }
        }
        return turns + ", no questions found";
    }

    private String states() {
        List<String> parts = new ArrayList<>();
        for (State state : State.values()) {
            long count = review.getOutcomes().stream()
                    .filter(outcome -> outcome.getState() == state)
                    .count();
            if (count > 0) {
                parts.add(count + " " + word(state));
            }
        }
        return parts.isEmpty() ? "no rule" : String.join(", ", parts);
    }

    private String findings() {
        List<String> parts = new ArrayList<>();
        for (Severity severity : Severity.VALUES.reversed()) {
            long count = review.getFindings().stream()
                    .filter(finding -> finding.getSeverity() == severity)
                    .count();
            if (count > 0) {
                parts.add(count + " " + severity.getLiteral());
            }
        }
        return parts.isEmpty() ? "none: no exception noted" : String.join(", ", parts);
    }

    private static String word(State state) {
        return state.getLiteral().replace('-', ' ');
    }
}
