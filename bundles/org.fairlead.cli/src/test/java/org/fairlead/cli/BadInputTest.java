// SPDX-License-Identifier: EPL-2.0
package org.fairlead.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is wrong with what is given: one sentence that names it, exit code 2, and no file changed. */
class BadInputTest {
    private static final String CALL =
            "Operator: Good day and welcome to the second quarter call of Lantern Bay Foods.\n\nMara Quist -- Chief Executive Officer: Thank you. Sales rose.\n";

    @TempDir
    private Path folder;

    private Path transcript = Path.of("");
    private Path workbook = Path.of("");

    @BeforeEach
    void writeTranscript() throws IOException {
        transcript = Files.writeString(folder.resolve("call.txt"), CALL);
        workbook = folder.resolve("audit.xlsx");
    }

    @Test
    void missingFile() throws IOException {
        refused("nowhere.txt", "review", folder.resolve("nowhere.txt"), "--out", workbook);
    }

    @Test
    void folderAsFile() throws IOException {
        refused(folder.toString(), "review", folder, "--out", workbook);
    }

    @Test
    void emptyFile() throws IOException {
        refused("empty.txt", "review", Files.createFile(folder.resolve("empty.txt")), "--out", workbook);
    }

    @Test
    void binaryFile() throws IOException {
        byte[] bytes = new byte[4096];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 31);
        }
        refused("picture.txt", "review", Files.write(folder.resolve("picture.txt"), bytes), "--out", workbook);
    }

    @Test
    void wrongEncoding() throws IOException {
        byte[] bytes = "\uFEFFOperator: Welcome to the call of Lantern Bay Foods.".getBytes(StandardCharsets.UTF_8);
        bytes[20] = (byte) 0x81; // the file says that it is UTF-8 and is not
        refused("odd.txt", "review", Files.write(folder.resolve("odd.txt"), bytes), "--out", workbook);
    }

    @Test
    void existingWorkbookWithoutForce() throws IOException {
        Files.writeString(workbook, "mine");
        refused("audit.xlsx", "review", transcript, "--out", workbook);
        assertEquals("mine", Files.readString(workbook));
    }

    @Test
    void existingJsonWithoutForceLeavesTheWorkbookUnwritten() throws IOException {
        Path json = Files.writeString(folder.resolve("review.json"), "mine");
        refused("review.json", "review", transcript, "--out", workbook, "--json", json);
        assertEquals("mine", Files.readString(json));
    }

    @Test
    void folderOfTheWorkbookIsMissing() throws IOException {
        refused("deep", "review", transcript, "--out", folder.resolve("deep").resolve("audit.xlsx"));
    }

    @Test
    void workbookIsAFolder() throws IOException {
        refused("out", "review", transcript, "--force", "--out", Files.createDirectory(folder.resolve("out")));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void folderThatCannotBeWritten() throws IOException {
        refused(
                "audit.xlsx",
                "review",
                transcript,
                "--out",
                "/proc/audit.xlsx"); // nobody, not even root, can create a file there
    }

    @Test
    void workbookOverTheTranscript() throws IOException {
        refused(
                "call.txt",
                "review",
                transcript,
                "--force",
                "--out",
                folder.resolve(".").resolve("call.txt"));
        assertEquals(CALL, Files.readString(transcript));
    }

    @Test
    void workbookAndJsonInOneFile() throws IOException {
        refused("audit.xlsx", "review", transcript, "--out", workbook, "--json", workbook);
    }

    @Test
    void profileIsMissing() throws IOException {
        refused("profile.xml", "review", transcript, "--out", workbook, "--profile", folder.resolve("profile.xml"));
    }

    @Test
    void profileWithAnUnknownKey() throws IOException {
        Path profile = Files.writeString(
                folder.resolve("profile.xml"),
                "<profile xmlns=\"urn:fairlead:rules:1\" name=\"Lantern Bay Foods\" colour=\"blue\"/>");
        refused("profile.xml", "review", transcript, "--out", workbook, "--profile", profile);
    }

    @Test
    void malformedRulePack() throws IOException {
        Path pack = Files.createDirectories(folder.resolve("packs").resolve("own"));
        Files.writeString(pack.resolve("pack.xml"), "<pack xmlns=\"urn:fairlead:rules:1\" id=\"own\"");
        refused("pack.xml", "review", transcript, "--out", workbook, "--packs", folder.resolve("packs"));
    }

    @Test
    void folderOfRulePacksIsMissing() throws IOException {
        refused("packs", "review", transcript, "--out", workbook, "--packs", folder.resolve("packs"));
    }

    @Test
    void predictionsOfAMissingFileLeaveNoTable() throws IOException {
        refused(
                "nowhere.txt",
                "predictions",
                "--task",
                "fls",
                "--out",
                folder.resolve("fls.tsv"),
                transcript,
                folder.resolve("nowhere.txt"));
    }

    @Test
    void predictionsOverATranscript() throws IOException {
        refused("call.txt", "predictions", "--task", "fls", "--force", "--out", transcript, transcript);
    }

    @Test
    void unknownTaskOptionOrCommand() throws IOException {
        refused("haiku", "predictions", "--task", "haiku", "--out", folder.resolve("t.tsv"), transcript);
        refused("--colour", "review", transcript, "--colour");
        refused("reveiw", "reveiw", transcript);
    }

    /** Runs a command that must be refused with one line that names the culprit, and leave the folder as it was. */
    private void refused(String culprit, Object... arguments) throws IOException {
        List<Path> before = files();
        byte[] content = Files.readAllBytes(transcript);
        CommandRun run = CommandRun.of(arguments);
        assertAll(
                () -> assertEquals(ExitCode.BAD_INPUT, run.exitCode(), run.err()),
                () -> assertEquals(1, run.err().strip().lines().count(), run.err()),
                () -> assertTrue(run.err().contains(culprit), run.err()),
                () -> assertEquals(before, files()),
                () -> assertArrayEquals(content, Files.readAllBytes(transcript)));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.sorted().toList();
        }
    }
}
