// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.fairlead.model.review.Statement;
import org.fairlead.model.transcript.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatementsTest {
    private static final String GUIDANCE = "We expect revenue to grow by 8% to 10% in 2025.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                GUIDANCE,
                "We will continue to open stores in the north of the country.",
                "Our margin will improve in the second half of the year.",
                "For the third quarter, we anticipate sales of about $40 million.",
                "The new mill is expected to start production early next year.",
                "I think the business is going to grow again next year.",
                "We are on track to finish the plant by the end of the year.",
                "Our goal is to double the number of branches by 2030.",
                "We plan to launch two more products in the coming months.",
                "Costs should come down over the next few quarters.",
                "The company intends to repurchase shares over the next two years.",
                "We are confident that demand will remain strong.",
                "If prices stay where they are, our cash flow could improve next year.",
                "Going forward, our tax rate is likely to be between 22% and 24%.",
                "We don't expect any change in pricing this year.",
                "We hope to receive approval in the first half of 2025.",
                "That will help us to reduce our debt.",
                "Nordmark will be able to ship from both plants once the line is complete."
            })
    void looksForward(String sentence) {
        assertEquals(1, statements(sentence).size(), sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // past and present
                "Revenue grew by 8% to $40 million in the quarter.",
                "We opened four stores last year and closed one.",
                "Gross margin was 36%, compared with 34% a year ago.",
                "We have a strong balance sheet.",
                "As we expected, sales were lower than in the first quarter.",
                "Results came in above our guidance for the quarter.",
                "We had planned to close the site in March, and we did.",
                // mechanics and courtesy
                "I will now turn the call over to Maria.",
                "We will now take your questions.",
                "Anna will review the results in more detail.",
                "Thank you all for joining us today.",
                "We look forward to speaking with you again next quarter.",
                "I'll start with the quarter and then hand over to Jens.",
                "There will be an interpreter on the line.",
                "A replay will be available on our website.",
                "You will find the figures on slide 7.",
                "I'd like to provide our guidance for the third quarter.",
                "We hope that many of you will join us for this event.",
                // safe harbor
                "Actual results may differ materially from those in the forward-looking statements.",
                "We undertake no obligation to update any forward-looking statements.",
                "Our remarks will include forward-looking statements about our outlook for the year.",
                // habit, idiom, others
                "Customers will often pay in advance.",
                "It is, if you will, a platform business.",
                "The government plans to build two hundred new stations."
            })
    void doesNotLookForward(String sentence) {
        assertTrue(statements(sentence).isEmpty(), sentence);
    }

    @Test
    void guidanceWithoutAVerbLivesFromTheSentenceBefore() {
        String alone = "Operating margin of 21% to 22%.";
        List<Statement> found =
                statements("For the third quarter, we expect revenue of $40 million to $42 million. " + alone);
        assertEquals(2, found.size());
        assertEquals(alone, found.get(1).getQuote());
    }

    @Test
    void neverTheWordsOfOthers() {
        for (Role role : List.of(Role.ANALYST, Role.OPERATOR, Role.VENDOR)) {
            assertTrue(SampleCall.statements(role, GUIDANCE).isEmpty(), role.getName());
        }
        assertEquals(1, SampleCall.statements(Role.INTERPRETER, GUIDANCE).size());
    }

    @Test
    void saysWhatDecided() {
        Statement statement = statements("Thank you. " + GUIDANCE).get(0);
        assertEquals("S001", statement.getId());
        assertEquals(GUIDANCE, statement.getQuote());
        assertEquals(
                "We expect",
                statement.getCues().stream()
                        .filter(c -> c.getName().equals("we expect"))
                        .findFirst()
                        .orElseThrow()
                        .getQuote());
        assertFalse(statement.getCues().stream().anyMatch(c -> c.getWeight() == 0));
        double before = Double.MAX_VALUE;
        for (var cue : statement.getCues()) {
            assertTrue(Math.abs(cue.getWeight()) <= before);
            before = Math.abs(cue.getWeight());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We will open four stores next year.|H0",
                "We believe that demand will remain strong.|H1",
                "We expect margins to improve next year.|H2",
                "Sales should grow next year.|H2",
                "If rates fall, we will refinance the loan next year.|H3",
                "We expect revenue between $40 million and $42 million for the year.|H3"
            })
    void hedge(String sentence, String level) {
        assertEquals(level, statements(sentence).get(0).getHedge().getName());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We expect revenue and operating margin to increase next year.|A",
                "We will launch two products and open a plant next year.|B",
                "Demand in the industry will remain strong next year.|C",
                "Our guidance assumes that inflation will ease and excludes the effect of tariffs next year.|D"
            })
    void statutoryClass(String sentence, String klass) {
        assertEquals(klass, statements(sentence).get(0).getStatementClass().getName());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We expect sales to grow by 4% next year.|true",
                "We expect capital expenditure of $40 million next year.|true",
                "We expect sales to grow in 2025.|false",
                "We expect sales to grow in the second half of the year.|false"
            })
    void quantity(String sentence, boolean quantified) {
        assertEquals(quantified, statements(sentence).get(0).isQuantified());
    }

    private static List<Statement> statements(String text) {
        return SampleCall.statements(Role.EXECUTIVE_CFO, text);
    }
}
