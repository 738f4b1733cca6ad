// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.fairlead.model.io.ModelFile;
import org.fairlead.model.transcript.Correction;
import org.fairlead.model.transcript.Exchange;
import org.fairlead.model.transcript.Role;
import org.fairlead.model.transcript.Transcript;
import org.junit.jupiter.api.Test;

/** A transcript in a file of the model keeps what the reader linked and what people corrected. */
class SavedTranscriptTest {
    private static final Path CALL = Path.of("../../samples/transcripts/example-cloud-2024-q4.txt");

    private static Transcript saved(Transcript transcript) throws IOException {
        return ModelFile.load(ModelFile.bytes(EcoreUtil.copy(transcript)), "call.xml", Transcript.class);
    }

    @Test
    void keepsQuestionsWithTheirAnswersAndVersions() throws IOException {
        Transcript read = TranscriptReader.read(CALL);
        Transcript again = saved(read);
        assertFalse(read.getExchanges().isEmpty());
        assertTrue(EcoreUtil.equals(read, again));
        for (Exchange exchange : again.getExchanges()) {
            assertTrue(again.getTurns().containsAll(exchange.getQuestions()));
            assertTrue(again.getTurns().containsAll(exchange.getAnswers()));
            assertTrue(again.getSpeakers().contains(exchange.getQuestioner()));
        }
        assertTrue(again.getExchanges().stream()
                .anyMatch(e -> e.getOriginal() != null && e.getOriginal().getPair() == e.getRendering()));
    }

    @Test
    void keepsCorrectionsSoThatTheyAreAppliedAgain() throws IOException {
        Transcript read = TranscriptReader.read(CALL);
        int begin = read.getTurns().get(1).getBegin();
        Correction correction = Corrections.speaker(
                read,
                begin,
                Corrections.person("Lena Park", "Treasurer", "", Role.EXECUTIVE_OTHER),
                false,
                "Pat Ode",
                Instant.EPOCH);
        Transcript corrected = TranscriptReader.read(CALL, List.of(correction));
        Transcript again = saved(corrected);
        assertTrue(EcoreUtil.equals(corrected, again));
        Transcript twice = TranscriptReader.readAgain(again, again.getCorrections());
        assertEquals("Lena Park", twice.getTurns().get(1).getSpeaker().getName());
        assertTrue(EcoreUtil.equals(corrected, twice));
    }
}
