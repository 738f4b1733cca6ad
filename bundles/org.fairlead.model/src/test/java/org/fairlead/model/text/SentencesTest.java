// SPDX-License-Identifier: EPL-2.0
package org.fairlead.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {
    private static List<String> cut(String text) {
        List<String> found = new ArrayList<>();
        Sentences.cut(text, 0, text.length(), (b, e) -> found.add(text.substring(b, e)));
        return found;
    }

    @Test
    void endsAtMarksAndLineEnds() {
        assertEquals(List.of("One.", "Two?", "Three", "Four!"), cut("One. Two?  Three\nFour! "));
    }

    @Test
    void numbersAbbreviationsAndInitialsDoNotEnd() {
        assertEquals(
                List.of("Mr. Lee of Inc. fame said 1.92 billion.", "J. P. Doe agreed."),
                cut("Mr. Lee of Inc. fame said 1.92 billion. J. P. Doe agreed."));
        assertEquals(
                List.of("We file with the U.S. SEC.", "It grew in the U.S.", "We agree in Q1.", "Fine."),
                cut("We file with the U.S. SEC. It grew in the U.S. We agree in Q1. Fine."));
    }

    @Test
    void chineseMarks() {
        assertEquals(List.of("收入增长。", "很好！", "Next?"), cut("收入增长。很好！Next?"));
    }

    @Test
    void quotesBelongToTheSentence() {
        assertEquals(List.of("He said \"no.\"", "Then he left."), cut("He said \"no.\" Then he left."));
    }

    @Test
    void initialsDoNotEnd() {
        assertEquals(
                List.of("We have Alex of J.P. Morgan.", "The call is at 5 p.m. Eastern."),
                cut("We have Alex of J.P. Morgan. The call is at 5 p.m. Eastern."));
    }

    @Test
    void wrappedLinesGoOnToTheNext() {
        String text = "Revenue grew by\n5% in the quarter. It\nwas good.\n\nNext paragraph\n\u2022 a bullet";
        List<String> found = new ArrayList<>();
        Sentences.cut(text, 0, text.length(), true, (b, e) -> found.add(text.substring(b, e)));
        assertEquals(
                List.of("Revenue grew by\n5% in the quarter.", "It\nwas good.", "Next paragraph", "\u2022 a bullet"),
                found);
    }
}
