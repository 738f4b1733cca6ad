// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fairlead.model.transcript.Transcript;
import org.fairlead.model.transcript.Turn;
import org.fairlead.reader.TranscriptReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A record without labels: who answers where nobody is named follows from what each spoke about before, or from whom the question names. */
class AnswerVoicesTest {
    private static final String REMARKS = """
			Greetings and welcome to the Bellhaven call. It is now my pleasure to introduce your host, Tom Avery, Vice President of Investor Relations. Please go ahead.

			Thank you. I'm joined by our CEO, Helen Marsh, and our CFO, David Okoro. Risks are in our 10-K. Helen?

			Thanks, Tom. The new reactors in Leeds passed their trials, and hospitals ask for the sterile line that we showed in spring. Our chemists have moved into the second laboratory. Two more clinics signed for the sterile line, and the trials in Oslo begin after the summer. The reactors run day and night. I'll now turn it over to David.

			Thanks, Helen. Sales were 88 million. Freight and depreciation took two points of the gross margin. We repaid the bridge loan, so that interest falls. Working capital rose with receivables, which our collectors bring down. Depreciation stays where it is, and the covenant of the revolver leaves us room. Operator, we are ready for questions.

			Thank you. At this time, we'll be conducting a question-and-answer session. Our first question is from Mark Lin with Elm Street Capital. Please proceed.

			""";

    @TempDir
    private Path folder;

    @Test
    void theOneWhoSpokeAboutItBefore() throws IOException {
        assertEquals(
                "Helen Marsh",
                answerer(
                        "How is that going up north?",
                        "Well, the hospitals like what they see. The sterile line is through its trials, the"
                                + " reactors do what our chemists hoped for, and the clinics call us every week about it."));
        assertEquals(
                "David Okoro",
                answerer(
                        "How is that going this year?",
                        "Well, we see receivables coming down already. Depreciation and freight will weigh less"
                                + " in the second half, and the revolver is hardly drawn, so interest is the smaller part of it."));
    }

    @Test
    void theOneWhomTheQuestionNames() throws IOException {
        String answer =
                "Well, it depends on many things, and we look at it week by week with everybody who has a part in it, so I would not"
                        + " want to go further than what we said about the summer and the room that we have.";
        assertEquals("David Okoro", answerer("David, how do you see that?", answer));
        assertEquals("Helen Marsh", answerer("Helen, how do you see that?", answer));
    }

    @Test
    void theCueSaysWhichWords() throws IOException {
        Turn turn = answer(
                "How is that going this year?",
                "Well, we see receivables coming down already. Depreciation and freight will weigh"
                        + " less in the second half, and the revolver is hardly drawn, so interest is the smaller part of it.");
        assertTrue(turn.getCue().contains("David Okoro") && turn.getCue().contains("receivables"), turn.getCue());
    }

    private String answerer(String question, String answer) throws IOException {
        return answer(question, answer).getSpeaker().getName();
    }

    private Turn answer(String question, String answer) throws IOException {
        Path file = Files.writeString(
                folder.resolve("call.txt"),
                REMARKS + "Thanks for taking my question. " + question + "\n\n" + answer
                        + "\n\nThis concludes today's teleconference. You may disconnect your lines at this time.\n");
        Transcript transcript = TranscriptReader.read(file);
        int at = transcript.getText().indexOf("Well, ");
        return transcript.getTurns().stream()
                .filter(t -> t.getBegin() <= at && at < t.getEnd())
                .findFirst()
                .orElseThrow();
    }
}
