// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.fairlead.model.transcript.Role;
import org.fairlead.model.transcript.Transcript;
import org.fairlead.model.transcript.Turn;
import org.junit.jupiter.api.Test;

/** Who speaks, where a record has no labels, lost some, or only numbers its voices. */
class VoicesTest {
    private static Role roleAt(Transcript transcript, String words) {
        int at = transcript.getText().indexOf(words);
        assertTrue(at >= 0, words);
        return transcript.getTurns().stream()
                .filter(t -> t.getBegin() <= at && at < t.getEnd())
                .findFirst()
                .map(t -> t.getSpeaker().getRole())
                .orElse(Role.UNKNOWN);
    }

    private static boolean company(Role role) {
        return List.of(Role.EXECUTIVE_CEO, Role.EXECUTIVE_CFO, Role.EXECUTIVE_OTHER)
                .contains(role);
    }

    @Test
    void runningTextOfARecogniser() throws UnreadableException {
        String text = """
                Good morning and welcome to the Example Lines third quarter call. All participants are in a listen-only mode. I would now like to turn the \
                call over to Jane Doe, Chief Executive Officer. Please go ahead. Thank you and good morning everyone. Our revenue grew by 5% in the quarter \
                and we opened two depots. We continue to see good demand from our customers in the north. We expect our margins to improve next year. \
                Operator, we are ready for questions. Thank you. We will now begin the question and answer session. Our first question comes from Sam Poe \
                with Example Bank. Please go ahead. Hi, good morning, thanks for taking my questions. I was wondering if you could talk about your pricing \
                in the spring. And then how should we think about your margins from here? Yeah, thanks for the question. We've seen stable prices through \
                the spring and we think that will continue. Our contracts run for two years, so we don't see much of an effect on our margins. Okay, that's \
                very helpful. And then just as a follow-up, are you guys seeing any change in wages? We are not. We've signed our agreements for two years \
                and our team has done a great job. There are no further questions. This concludes today's call. You may now disconnect.
                """;
        Transcript transcript = TranscriptReader.readText(text, "running");
        assertEquals(Role.ANALYST, roleAt(transcript, "how should we think about your margins"));
        assertTrue(company(roleAt(transcript, "We've seen stable prices")));
        assertTrue(company(roleAt(transcript, "so we don't see much of an effect")));
        assertEquals(Role.ANALYST, roleAt(transcript, "are you guys seeing any change"));
        assertTrue(company(roleAt(transcript, "We've signed our agreements")));
        assertEquals(Role.OPERATOR, roleAt(transcript, "There are no further questions"));
    }

    private static final String LOST_LABEL = """
            Operator
            Good day, and welcome to the results call of Example Lines. All participants are in a listen-only mode.

            Jane T. Doe -- Chief Executive Officer
            Thank you. Our revenue grew by 4%% in the quarter, and we are pleased with our margins. We opened two depots and hired ninety drivers.

            Operator
            We will now begin the question-and-answer session. Your first question comes from Sam Poe with Example Bank. Please go ahead.

            Sam Poe -- Example Bank -- Analyst
            Good morning, thanks for taking my question. I was wondering if you could talk about your pricing in the spring, and what are you seeing in wages?
            %sThanks for the question, Sam. We've seen stable prices through the spring, and we expect that to continue. Our contracts run for two years, so
            we don't see much of an effect on our margins. Our team has signed agreements on wages with most of our depots, and we are pleased with that.

            Operator
            There are no further questions. This concludes today's call. You may now disconnect.
            """;

    @Test
    void anAnswerWhoseLabelIsLost() throws UnreadableException {
        Transcript transcript = TranscriptReader.readText(String.format(LOST_LABEL, ""), "lost");
        assertEquals(Role.ANALYST, roleAt(transcript, "what are you seeing in wages"));
        assertTrue(company(roleAt(transcript, "We've seen stable prices")));
        Turn answer = transcript.getTurns().get(4);
        assertTrue(answer.getConfidence() < 0.7, "a boundary without a label is less sure");
    }

    @Test
    void namesWithInitialsAndJoinedParticles() throws UnreadableException {
        for (String name : List.of("Jane T. Doe", "C.J. Mole", "Ann deVries")) {
            Transcript transcript = TranscriptReader.readText(
                    String.format(LOST_LABEL, "\n" + name + " -- Chief Financial Officer\n"), name);
            assertEquals(name, transcript.getTurns().get(4).getSpeaker().getName());
        }
    }

    @Test
    void whoSpeaksToAQuestionerAnswers() throws UnreadableException {
        String text = """
                Speaker 0: Good day, and welcome to the call of Example Lines. All participants are in a listen-only mode. I turn the call over to Jane Doe.

                Speaker 1: Thank you. Our revenue grew by 4% in the quarter, and we are pleased with our margins. We opened two depots in the north.

                Speaker 0: Your first question comes from the line of Sam Poe with Example Bank. Please go ahead.

                Speaker 2: Hello. Could you say what the new depots cost, and when do you expect them to be full?

                Speaker 3: Two million each, uh, and they fill within a year or so, that is what it was in other places.

                Speaker 2: And the wages there?

                Speaker 3: As in the other depots, uh, maybe a bit lower, it is the country and not the town.

                Speaker 0: Your next question comes from the line of Kim Roe with Sample Securities. Please go ahead.

                Speaker 4: Hi, thanks for taking my question. How much of the fleet is electric by now?

                Speaker 3: A third or so, uh, it was a quarter in the spring, the rest follows with the leases.

                Speaker 0: There are no further questions. This concludes today's call. You may now disconnect.
                """;
        Transcript transcript = TranscriptReader.readText(text, "numbers");
        assertEquals(Role.ANALYST, roleAt(transcript, "Could you say what"));
        assertEquals(Role.ANALYST, roleAt(transcript, "How much of the fleet"));
        assertTrue(company(roleAt(transcript, "Two million each")));
        assertTrue(company(roleAt(transcript, "A third or so")));
    }
}
