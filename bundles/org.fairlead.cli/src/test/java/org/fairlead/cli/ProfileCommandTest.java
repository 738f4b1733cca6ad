// SPDX-License-Identifier: EPL-2.0
package org.fairlead.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.fairlead.model.io.ModelFile;
import org.fairlead.model.rules.Answer;
import org.fairlead.model.rules.IssuerProfile;
import org.fairlead.model.transcript.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileCommandTest {
    @TempDir
    Path dir;

    @Test
    void entriesOfEveryKindAreInTheFile() throws IOException {
        Path file = dir.resolve("p.xml");
        CommandRun run = CommandRun.of(
                "profile",
                "--set",
                "name=Made Up plc",
                "--set",
                "foreignPrivateIssuer=yes",
                "--set",
                "listing=XLON:MADE",
                "--set",
                "listing=XNYS:MADE",
                "--set",
                "adsRatio=4",
                "--set",
                "person=name: Jane Roe; role: executive-cfo",
                "--out",
                file);
        assertEquals(ExitCode.NONE_NOTED, run.exitCode(), run.err());
        IssuerProfile profile = ModelFile.load(file, IssuerProfile.class);
        assertEquals("Made Up plc", profile.getName());
        assertEquals(Answer.YES, profile.getForeignPrivateIssuer());
        assertEquals(List.of("XLON:MADE", "XNYS:MADE"), profile.getListings());
        assertEquals(4, profile.getAdsRatio());
        assertEquals(Role.EXECUTIVE_CFO, profile.getPeople().get(0).getRole());
    }

    @Test
    void aProfileIsGoneOnWith() throws IOException {
        Path file = dir.resolve("p.xml");
        CommandRun.of("profile", "--set", "name=Made Up plc", "--out", file);
        CommandRun run = CommandRun.of("profile", "--profile", file, "--set", "usGaap=no", "--out", file, "--force");
        assertEquals(ExitCode.NONE_NOTED, run.exitCode(), run.err());
        IssuerProfile profile = ModelFile.load(file, IssuerProfile.class);
        assertEquals("Made Up plc", profile.getName());
        assertEquals(Answer.NO, profile.getUsGaap());
    }

    @Test
    void openQuestionsAreListedWithTheRulesThatAsk() {
        String out = CommandRun.of("profile", "--questions", "--set", "reportingIssuer=yes")
                .out();
        assertFalse(out.contains("reportingIssuer:"), out);
        assertTrue(out.matches("(?s).*foreignPrivateIssuer: .*asked by [^\\n]*US-FD-01.*"), out);
    }

    @Test
    void questionsAreAsked() throws IOException {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream("y\nno\n\n".getBytes(StandardCharsets.UTF_8)));
        try {
            CommandRun run = CommandRun.of("profile", "--ask", "--out", dir.resolve("p.xml"));
            assertEquals(ExitCode.NONE_NOTED, run.exitCode(), run.err());
        } finally {
            System.setIn(before);
        }
        IssuerProfile profile = ModelFile.load(dir.resolve("p.xml"), IssuerProfile.class);
        assertEquals(
                List.of(Answer.YES, Answer.NO, Answer.UNKNOWN),
                List.of(profile.getReportingIssuer(), profile.getForeignPrivateIssuer(), profile.getUsGaap()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"colour=blue", "usGaap=maybe", "adsRatio=many", "person=Jane", "person=age: 5", "name"})
    void anEntryThatCannotBeIsRefused(String entry) {
        CommandRun run = CommandRun.of("profile", "--set", entry, "--out", dir.resolve("p.xml"));
        assertEquals(ExitCode.BAD_INPUT, run.exitCode());
        assertFalse(Files.exists(dir.resolve("p.xml")));
    }

    @Test
    void nothingToDoIsSaid() {
        assertEquals(ExitCode.BAD_INPUT, CommandRun.of("profile").exitCode());
    }
}
