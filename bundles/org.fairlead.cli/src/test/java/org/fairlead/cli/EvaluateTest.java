// SPDX-License-Identifier: EPL-2.0
package org.fairlead.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Labelled calls of our own making; the figures are counted by hand. */
class EvaluateTest {
    private static final String CALL = "Operator: Good day, and welcome. This call is being recorded.\n\n"
            + "Jane Roe, Chief Financial Officer: We expect revenue of 5 million dollars next year. Revenue was 4 million dollars this year.\n";

    @TempDir
    Path dir;

    private Path labels = Path.of("");

    @BeforeEach
    void layOut() throws IOException {
        labels = Files.createDirectories(dir.resolve("labels"));
        Files.writeString(Files.createDirectories(dir.resolve("transcripts")).resolve("made-up-1.txt"), CALL);
    }

    @Test
    void aRightAndAMissedSentence() throws IOException {
        Files.writeString(
                labels.resolve("fls.tsv"),
                "id\tfile\tchar_start\tchar_end\trole\tlabel\tclass\thedge\tquantified\tdoubt\tsentence\n"
                        + row("S1", "We expect revenue of 5 million dollars next year.", "FLS")
                        + row("S2", "Revenue was 4 million dollars this year.", "FLS"));
        CommandRun run = CommandRun.of("evaluate", "fls", "--labels", labels, "--errors", 5);
        assertEquals(ExitCode.NONE_NOTED, run.exitCode(), run.err());
        assertTrue(run.out().contains("1 right, 0 wrong, 1 missed"), run.out());
        assertTrue(run.out().contains("S2"), run.out());
    }

    private static String row(String id, String sentence, String label) {
        int begin = CALL.indexOf(sentence);
        return String.join(
                        "\t",
                        id,
                        "made-up-1.txt",
                        String.valueOf(begin),
                        String.valueOf(begin + sentence.length()),
                        "issuer",
                        label,
                        "A",
                        "H2",
                        "y",
                        "n",
                        sentence)
                + "\n";
    }

    @Test
    void elementsAreComparedColumnByColumn() throws IOException {
        Files.writeString(
                labels.resolve("elements.tsv"),
                "file\tsh_present\tsh_start\tsh_end\tsh02_identified\tsh03_differ\tsh04_more_info\tsh05_document\trec01_recording\n"
                        + "made-up-1.txt\tn\t-\t-\tmet\tnot\tnot\tnot\ty\n");
        String out = CommandRun.of("evaluate", "elements", "--labels", labels).out();
        assertTrue(out.matches("(?s).*rec01_recording +accuracy 1\\.000.*"), out);
        assertTrue(out.matches("(?s).*sh02_identified +accuracy 0\\.000.*"), out);
    }

    @Test
    void findingsOfACallAndQuotesThatMustStayClear() throws IOException {
        Path call = Files.createDirectories(labels.resolve("made-up"));
        Files.writeString(
                call.resolve("findings.tsv"),
                "id\trule\tseverity\tchar_start\tchar_end\tquote\nG1\tUS-SH-02\tHigh\t0\t400\tthe call\n");
        Files.writeString(call.resolve("negatives.tsv"), "id\tchar_start\tchar_end\tquote\nN1\t0\t9\tOperator:\n");
        CommandRun run = CommandRun.of("evaluate", "findings", "--labels", labels);
        assertEquals(ExitCode.NONE_NOTED, run.exitCode(), run.err());
        assertTrue(run.out().contains("0 of 1"), run.out());
    }

    @Test
    void callFiguresOnCallsWithAndWithoutLabels() throws IOException {
        Files.writeString(
                dir.resolve("transcripts/other-1.txt"),
                "Operator: Welcome to the Maple Cloud fourth quarter 2023 earnings conference call.\n\n"
                        + "Jane Roe, Chief Financial Officer: Total revenue was 2,140 million dollars this quarter. "
                        + "Gross profit was 250 million dollars. Gross margin was 21.7%.\n");
        Path call = Files.createDirectories(labels.resolve("made-up"));
        Files.writeString(
                call.resolve("findings.tsv"),
                "id\trule\tseverity\tchar_start\tchar_end\tquote\nG1\tX-NUM\tHigh\t0\t400\tthe call\n");
        Path figures = Files.createDirectories(dir.resolve("figures"));
        Files.writeString(
                figures.resolve("slips.tsv"),
                "file\tprofile\tkind\tfrom\tto\trules\n"
                        + "../transcripts/made-up-1.txt\t-\tnone\t4 million\t5 million\tX-ARITH\n");
        CommandRun run = CommandRun.of("evaluate", "figures", "--labels", labels, "--figures", figures);
        assertEquals(ExitCode.NONE_NOTED, run.exitCode(), run.err());
        assertTrue(run.out().contains("0.000 (0 of 1)"), run.out());
        assertTrue(run.out().matches("(?s).*other-1\\.txt\\s+X-ARITH line 3.*"), run.out());
        assertTrue(run.out().contains("missed none: 5 million"), run.out());
        assertTrue(run.out().contains("review without the pass"), run.out());
    }

    @Test
    void aSlipThatFitsNowhereIsNamed() throws IOException {
        Path figures = Files.createDirectories(dir.resolve("figures"));
        Files.writeString(
                figures.resolve("slips.tsv"),
                "file\tprofile\tkind\tfrom\tto\trules\n../transcripts/made-up-1.txt\t-\tnone\tabsent\tx\tX-NUM\n");
        CommandRun run = CommandRun.of("evaluate", "figures", "--labels", labels, "--figures", figures);
        assertEquals(ExitCode.BAD_INPUT, run.exitCode());
        assertTrue(run.err().contains("slips.tsv, line 2"), run.err());
    }

    @Test
    void aTableWithoutAColumnIsNamed() throws IOException {
        Files.writeString(labels.resolve("fls.tsv"), "id\tfile\nS1\tmade-up-1.txt\n");
        CommandRun run = CommandRun.of("evaluate", "fls", "--labels", labels);
        assertEquals(ExitCode.BAD_INPUT, run.exitCode());
        assertTrue(run.err().contains("fls.tsv, line 2"), run.err());
    }

    @Test
    void aTranscriptThatIsNotThereIsNamed() throws IOException {
        Files.writeString(
                labels.resolve("structure.tsv"),
                "file\tkind\toffset\tspeech_offset\trole\tspeaker\nother.txt\tqa_start\t1\t1\t-\t-\n");
        CommandRun run = CommandRun.of("evaluate", "structure", "--labels", labels);
        assertEquals(ExitCode.BAD_INPUT, run.exitCode());
        assertTrue(run.err().contains("other.txt"), run.err());
    }

    @Test
    void whoseWordsASentenceIs() throws IOException {
        Files.writeString(
                labels.resolve("fls.tsv"),
                "id\tfile\tchar_start\tchar_end\trole\tlabel\tclass\thedge\tquantified\tdoubt\tsentence\n"
                        + row("S1", "We expect revenue of 5 million dollars next year.", "FLS")
                        + row("S2", "Revenue was 4 million dollars this year.", "NOT")
                                .replace("issuer", "analyst"));
        CommandRun run = CommandRun.of("evaluate", "structure", "--labels", labels);
        assertEquals(ExitCode.NONE_NOTED, run.exitCode(), run.err());
        assertTrue(run.out().matches("(?s).*fls\\.tsv +accuracy 0\\.500 of 2.*"), run.out());
    }
}
