// SPDX-License-Identifier: EPL-2.0
package org.fairlead.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.fairlead.audit.casefile.Actor;
import org.fairlead.audit.casefile.CaseFile;
import org.fairlead.audit.casefile.OpenCase;
import org.fairlead.model.rules.Severity;
import org.fairlead.model.rules.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The life of a case on the command line. */
class CaseCommandTest {
    private static final Path CALL = Path.of("../../samples/transcripts/northwind-foods-2025-q2.txt");

    @TempDir
    Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void make() {
        file = folder.resolve("call.fairlead");
        CommandRun run = CommandRun.of("review", CALL, "--case", file, "--as", "Anna Prepares");
        assertEquals(ExitCode.FINDINGS, run.exitCode(), run.err());
        assertTrue(Files.exists(file));
    }

    @Test
    void aReasonIsNeeded() {
        CommandRun refused = CommandRun.of("case", "decide", file, "F001", "--state", "false-positive");
        assertEquals(ExitCode.BAD_INPUT, refused.exitCode());
        assertEquals(1, refused.err().lines().count());
        ok("case", "decide", file, "F001", "F002", "--state", "false-positive", "--reason", "The vendor's words.");
        assertTrue(ok("case", "show", file).out().contains("The vendor's words."));
        ok("case", "undo", file);
        assertFalse(ok("case", "show", file).out().contains("The vendor's words."));
        assertTrue(ok("case", "show", file, "--trail").out().contains("undone event 2"));
    }

    /** A re-run is held against the release that the case keeps, though its file is gone; another one takes its place. */
    @Test
    void aRerunKeepsTheDocumentsBesideTheCall() throws IOException {
        Path release = folder.resolve("release.txt");
        Files.writeString(release, "Northwind Foods reports its second quarter. Revenue was 1,000 million dollars.");
        Path held = folder.resolve("held.fairlead");
        CommandRun made = CommandRun.of("review", CALL, "--release", release, "--case", held, "--as", "Anna Prepares");
        assertEquals(ExitCode.FINDINGS, made.exitCode(), made.err());
        Files.delete(release);
        ok("case", "rerun", held, "--reason", "Newer rules.");
        ok("verify", held);
        try (OpenCase open = CaseFile.openToRead(held)) {
            assertEquals(2, open.reviewCase().getRuns().size());
            assertEquals("release.txt", open.review().getCompanions().get(0).getFileName());
            assertEquals(1, open.beside().size());
        }
        assertEquals(
                ExitCode.BAD_INPUT,
                CommandRun.of("case", "rerun", held, "--release", release, "--reason", "Another.")
                        .exitCode());
    }

    @Test
    void fromTheFirstDecisionToTheExamination() throws IOException {
        ok("case", "assign", file, "F001", "--owner", "Carla Counsel", "--due", "2026-04-01");
        ok("case", "note", file, "F001", "--text", "The words are xyzzy.", "--privileged", "--as", "Carla Counsel");
        ok("case", "sign-off", file, "--role", "preparer", "--statement", "I prepared this.", "--as", "Anna Prepares");
        CommandRun open = signOff("Ben Reviews");
        assertEquals(ExitCode.BAD_INPUT, open.exitCode());
        assertTrue(open.err().lines().count() > 1, open.err());
        settle();
        ok("case", "sign-off", file, "--role", "preparer", "--statement", "I prepared this.", "--as", "Anna Prepares");
        assertEquals(ExitCode.BAD_INPUT, signOff("anna PREPARES").exitCode());
        assertEquals(ExitCode.NONE_NOTED, signOff("Ben Reviews").exitCode());
        assertEquals(
                ExitCode.BAD_INPUT,
                CommandRun.of("case", "decide", file, "F001", "--state", "open").exitCode());
        ok("verify", file);

        Path examination = folder.resolve("examination.zip");
        ok("package", file, "--out", examination);
        byte[] first = Files.readAllBytes(examination);
        ok("package", file, "--out", examination, "--force");
        assertEquals(-1, Arrays.mismatch(first, Files.readAllBytes(examination)));
        Path copy = folder.resolve("copy.fairlead");
        assertTrue(unpacked(examination, copy).contains("README.txt"));
        assertTrue(ok("verify", copy).out().contains("without the privileged notes"));

        Path second = folder.resolve("call.v2.fairlead");
        ok("case", "new-version", file, "--reason", "A correction came.");
        assertTrue(ok("case", "show", second).out().contains("Supersedes   version 1"));
    }

    @Test
    void rerunSaysWhatChanged() throws IOException {
        Path corrected = folder.resolve("corrected.txt");
        Files.writeString(corrected, Files.readString(CALL) + "\nCEO: We guarantee that this will never fail.\n");
        CommandRun run =
                ok("case", "rerun", file, "--transcript", corrected, "--reason", "The vendor corrected the record.");
        assertTrue(run.out().contains("New ") && run.out().contains("Gone "), run.out());
        ok("verify", file);
    }

    @Test
    void aChangedCaseIsNoticed() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 4;
        Files.write(file, bytes);
        CommandRun run = CommandRun.of("verify", file);
        assertEquals(ExitCode.FINDINGS, run.exitCode());
        assertTrue(run.out().contains("Changed"), run.out());
        assertEquals(ExitCode.BAD_INPUT, CommandRun.of("case", "show", file).exitCode());
        assertEquals(
                ExitCode.BAD_INPUT,
                CommandRun.of("verify", folder.resolve("none")).exitCode());
    }

    @Test
    void aCaseIsNeverOverwritten() {
        CommandRun run = CommandRun.of("review", CALL, "--case", file);
        assertEquals(ExitCode.BAD_INPUT, run.exitCode());
        assertTrue(run.err().contains("exists already"), run.err());
    }

    private CommandRun signOff(String person) {
        return CommandRun.of("case", "sign-off", file, "--role", "reviewer", "--statement", "I agree.", "--as", person);
    }

    private void settle() throws IOException {
        List<Object> decide = new ArrayList<>(List.of("case", "decide", file, "--state", "confirmed"));
        List<Object> answer = new ArrayList<>(
                List.of("case", "answer", file, "--answer", "met", "--reason", "Looked at the filing."));
        try (OpenCase open = CaseFile.open(file, new Actor("Anna Prepares"), InstantSource.system())) {
            open.review().getFindings().stream()
                    .filter(f -> f.getSeverity() == Severity.HIGH)
                    .forEach(f -> decide.add(f.getId()));
            open.review().getOutcomes().stream()
                    .filter(o -> o.getState() == State.MANUAL)
                    .forEach(o -> answer.add(o.getRule().getId()));
        }
        if (decide.size() > 5) {
            ok(decide.toArray());
        }
        ok(answer.toArray());
    }

    /** Takes the case out of a package, looks for the privileged words everywhere, and returns the names of the files. */
    private static List<String> unpacked(Path zip, Path copy) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
                byte[] bytes = in.readAllBytes();
                assertFalse(new String(bytes, StandardCharsets.UTF_8).contains("xyzzy"), entry.getName());
                if (entry.getName().endsWith(".fairlead")) {
                    Files.write(copy, bytes);
                }
                if (entry.getName().endsWith(".xlsx")) {
                    assertNoWords(bytes);
                }
            }
        }
        return names;
    }

    private static void assertNoWords(byte[] workbook) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                assertFalse(new String(in.readAllBytes(), StandardCharsets.UTF_8).contains("xyzzy"), entry.getName());
            }
        }
    }

    private static CommandRun ok(Object... arguments) {
        CommandRun run = CommandRun.of(arguments);
        assertEquals(ExitCode.NONE_NOTED, run.exitCode(), run.err() + run.out());
        return run;
    }
}
