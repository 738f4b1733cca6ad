// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.fairlead.model.transcript.Role;
import org.fairlead.model.transcript.Transcript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What voices say of themselves decides before what they read out; the head of a page is nobody's label. */
class OwnWordsTest {
    private static final String REMARKS =
            "Speaker 1: Thank you. Our mills sold more flour than ever, and we are pleased with the year. We opened two mills in the north and closed one.\n\n"
                    + "Speaker 2: Thank you, Ruth. Revenue was 40 million, and our margin rose to 12%. We spent 3 million on the mills.\n\n";
    private static final String LEGEND =
            "Please note that this call will include forward-looking statements. Actual results may differ materially. "
                    + "Joining us today are Ruth Kern, our Chief Executive Officer, and Paul Oak, our Chief Financial Officer. ";

    @TempDir
    Path folder = Path.of("");

    private Transcript read(String text) throws IOException {
        return TranscriptReader.read(Files.writeString(folder.resolve("call.txt"), text));
    }

    private List<Role> roles(String text) throws IOException {
        return read(text).getTurns().stream().map(t -> t.getSpeaker().getRole()).toList();
    }

    @Test
    void anOperatorMayReadTheLegend() throws IOException {
        String opening =
                "Speaker 0: Welcome to the results call of Birch Mill. My name is Ann and I will be your operator. ";
        assertEquals(Role.OPERATOR, roles(opening + LEGEND + "\n\n" + REMARKS).get(0));
    }

    @Test
    void whoIsThankedAsTheOperatorIsTheOperator() throws IOException {
        String opening = "Speaker 0: Welcome to the results call of Birch Mill. ";
        String thanks = REMARKS.replace("Speaker 1: Thank you.", "Speaker 1: Thanks, operator.");
        assertEquals(Role.OPERATOR, roles(opening + LEGEND + "\n\n" + thanks).get(0));
    }

    @Test
    void investorRelationsMayExplainTheLines() throws IOException {
        String opening = "Good morning. My name is Mark Reed. I am Head of Investor Relations at Birch Mill. "
                + "All participants are in listen-only mode. To ask a question, press star one. " + LEGEND
                + "I now pass the floor to Ruth Kern.\n\n";
        String answer = "Thank you, Mark. Our mills sold more flour than ever, and we are pleased with the year.\n";
        assertEquals(Role.INVESTOR_RELATIONS, roles(opening + answer).get(0));
    }

    @Test
    void theHeadOfAPageIsNoLabel() throws IOException {
        String turns =
                ("Ruth Kern \u2013 Birch Mill \u2013 Chief Executive Officer\nThank you. Our mills sold more flour than last year.\n\n"
                                + "Paul Oak \u2013 Birch Mill \u2013 Chief Financial Officer\nRevenue was 40 million, and we opened two mills.\n\n")
                        .repeat(4);
        Transcript transcript =
                read("Birch Mill Group \u2013 Q2 2024 Earnings Call Transcript \u2013 May 26, 2024 Page 1 of 9\n\n"
                        + "The words below were taken down from the call and may hold mistakes.\n\n" + turns);
        assertTrue(transcript.getSpeakers().stream().noneMatch(s -> s.getName().contains("Group")));
        assertEquals("Ruth Kern", transcript.getTurns().get(0).getSpeaker().getName());
    }
}
