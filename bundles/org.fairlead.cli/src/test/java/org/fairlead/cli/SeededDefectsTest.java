// SPDX-License-Identifier: EPL-2.0
package org.fairlead.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.fairlead.engine.CompiledRules;
import org.fairlead.engine.Engine;
import org.fairlead.model.io.ModelFile;
import org.fairlead.model.review.Finding;
import org.fairlead.model.review.Review;
import org.fairlead.model.rules.IssuerProfile;
import org.fairlead.model.rules.Severity;
import org.fairlead.reader.TranscriptReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plants one slip at a time into clean calls of invented companies: it is found at its place, and no new high finding stands elsewhere. */
class SeededDefectsTest {
    private static final Path SAMPLES = Path.of("../../samples");
    private static final String ENGLISH = """
            Operator: Good day, and welcome to the Maple Tools fourth quarter and full year 2023 earnings conference call. Please go ahead, Ms. Ann Berg.

            Ann Berg: Thank you, operator. Our fourth quarter and full year 2023 results were released earlier today. With me are our CEO, Mr. Paul Ringstad, and our CFO, Ms. Clara Whitfield.

            Paul Ringstad: Thank you, Ann. We are pleased with the quarter. Demand for our tools was strong in all regions.

            Clara Whitfield: Thank you, Paul. I will now discuss our financial results for the fourth quarter of 2023. Total revenue was $1,920 million in the fourth quarter of 2023, an increase of 28% from $1,500 million in the same quarter of 2022. Operating expenses in the fourth quarter of 2023 were $337.9 million. Gross profit was $614.4 million in the fourth quarter of 2023. Gross margin was 32.0% in the fourth quarter of 2023. Adjusted EBITDA was $17.3 million in the fourth quarter of 2023. Adjusted EBITDA margin was 0.9% in the fourth quarter of 2023. Our cash position was $612 million at the end of the year. To repeat, operating expenses in the fourth quarter of 2023 were $337.9 million.

            Operator: We will now begin the question and answer session. Our first question comes from John Hale of Castor Securities.
            """;

    /**
     * A slip.
     *
     * @param kind  what it is
     * @param from  words of the clean call
     * @param to    what stands there instead
     * @param rules rules of which one must say so
     */
    private record Slip(String kind, String from, String to, List<String> rules) {}

    private static final List<Slip> IN_ENGLISH = List.of(
            new Slip(
                    "seventy for seventeen",
                    "EBITDA was $17.3 million",
                    "EBITDA was $70.3 million",
                    List.of("X-ARITH", "X-HOMO")),
            new Slip(
                    "billion for million",
                    "Gross profit was $614.4 million",
                    "Gross profit was $614.4 billion",
                    List.of("X-ARITH", "X-HOMO")),
            new Slip("wrong margin", "Gross margin was 32.0%", "Gross margin was 23.0%", List.of("X-ARITH")),
            new Slip("wrong margin", "EBITDA margin was 0.9%", "EBITDA margin was 9.0%", List.of("X-ARITH")),
            new Slip("wrong growth", "an increase of 28%", "an increase of 82%", List.of("X-ARITH")),
            new Slip(
                    "swapped period",
                    "Our fourth quarter and full year",
                    "Our first quarter and full year",
                    List.of("X-PER")),
            new Slip(
                    "swapped period",
                    "results for the fourth quarter",
                    "results for the third quarter",
                    List.of("X-PER")),
            new Slip(
                    "digits changed over",
                    "To repeat, operating expenses in the fourth quarter of 2023 were $337.9",
                    "To repeat, operating expenses in the fourth quarter of 2023 were $373.9",
                    List.of("X-SELF")),
            new Slip(
                    "tenfold slip",
                    "Adjusted EBITDA was $17.3 million",
                    "Adjusted EBITDA was $173 million",
                    List.of("X-ARITH", "X-HOMO")));

    private static final List<Slip> BILINGUAL = List.of(
            new Slip(
                    "tenfold slip",
                    "our total revenues were 2.1 billion RMB",
                    "our total revenues were 21 billion RMB",
                    List.of("X-NUM")),
            new Slip(
                    "tenfold slip",
                    "total revenues were 7.8 billion RMB",
                    "total revenues were 78 billion RMB",
                    List.of("X-NUM")),
            new Slip("tenfold slip", "about 2.3 billion RMB", "about 230 million RMB", List.of("X-NUM")),
            new Slip("digits changed over", "about 2.3 billion RMB", "about 3.2 billion RMB", List.of("X-NUM")),
            new Slip(
                    "dropped number",
                    "We added 42 enterprise customers",
                    "We added enterprise customers",
                    List.of("X-NUM")),
            new Slip("dropped number", ", up 15%. We added", ". We added", List.of("X-NUM")),
            new Slip(
                    "dropped unit",
                    "2.1 billion RMB, an increase of 18% year over year. For",
                    "2.1, an increase of 18% year over year. For",
                    List.of("X-NUM")),
            new Slip(
                    "lost hedge",
                    "We expect the Xi'an data center to go into service",
                    "The Xi'an data center will go into service",
                    List.of("X-HEDGE")),
            new Slip(
                    "swapped period",
                    "results for the fourth quarter and full year 2024 were released",
                    "results for the first quarter and full year 2024 were released",
                    List.of("X-PER")),
            new Slip("swapped period", "in June of next year", "in July of next year", List.of("X-PER")),
            new Slip("changed name", "our CFO, Mr. Martin Hu", "our CFO, Mr. Morton Hu", List.of("X-NAME")),
            new Slip("changed name", "Example Cloud's results", "Exemple Cloud's results", List.of("X-NAME")),
            new Slip(
                    "wrong margin",
                    "adjusted EBITDA margin was 5.7%",
                    "adjusted EBITDA margin was 7.5%",
                    List.of("X-ARITH")));

    @TempDir
    private Path folder = Path.of("");

    @Test
    void findsPlantedSlips() throws IOException {
        CompiledRules rules = RuleSource.compileWithBuiltIn(Map.of());
        IssuerProfile none = Engine.unknownIssuer();
        IssuerProfile cloud = ModelFile.load(SAMPLES.resolve("profiles/example-cloud.xml"), IssuerProfile.class);
        // The sample has one slip of its own, the backlog.
        String bilingual = Files.readString(SAMPLES.resolve("transcripts/example-cloud-2024-q4.txt"))
                .replace("about 3.2 billion RMB", "about 2.3 billion RMB");
        StringBuilder table = new StringBuilder();
        int found = found(ENGLISH, IN_ENGLISH, none, rules, table) + found(bilingual, BILINGUAL, cloud, rules, table);
        int planted = IN_ENGLISH.size() + BILINGUAL.size();
        assertTrue(found >= 0.9 * planted, found + " of " + planted + " found:\n" + table);
    }

    private int found(String clean, List<Slip> slips, IssuerProfile profile, CompiledRules rules, StringBuilder table)
            throws IOException {
        long before = high(review(clean, profile, rules), -1, -1);
        int found = 0;
        for (Slip slip : slips) {
            int at = clean.indexOf(slip.from());
            assertTrue(at >= 0, slip.from());
            String seeded = clean.substring(0, at)
                    + slip.to()
                    + clean.substring(at + slip.from().length());
            Review review = review(seeded, profile, rules);
            boolean hit = review.getFindings().stream()
                    .anyMatch(
                            f -> slip.rules().contains(f.getOutcome().getRule().getId()));
            int line = (int) seeded.substring(0, at).lines().count();
            assertEquals(before, high(review, line - 1, line + 1), "new high findings elsewhere: " + slip);
            found += hit ? 1 : 0;
            table.append(hit ? "found  " : "missed ")
                    .append(slip.kind())
                    .append(": ")
                    .append(slip.to())
                    .append('\n');
        }
        return found;
    }

    /** High findings of the pass that neither stand in nor are held against a line between two. */
    private static long high(Review review, int from, int to) {
        return review.getFindings().stream()
                .filter(f -> f.getSeverity() == Severity.HIGH
                        && f.getOutcome().getPack().getId().equals("call-figures"))
                .filter(f -> !touches(f, from, to))
                .count();
    }

    private static boolean touches(Finding f, int from, int to) {
        return f.getEvidence().getLine() >= from && f.getEvidence().getLine() <= to
                || f.getCounterparts().stream().anyMatch(e -> e.getLine() >= from && e.getLine() <= to);
    }

    private Review review(String text, IssuerProfile profile, CompiledRules rules) throws IOException {
        Path file = folder.resolve("call.txt");
        Files.writeString(file, text);
        return Engine.review(TranscriptReader.read(file), rules, profile);
    }
}
