// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.fairlead.model.transcript.Correction;
import org.fairlead.model.transcript.Role;
import org.fairlead.model.transcript.SectionKind;
import org.fairlead.model.transcript.Speaker;
import org.fairlead.model.transcript.Transcript;
import org.fairlead.model.transcript.Turn;
import org.junit.jupiter.api.Test;

/** A correction changes what it says, survives a changed text, and is reported where its words are gone. */
class CorrectionsTest {
    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");
    private static final Speaker FINANCE =
            Corrections.person("Ada Example", "Chief Financial Officer", "", Role.EXECUTIVE_CFO);

    private static Transcript sample() throws IOException {
        return TranscriptReader.read(Path.of("../../samples/transcripts/northwind-foods-2025-q2.txt"));
    }

    private static Turn at(Transcript transcript, int offset) {
        return transcript.getTurns().stream()
                .filter(t -> t.getBegin() <= offset && offset < t.getEnd())
                .findFirst()
                .orElseThrow();
    }

    /** The same words with a new head and changed white space, read with corrections. */
    private static Transcript shifted(Transcript transcript, Correction... corrections) throws UnreadableException {
        String text = "Copy for the file, page 1 of 9\n\n"
                + transcript.getText().replace("\n", "\r\n").replace(". ", ".  ");
        return TranscriptReader.readText(text, "shifted", List.of(corrections));
    }

    private static String firstWords(Transcript transcript, Turn turn) {
        return transcript
                .getText()
                .substring(turn.getSpeechBegin(), Math.min(turn.getEnd(), turn.getSpeechBegin() + 12));
    }

    @Test
    void aTurnBeginsInTheMiddle() throws IOException {
        Transcript transcript = sample();
        Turn long1 = transcript.getTurns().get(2);
        int middle = long1.getSentences().get(2).getBegin();
        Correction correction = Corrections.turnBegins(transcript, middle, FINANCE, "Pat Doe", NOW);
        for (Transcript again :
                List.of(TranscriptReader.readAgain(transcript, List.of(correction)), shifted(transcript, correction))) {
            Turn turn = again.getTurns().get(3);
            assertEquals(transcript.getText().substring(middle, middle + 12), firstWords(again, turn));
            assertEquals("Ada Example", turn.getSpeaker().getName());
            assertEquals(Role.EXECUTIVE_CFO, turn.getSpeaker().getRole());
            assertEquals(1, turn.getConfidence());
            assertEquals("corrected by Pat Doe", turn.getCue());
            assertEquals(transcript.getTurns().size() + 1, again.getTurns().size());
            assertEquals(
                    long1.getSpeaker().getName(),
                    again.getTurns().get(2).getSpeaker().getName());
            assertEquals(1, again.getCorrections().size());
        }
    }

    @Test
    void aTurnContinues() throws IOException {
        Transcript transcript = sample();
        Turn second = transcript.getTurns().get(2);
        Correction correction = Corrections.turnContinues(transcript, second.getSpeechBegin(), "Pat Doe", NOW);
        for (Transcript again :
                List.of(TranscriptReader.readAgain(transcript, List.of(correction)), shifted(transcript, correction))) {
            assertEquals(transcript.getTurns().size() - 1, again.getTurns().size());
            assertEquals(
                    transcript.getTurns().get(1).getSentences().size()
                            + second.getSentences().size(),
                    again.getTurns().get(1).getSentences().size());
        }
    }

    @Test
    void oneTurnOrEveryTurnOfASpeaker() throws IOException {
        Transcript transcript = sample();
        Turn first = transcript.getTurns().get(0);
        Speaker other = Corrections.person("Kim Roe", "", "Example Lines", Role.VENDOR);
        Correction one = Corrections.speaker(transcript, first.getSpeechBegin(), other, false, "Pat Doe", NOW);
        Correction every = Corrections.speaker(transcript, first.getSpeechBegin(), other, true, "Pat Doe", NOW);
        long spoken = transcript.getTurns().stream()
                .filter(t -> t.getSpeaker() == first.getSpeaker())
                .count();
        assertNotEquals(1, spoken);
        assertEquals(1, spokenBy(shifted(transcript, one), "Kim Roe"));
        assertEquals(spoken, spokenBy(shifted(transcript, every), "Kim Roe"));
        Speaker kim = TranscriptReader.readAgain(transcript, List.of(every))
                .getTurns()
                .get(0)
                .getSpeaker();
        assertEquals("Example Lines", kim.getOrganisation());
        assertEquals(1, kim.getConfidence());
    }

    private static long spokenBy(Transcript transcript, String name) {
        return transcript.getTurns().stream()
                .filter(t -> t.getSpeaker().getName().equals(name))
                .count();
    }

    @Test
    void repeatedWordsAreToldApartByWhatStandsBefore() throws UnreadableException {
        String text = "Operator: Good day.\n\nJane Doe: Alpha is done. Thank you.\n\nOperator: Next.\n\n"
                + "Jane Doe: Beta is done. Thank you.\n\nOperator: Next.\n\nJane Doe: Gamma is done. Thank you.\n";
        Transcript transcript = TranscriptReader.readText(text, "repeated");
        int second = text.indexOf("Thank you", text.indexOf("Beta"));
        Correction correction = Corrections.turnBegins(transcript, second, FINANCE, "Pat Doe", NOW);
        String longer = "Operator: Good day.\n\nJane Doe: Delta is done. Thank you.\n\n".repeat(3) + text;
        Transcript again = TranscriptReader.readText(longer, "repeated", List.of(correction));
        int expected = longer.indexOf("Thank you", longer.indexOf("Beta"));
        assertSame(Role.EXECUTIVE_CFO, at(again, expected).getSpeaker().getRole());
        assertEquals(expected, at(again, expected).getBegin());
        assertEquals(1, spokenBy(again, "Ada Example"));
    }

    @Test
    void aSectionBeginsElsewhere() throws IOException {
        Transcript transcript = sample();
        Turn turn = transcript.getTurns().get(3);
        Correction correction = Corrections.section(
                transcript, turn.getSpeechBegin(), SectionKind.QUESTIONS_AND_ANSWERS, "Pat Doe", NOW);
        Transcript again = shifted(transcript, correction);
        var section = again.getSections().stream()
                .filter(s -> s.getKind() == SectionKind.QUESTIONS_AND_ANSWERS)
                .findFirst()
                .orElseThrow();
        assertEquals(again.getTurns().get(3).getBegin(), section.getBegin());
        assertEquals("corrected by Pat Doe", section.getCue());
        int covered = 0;
        for (var each : again.getSections()) {
            assertEquals(covered, each.getBegin());
            covered = each.getEnd();
        }
        assertEquals(again.getText().length(), covered);
    }

    @Test
    void wordsThatAreGoneBecomeAWarningOnce() throws IOException {
        Transcript transcript = sample();
        Correction correction = Corrections.turnContinues(
                transcript, transcript.getTurns().get(2).getSpeechBegin(), "Pat Doe", NOW);
        Transcript other =
                TranscriptReader.readText("Operator: Good day.\nJane Doe: Hello.\n", "other", List.of(correction));
        assertEquals(1, other.getSource().getWarnings().size());
        Transcript again = TranscriptReader.readAgain(other, other.getCorrections());
        assertEquals(1, again.getSource().getWarnings().size());
        assertEquals(
                0,
                TranscriptReader.readAgain(other, List.of())
                        .getSource()
                        .getWarnings()
                        .size());
    }

    @Test
    void withoutCorrectionsReadingAgainChangesNothing() throws IOException {
        Transcript transcript = sample();
        assertTrue(EcoreUtil.equals(transcript, TranscriptReader.readAgain(transcript, List.of())));
        assertThrows(
                IllegalArgumentException.class,
                () -> Corrections.turnContinues(transcript, transcript.getText().length(), "Pat Doe", NOW));
    }
}
