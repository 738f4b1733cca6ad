// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.fairlead.model.transcript.Exchange;
import org.fairlead.model.transcript.Role;
import org.fairlead.model.transcript.Transcript;
import org.fairlead.model.transcript.Turn;
import org.junit.jupiter.api.Test;

/** Questions are linked with the turns that answer them. */
class ExchangesTest {
    private static final String CALL = """
            Operator: Good day, and welcome to the results call of Example Lines. At this time all participants are in a listen-only mode.

            Jane Doe -- Chief Executive Officer: Thank you. Our revenue grew by 4 %% in the quarter, and we are pleased with our margins. We opened two depots.

            Operator: We will now begin the question-and-answer session. Your first question comes from the line of Sam Poe with Example Bank. Please go ahead.

            Sam Poe -- Example Bank -- Analyst: Good morning. Could you talk about your pricing in the spring?

            Jane Doe -- Chief Executive Officer: Thanks for the question, Sam. We see stable prices. I will let Ann add to that.

            Ann Moe -- Chief Financial Officer: Our contracts run for two years, so the effect on our revenue is small.

            Sam Poe -- Example Bank -- Analyst: Okay.

            Ann Moe -- Chief Financial Officer: We can follow up on the details.

            Sam Poe -- Example Bank -- Analyst: And how should we think about your costs next year?

            Ann Moe -- Chief Financial Officer: We expect them to be flat.

            Operator: Your next question comes from the line of Kim Roe with Sample Securities. Please go ahead.

            Kim Roe -- Sample Securities -- Analyst: Thanks for taking my question. What is your plan for dividends?

            Operator: There are no further questions. This concludes today's call. You may now disconnect.
            """;

    private static List<Role> answering(Exchange exchange) {
        return exchange.getAnswers().stream().map(t -> t.getSpeaker().getRole()).toList();
    }

    @Test
    void answersBelongToTheQuestionBefore() throws UnreadableException {
        Transcript transcript = TranscriptReader.readText(CALL.replace("%%", "%"), "call");
        List<Exchange> exchanges = transcript.getExchanges();
        assertEquals(3, exchanges.size());
        assertEquals(List.of(Role.EXECUTIVE_CEO, Role.EXECUTIVE_CFO, Role.EXECUTIVE_CFO), answering(exchanges.get(0)));
        assertEquals(List.of(Role.EXECUTIVE_CFO), answering(exchanges.get(1)));
        assertEquals("Kim Roe", exchanges.get(2).getQuestioner().getName());
        assertTrue(exchanges.get(2).getAnswers().isEmpty());
        assertNull(exchanges.get(0).getOriginal());
        for (Exchange exchange : exchanges) {
            Turn first = exchange.getQuestions().get(0);
            assertEquals(first.getBegin(), exchange.getBegin());
            assertTrue(exchange.getEnd() > exchange.getBegin());
        }
    }

    @Test
    void aQuestionInTwoLanguagesHasItsTwoVersions() throws IOException {
        Transcript transcript = TranscriptReader.read(Path.of("../../samples/transcripts/example-cloud-2024-q4.txt"));
        Exchange twice = transcript.getExchanges().stream()
                .filter(e -> e.getOriginal() != null)
                .findFirst()
                .orElseThrow();
        assertNotNull(twice.getRendering());
        assertEquals(twice.getRendering(), twice.getOriginal().getPair());
        assertTrue(twice.getOriginal().getBegin() < twice.getRendering().getBegin());
    }
}
