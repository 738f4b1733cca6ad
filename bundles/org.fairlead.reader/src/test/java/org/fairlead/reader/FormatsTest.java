// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.fairlead.model.transcript.MarkKind;
import org.fairlead.model.transcript.Role;
import org.fairlead.model.transcript.SourceMark;
import org.fairlead.model.transcript.Transcript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {
    private static final Path SAMPLES = Path.of("../../samples/transcripts");

    /** Every sample but the plain-text ones is a short call in which the same people speak in the same order. */
    @ParameterizedTest
    @CsvSource({
        "brightwater-2025-q2.vtt,vtt",
        "kestrel-labs-2025-q3.srt,srt",
        "juniper-freight-2025-q3.ttml,ttml",
        "cobalt-logistics-2025-q1.json,json",
        "meadow-retail-2025-q4.html,html",
        "solara-energy-2025-q1.md,markdown",
        "delta-ceramics-2025-h1.docx,docx",
        "harbor-tools-2025-q3.pdf,pdf"
    })
    void sample(String file, String format) throws IOException {
        Transcript transcript = TranscriptReader.read(SAMPLES.resolve(file));
        assertEquals(format, transcript.getSource().getFormat());
        List<Role> roles = transcript.getTurns().stream()
                .map(t -> t.getSpeaker().getRole())
                .toList();
        assertEquals(List.of(Role.OPERATOR, Role.INVESTOR_RELATIONS, Role.EXECUTIVE_CEO), roles.subList(0, 3));
        assertTrue(roles.contains(Role.ANALYST), () -> roles.toString());
        assertEquals(Role.OPERATOR, roles.get(roles.size() - 1));
    }

    @Test
    void pdfKeepsPagesAndRunningLinesAsMarks() throws IOException {
        Transcript transcript = TranscriptReader.read(SAMPLES.resolve("harbor-tools-2025-q3.pdf"));
        List<SourceMark> marks = transcript.getSource().getMarks();
        long pages = marks.stream().filter(m -> m.getKind() == MarkKind.PAGE).count();
        assertTrue(pages >= 3);
        assertEquals(
                2 * pages,
                marks.stream().filter(m -> m.getKind() == MarkKind.OMITTED).count());
        assertFalse(transcript.getText().contains("Page 2"));
        int second = marks.stream()
                .filter(m -> m.getKind() == MarkKind.PAGE && "2".equals(m.getValue()))
                .findFirst()
                .orElseThrow()
                .getOffset();
        assertTrue(second > 0 && second < transcript.getText().length());
    }

    @Test
    void wordReadsTheTextAsAccepted() throws IOException {
        Transcript transcript = TranscriptReader.read(SAMPLES.resolve("delta-ceramics-2025-h1.docx"));
        assertTrue(transcript.getText().contains("margins between 15% and 17%, assuming"));
        assertEquals(
                List.of("of at least 17%"),
                transcript.getSource().getMarks().stream()
                        .map(SourceMark::getValue)
                        .toList());
        assertEquals(1, transcript.getSource().getWarnings().size());
    }

    @Test
    void captionsKeepTheirTimes() throws IOException {
        Transcript transcript = TranscriptReader.read(SAMPLES.resolve("brightwater-2025-q2.vtt"));
        SourceMark last = transcript
                .getSource()
                .getMarks()
                .get(transcript.getSource().getMarks().size() - 1);
        assertEquals("00:00:52.500", last.getValue());
        assertTrue(transcript.getText().startsWith("Operator: This concludes", last.getOffset()));
    }

    @Test
    void webPageLeavesOutWhatIsBesideTheCall() throws IOException {
        Transcript transcript = TranscriptReader.read(SAMPLES.resolve("meadow-retail-2025-q4.html"));
        assertFalse(transcript.getText().contains("newsletter"));
        assertTrue(transcript.getSource().getMarks().stream()
                .anyMatch(m -> m.getKind() == MarkKind.OMITTED && m.getValue().contains("newsletter")));
        assertEquals("Meadow Retail Q4 2025 Earnings Call Transcript", transcript.getTitle());
        assertEquals("2026-02-12", transcript.getCallDate());
    }

    @Test
    void pastedText() throws IOException {
        Transcript transcript = TranscriptReader.readText(
                "Operator: Welcome. I turn the call over to Jane Doe, Chief Executive Officer.\nJane Doe: We had a good quarter.\nOperator: You may now disconnect.",
                "clipboard");
        assertEquals("pasted", transcript.getSource().getFormat());
        assertEquals(3, transcript.getTurns().size());
    }
}
