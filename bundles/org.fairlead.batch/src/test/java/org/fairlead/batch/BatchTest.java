// SPDX-License-Identifier: EPL-2.0
package org.fairlead.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.fairlead.audit.portfolio.CallRow;
import org.fairlead.audit.portfolio.FindingRow;
import org.fairlead.engine.CompiledRules;
import org.fairlead.engine.PackLoader;
import org.fairlead.rulepacks.BuiltInPacks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchTest {
    private static final CompiledRules RULES = CompiledRules.compile(PackLoader.load(BuiltInPacks.files()));
    private static final String CALL = """
            Lantern Tools Inc. Third Quarter 2025 Earnings Call

            Operator: Good day, and welcome to the Lantern Tools call. I will now hand over to Ada Quill, Investor Relations.

            Ada Quill: Thank you. Some of what we say today is forward-looking and may turn out differently.

            Ben Orchard: We expect revenue of about %d million dollars in the fourth quarter.
            """;

    @TempDir
    private Path folder;

    private Path calls;
    private ResultsFolder results;

    @BeforeEach
    void someCalls() throws IOException {
        calls = Files.createDirectory(folder.resolve("calls"));
        for (int i = 0; i < 30; i++) {
            write("call-%02d.txt".formatted(i), CALL.formatted(100 + i));
        }
        write("call-15.txt", "");
        results = new ResultsFolder(folder.resolve("results"), "rules 1");
    }

    @Test
    void reviewsAllInOrderAndReportsTheBadOne() throws IOException {
        Batch.Outcome outcome = run(results, new Counting());
        assertEquals(new Batch.Outcome(29, 0, 1, false), outcome);
        List<CallRow> rows = rows(results);
        assertEquals(30, rows.size());
        for (int i = 0; i < 30; i++) {
            assertTrue(rows.get(i).path().endsWith("call-%02d.txt".formatted(i)));
            assertEquals(i != 15, rows.get(i).reviewed());
        }
        assertEquals(
                RULES.packs().packs().stream()
                        .mapToInt(p -> p.pack().getRules().size())
                        .sum(),
                rows.get(0).states().size());
        FindingRow finding = rows.get(0).findings().get(0);
        assertEquals(finding.quote(), CALL.formatted(100).substring(finding.begin(), finding.end()));
    }

    @Test
    void oneThreadAndManyGiveTheSameBytes() throws IOException {
        run(results, new Counting());
        ResultsFolder alone = new ResultsFolder(folder.resolve("alone"), "rules 1");
        new Batch(reviewer(), Batch.Extra.NONE, 1).run(files(), alone, new Counting());
        assertEquals(Files.readString(results.rows()), Files.readString(alone.rows()));
    }

    @Test
    void goesOnAfterAStop() throws IOException {
        Counting stopping = new Counting() {
            @Override
            public boolean cancelled() {
                return rows.size() >= 10;
            }
        };
        assertTrue(run(results, stopping).cancelled());
        Files.writeString(results.rows(), "{\"path\":\"torn", StandardOpenOption.APPEND);
        assertEquals(new Batch.Outcome(19, 10, 1, false), run(results, new Counting()));
        assertEquals(30, rows(results).size());
    }

    @Test
    void aChangedFileIsReviewedAgainAndItsLastRowCounts() throws IOException {
        run(results, new Counting());
        write("call-03.txt", CALL.formatted(999));
        assertEquals(new Batch.Outcome(1, 28, 1, false), run(results, new Counting()));
        List<CallRow> rows = rows(results);
        assertEquals(30, rows.size());
        CallRow changed = rows.stream()
                .filter(r -> r.path().endsWith("03.txt"))
                .findFirst()
                .orElseThrow();
        assertTrue(changed.findings().stream().anyMatch(f -> f.quote().contains("999")));
    }

    @Test
    void rowsUnderOtherRulesNeverStandSideBySide() throws IOException {
        run(results, new Counting());
        ResultsFolder other = new ResultsFolder(folder.resolve("results"), "rules 2");
        assertThrows(IOException.class, () -> run(other, new Counting()));
        assertEquals(30, rows(results).size());
    }

    @Test
    void makesMoreOfReviewedCallsOnly() throws IOException {
        AtomicInteger made = new AtomicInteger();
        new Batch(reviewer(), (path, bytes, review) -> made.incrementAndGet(), 2).run(files(), results, new Counting());
        assertEquals(29, made.get());
    }

    @Test
    void aFileThatVanishesIsARow() throws IOException {
        List<Path> files = files();
        Files.delete(files.get(7));
        assertEquals(
                2,
                new Batch(reviewer(), Batch.Extra.NONE, 2)
                        .run(files, results, new Counting())
                        .failed());
        assertFalse(rows(results).get(7).error().isEmpty());
    }

    private Batch.Outcome run(ResultsFolder to, Batch.Progress progress) throws IOException {
        return new Batch(reviewer(), Batch.Extra.NONE, 2).run(files(), to, progress);
    }

    private static CallReviewer reviewer() {
        return new CallReviewer(RULES, ProfileShelf.empty());
    }

    private List<Path> files() throws IOException {
        return CallFiles.of(List.of(calls.toString()));
    }

    private static List<CallRow> rows(ResultsFolder results) throws IOException {
        List<CallRow> rows = new ArrayList<>();
        results.each(rows::add);
        return rows;
    }

    private void write(String name, String text) throws IOException {
        Files.write(calls.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }

    private static class Counting implements Batch.Progress {
        final List<CallRow> rows = new ArrayList<>();

        @Override
        public void done(CallRow row, int done, int of) {
            rows.add(row);
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    }
}
