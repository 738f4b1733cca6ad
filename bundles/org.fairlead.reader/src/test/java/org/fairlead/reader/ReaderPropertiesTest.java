// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.fairlead.model.transcript.Passage;
import org.fairlead.model.transcript.Section;
import org.fairlead.model.transcript.Sentence;
import org.fairlead.model.transcript.Span;
import org.fairlead.model.transcript.Transcript;
import org.fairlead.model.transcript.Turn;

/** What holds for every text, whatever it says. */
class ReaderPropertiesTest {
    private static final List<String> PIECES = List.of(
            "Operator: ",
            "Speaker 1: ",
            "spk03\n",
            "Jane Doe -- Chief Executive Officer\n",
            "**John Roe:** ",
            "Good morning. ",
            "Your next question comes from the line of Li Wei of Example Bank. ",
            "Please go ahead. ",
            "I will now turn the call over to our CFO, Mr. John Roe. ",
            "Thank you. ",
            "What is the outlook? ",
            "We expect growth of 1.5% in the U.S. ",
            "\n",
            "\n\n",
            "\r\n",
            " ",
            "\u00a0",
            "Questions and Answers:\n",
            "Call participants:\n",
            "\u5927\u5bb6\u597d\uff0c\u8c22\u8c22\u3002",
            "An interpreter will translate. ",
            "[Foreign Speech] ",
            "Duration: 60 minutes\n",
            "12/3/2025\n",
            "\ud800",
            "\u0000",
            ":",
            "--",
            "(",
            "Mr.",
            "...",
            "?",
            "\t",
            "1,000",
            "J.P. Morgan ");

    @Provide
    Arbitrary<String> calls() {
        Arbitrary<String> known = Arbitraries.of(PIECES);
        Arbitrary<String> any = Arbitraries.strings().ofMaxLength(12);
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(6, known), net.jqwik.api.Tuple.of(1, any))
                .list()
                .ofMinSize(1)
                .ofMaxSize(60)
                .map(l -> String.join("", l))
                .filter(s -> !s.isBlank());
    }

    @Property(tries = 400)
    void spansNestAndCover(@ForAll("calls") String text) throws UnreadableException {
        Transcript transcript = TranscriptReader.readText(text, "any");
        assertEquals(text, transcript.getText());
        int at = 0;
        for (Section section : transcript.getSections()) {
            assertEquals(at, section.getBegin(), "sections follow each other");
            at = section.getEnd();
        }
        assertEquals(text.length(), at, "sections cover the text");
        at = 0;
        for (Turn turn : transcript.getTurns()) {
            assertTrue(
                    turn.getBegin() >= at
                            && turn.getSpeechBegin() >= turn.getBegin()
                            && turn.getEnd() >= turn.getSpeechBegin()
                            && turn.getEnd() <= text.length(),
                    "turns follow each other");
            at = turn.getEnd();
            within(turn, turn.getSentences());
            int next = turn.getSpeechBegin();
            for (Passage passage : turn.getPassages()) {
                assertTrue(passage.getBegin() >= next
                        && passage.getEnd() <= turn.getEnd()
                        && passage.getEnd() >= passage.getBegin());
                next = passage.getEnd();
            }
            assertTrue(!turn.getPassages().isEmpty());
        }
    }

    private static void within(Turn turn, List<Sentence> sentences) {
        int at = turn.getSpeechBegin();
        for (Span sentence : sentences) {
            assertTrue(
                    sentence.getBegin() >= at
                            && sentence.getEnd() > sentence.getBegin()
                            && sentence.getEnd() <= turn.getEnd(),
                    "sentences lie in their turn");
            at = sentence.getEnd();
        }
    }

    @Property(tries = 100)
    void readingTwiceGivesTheSame(@ForAll("calls") String text) throws UnreadableException {
        assertTrue(EcoreUtil.equals(TranscriptReader.readText(text, "any"), TranscriptReader.readText(text, "any")));
    }
}
