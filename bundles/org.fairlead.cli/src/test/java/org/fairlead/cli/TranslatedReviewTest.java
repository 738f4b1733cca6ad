// SPDX-License-Identifier: EPL-2.0
package org.fairlead.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fairlead.engine.CompiledRules;
import org.fairlead.engine.Engine;
import org.fairlead.engine.PackLoader;
import org.fairlead.engine.Translation;
import org.fairlead.model.review.ElementResult;
import org.fairlead.model.review.Finding;
import org.fairlead.model.review.Review;
import org.fairlead.model.review.RuleOutcome;
import org.fairlead.reader.TranscriptReader;
import org.fairlead.rulepacks.BuiltInPacks;
import org.junit.jupiter.api.Test;

/** What a review says is Chinese for a Chinese reader: the texts of the rules, and what the engine puts together itself. */
class TranslatedReviewTest {
    private static final Path SAMPLES = Path.of("../../samples/transcripts");

    /** Words of the call, names in parentheses, and the names of the cues that made a statement. */
    private static final Pattern QUOTED =
            Pattern.compile("\"[^\"]*\"|\u201c[^\u201d]*\u201d|\uff08[^\uff09]*\uff09|\u7684\u4f9d\u636e\uff1a.*");

    /** A word of English outside quotation marks, where names of forms, rules, companies and measures are not words. */
    private static final Pattern LEFT = Pattern.compile("\\b(the|is|are|was|no|not|of|and|said|statement|record)\\b");

    @Test
    void nothingIsLeftInEnglish() throws IOException {
        Translation chinese = Translation.of("zh", BuiltInPacks.texts("zh"));
        CompiledRules rules = CompiledRules.compile(PackLoader.load(BuiltInPacks.files()));
        TreeSet<String> left = new TreeSet<>();
        int read = 0;
        try (Stream<Path> samples = Files.list(SAMPLES)) {
            for (Path sample : samples.sorted().toList()) {
                Review review = Engine.review(TranscriptReader.read(sample), rules, Engine.unknownIssuer());
                for (String text : texts(review)) {
                    read++;
                    String shown = chinese.of(text);
                    if (LEFT.matcher(QUOTED.matcher(shown).replaceAll("")).find()) {
                        left.add(text + "  =>  " + shown);
                    }
                }
            }
        }
        assertTrue(read > 5000, "texts read: " + read);
        assertEquals("", String.join("\n", left));
    }

    private static List<String> texts(Review review) {
        List<String> texts = new ArrayList<>();
        for (RuleOutcome outcome : review.getOutcomes()) {
            texts.add(outcome.getReason());
            for (ElementResult element : outcome.getElements()) {
                texts.addAll(List.of(element.getReason(), element.getLookedAt()));
            }
        }
        for (Finding finding : review.getFindings()) {
            texts.add(finding.getMessage());
            texts.add(finding.getExplanation());
        }
        return texts;
    }

    @Test
    void aTextWithoutAnEntryStaysEnglish() throws IOException {
        Translation chinese = Translation.of("zh", BuiltInPacks.texts("zh"));
        assertEquals("Our own rule, and what it asks for.", chinese.of("Our own rule, and what it asks for."));
        assertEquals("Results could differ materially", Translation.NONE.of("Results could differ materially"));
    }
}
