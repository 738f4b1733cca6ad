// SPDX-License-Identifier: EPL-2.0
package org.fairlead.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fairlead.engine.CompiledRules;
import org.fairlead.engine.Engine;
import org.fairlead.engine.PackLoader;
import org.fairlead.model.review.Finding;
import org.fairlead.model.review.Review;
import org.fairlead.model.review.RuleOutcome;
import org.fairlead.model.review.Statement;
import org.fairlead.model.rules.State;
import org.fairlead.reader.TranscriptReader;
import org.fairlead.rulepacks.BuiltInPacks;
import org.junit.jupiter.api.Test;

/** Every call of the development data is reviewed: every rule ends in a state, nothing fails, and every quote stands where it is said to stand. */
class AllTranscriptsTest {
    @Test
    void everyCallIsReviewed() throws IOException {
        List<Path> transcripts = DevelopmentData.transcripts();
        CompiledRules rules = CompiledRules.compile(PackLoader.load(BuiltInPacks.files()));
        int ruleCount = rules.packs().packs().stream()
                .mapToInt(pack -> pack.pack().getRules().size())
                .sum();
        List<String> defects = new ArrayList<>();
        for (Path file : transcripts) {
            try {
                Review review = Engine.review(TranscriptReader.read(file), rules, Engine.unknownIssuer());
                assertEquals(ruleCount, review.getOutcomes().size(), file.toString());
                defects.addAll(defects(file.getFileName() + ": ", review));
            } catch (RuntimeException e) { // named with its file, so that one run shows all of them
                defects.add(file.getFileName() + ": " + e + " at " + e.getStackTrace()[0]);
            }
        }
        assertEquals(List.of(), defects);
    }

    private static List<String> defects(String file, Review review) {
        List<String> defects = new ArrayList<>();
        String text = review.getTranscript().getText();
        for (RuleOutcome outcome : review.getOutcomes()) {
            if (outcome.getState() == State.NOT_RUN) {
                defects.add(file + outcome.getRule().getId() + " " + outcome.getReason());
            }
        }
        for (Finding finding : review.getFindings()) {
            if (!text.substring(
                            finding.getEvidence().getBegin(),
                            finding.getEvidence().getEnd())
                    .equals(finding.getEvidence().getQuote())) {
                defects.add(file + finding.getId() + " is not quoted exactly: "
                        + finding.getEvidence().getQuote());
            }
        }
        for (Statement statement : review.getStatements()) {
            if (!text.substring(statement.getBegin(), statement.getEnd()).equals(statement.getQuote())) {
                defects.add(file + statement.getId() + " is not quoted exactly: " + statement.getQuote());
            }
        }
        return defects;
    }
}
