// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fairlead.engine.CompiledRules;
import org.fairlead.engine.Engine;
import org.fairlead.engine.PackLoader;
import org.fairlead.model.review.Review;
import org.fairlead.reader.TranscriptReader;
import org.fairlead.rulepacks.BuiltInPacks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reviews of whole calls, as the program makes them. */
class RealReviewTest {
    private static final Path REAL_CALLS = Path.of("../../../shared/data/transcripts");
    private static final CompiledRules RULES = CompiledRules.compile(PackLoader.load(BuiltInPacks.files()));

    @TempDir
    Path folder;

    static List<Path> samples() throws IOException {
        return files(Path.of("../../samples/transcripts"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theWorkbookHoldsEveryRuleAndTheWholeText(Path file) throws IOException {
        Review review = review(file);
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(written(review)))) {
            List<String> rules = Sheets.column(workbook.getSheet("Checklist"), "Rule").stream()
                    .distinct()
                    .toList();
            assertEquals(
                    review.getOutcomes().stream().map(o -> o.getRule().getId()).toList(), rules);
            assertFalse(rules.isEmpty());
            String text = String.join("", Sheets.column(workbook.getSheet("Transcript"), "Text"))
                    .replace("(continued) ", "");
            assertEquals(bare(review.getTranscript().getText()), bare(text));
        }
    }

    /** One in eight of the real calls, to stay quick: all kinds of records are among them. */
    @Test
    void realCallsAreExported() throws IOException {
        assumeTrue(Files.isDirectory(REAL_CALLS), "../shared is absent: the real calls were not exported");
        List<Path> calls = files(REAL_CALLS);
        for (int i = 0; i < calls.size(); i += 8) {
            Review review = review(calls.get(i));
            assertTrue(Files.size(written(review)) > 0);
            ReviewJson.write(review, folder.resolve("review.json"));
        }
    }

    @Test
    void anotherRunGivesTheSameBytes() throws IOException {
        Path file = samples().get(0);
        assertArrayEquals(Files.readAllBytes(written(review(file))), Files.readAllBytes(written(review(file))));
    }

    private static Review review(Path file) throws IOException {
        return Engine.review(TranscriptReader.read(file), RULES, Engine.unknownIssuer());
    }

    private Path written(Review review) throws IOException {
        Path target = folder.resolve("audit.xlsx");
        assertTrue(AuditWorkbook.write(review, target, Sheets.QUIET));
        return target;
    }

    /** Without white space: blank lines are left out, and a control character is shown by its picture. */
    private static String bare(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}]", "");
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
        }
    }
}
