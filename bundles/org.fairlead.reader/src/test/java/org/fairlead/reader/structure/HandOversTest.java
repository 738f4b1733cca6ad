// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.fairlead.model.transcript.Role;
import org.fairlead.model.transcript.Transcript;
import org.fairlead.model.transcript.Turn;
import org.fairlead.reader.TranscriptReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A record without labels: who speaks follows from the words by which one gives the floor to the next. */
class HandOversTest {
    private static final String BEFORE = """
			Greetings and welcome to Bellhaven's second quarter results call. As a reminder, this conference is being recorded. It is now my pleasure to introduce your host, Tom Avery, Vice President of Investor Relations. Thank you, sir. You may begin.

			Thank you. Welcome to our call. I'm joined by our CEO, Helen Marsh, and our CFO, David Okoro. Before we begin, some of what we say is forward-looking. Risks are in our 10-K.\s""";
    private static final String CHIEF = "Good afternoon everybody. It was a quarter of progress.";
    private static final String AFTER = """
			 We signed eleven new customers and opened our lab in Leeds. I'm proud of what the team achieved. I'll now turn it over to David.

			Thanks, Helen. Sales came in at 88 million, up nine percent. Operating expenses were 41 million. We ended the quarter with 120 million of cash. Operator, we are ready for questions.

			Thank you. At this time, we'll be conducting a question-and-answer session. Our first question is from Mark Lin with Elm Street Capital. Please proceed.

			Hey, thanks guys. Nice quarter. What drove the nine percent growth, was it price or volume?

			Hi, Mark. It was mostly volume. Price was about a point.

			Perfect. Thanks so much.

			The next question is coming from Jill Sato from Pine Brokers. Jill, your line is live.

			Thank you for taking the question. Can you comment on churn? And what do you see for the rest of the year?

			We kept churn near two percent, and we think that our service is the reason. I'll let David add to that.

			Sure. We see no change.

			This concludes today's teleconference. You may disconnect your lines at this time.
			""";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Now I'd like to pass it on to Helen. Helen?",
                "Helen will now review the quarter.",
                "Helen, over to you.",
                "And now, here's Helen.",
                "So let me turn to Helen for her remarks.",
                "With that, I'll let Helen begin.",
                "Helen, please.",
                "Helen, the floor is yours.",
                "We will start with Helen Marsh, our Chief Executive Officer.",
                "I will pass along to our CEO, Helen Marsh.",
                "Helen, why don't you start?",
                "Let me hand off to Helen.",
                "And I'll now yield to Helen.",
                "First, let's hear from Helen.",
                "Our CEO, Helen Marsh, will open the call.",
                "With that, Helen, go ahead.",
                "It's all yours, Helen.",
                "Helen will kick things off.",
                "At this point, I'd like to hand things over to our CEO, Helen Marsh.",
                "Next up is Helen.",
                "I'd now like to turn over the call to Helen Marsh."
            })
    void theChiefExecutiveIsGivenTheFloor(String words) throws IOException {
        Transcript read = read(words + "\n\n" + CHIEF + AFTER);
        assertEquals(
                List.of(Role.EXECUTIVE_CEO),
                read.getTurns().stream()
                        .filter(turn -> read.getText().startsWith(CHIEF, turn.getBegin()))
                        .map(turn -> turn.getSpeaker().getRole())
                        .toList());
    }

    @Test
    void thanksOfAQuestionerAndTheNextWhoIsAskedToAnswer() throws IOException {
        Transcript read = read("Helen, over to you.\n\n" + CHIEF + AFTER);
        assertEquals("Helen Marsh", speakerAt(read, CHIEF));
        assertEquals(Role.ANALYST, roleAt(read, "Perfect. Thanks"));
        assertEquals(Role.EXECUTIVE_CFO, roleAt(read, "Sure. We see"));
        assertEquals("David Okoro", speakerAt(read, "Sure. We see"));
    }

    @Test
    void whatAPartOfTheBusinessIsCalledIsNobody() throws IOException {
        Transcript read = read("Helen, over to you.\n\n" + CHIEF
                + " Let's start with Aviation.\n\nAviation grew in every region." + AFTER);
        assertEquals(Role.EXECUTIVE_CEO, roleAt(read, "Aviation grew"));
    }

    /** A circled A is a capital, and no letter. */
    @Test
    @Timeout(20)
    void signsThatAreCapitalsEndTheSearchForANameToo() throws IOException {
        assertEquals(
                Role.EXECUTIVE_CEO,
                roleAt(read("Helen, over to you.\n\n" + CHIEF + " Our grade is \u24b6." + AFTER), CHIEF));
    }

    private Transcript read(String rest) throws IOException {
        return TranscriptReader.read(Files.writeString(folder.resolve("call.txt"), BEFORE + rest));
    }

    private static Role roleAt(Transcript read, String words) {
        return turnAt(read, words).getSpeaker().getRole();
    }

    private static String speakerAt(Transcript read, String words) {
        return turnAt(read, words).getSpeaker().getName();
    }

    private static Turn turnAt(Transcript read, String words) {
        int at = read.getText().indexOf(words);
        return read.getTurns().stream()
                .filter(turn -> turn.getBegin() <= at && at < turn.getEnd())
                .findFirst()
                .orElseThrow();
    }
}
