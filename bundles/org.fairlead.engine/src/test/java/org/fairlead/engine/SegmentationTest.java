// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.fairlead.model.review.Review;
import org.fairlead.model.transcript.Transcript;
import org.junit.jupiter.api.Test;

/** What a record leaves open about its voices. */
class SegmentationTest {
    private static final String RULE = """
			<rules:rule xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:rules="urn:fairlead:rules:1" id="R-1" severity="medium">
			  <title>t</title>
			  <citation document="d"/>
			  <element id="labels" title="A"><check xsi:type="rules:segmentation" sign="no-labels"/></element>
			  <element id="voices" title="B"><check xsi:type="rules:segmentation" sign="two-voices"/></element>
			</rules:rule>
			""";
    private static final CompiledRules RULES = CompiledRules.compile(PackLoader.load(Map.of(
            "p/pack.xml",
            "<rules:pack xmlns:rules=\"urn:fairlead:rules:1\" id=\"p\"/>".getBytes(StandardCharsets.UTF_8),
            "p/rules/R-1.xml",
            RULE.getBytes(StandardCharsets.UTF_8))));
    private static final String CALL = """
			operator| Welcome.
			ceo| Thank you. Sales of pumps grew again in all of our regions.
			cfo| Thank you. The margin of the year is held by the prices of steel.
			""";

    private static Review review(Transcript transcript) {
        return Engine.review(transcript, RULES, Engine.unknownIssuer());
    }

    private static List<String> states(Review review) {
        return review.getOutcomes().get(0).getElements().stream()
                .map(e -> e.getState().getLiteral())
                .toList();
    }

    @Test
    void aLabelledRecordLeavesNothingOpen() throws PackException {
        assertEquals(List.of("met", "met"), states(review(ExampleText.read(CALL).transcript())));
    }

    @Test
    void withoutLabelsEachPersonOfTheCompanyIsNamedOnce() throws PackException {
        Transcript transcript = ExampleText.read(CALL + CALL).transcript();
        transcript.getSpeakers().forEach(s -> s.setLabel(""));
        Review review = review(transcript);
        assertEquals(List.of("not-met", "met"), states(review));
        assertEquals(
                "Sales of pumps grew again in all of our regions.",
                review.getFindings().get(0).getEvidence().getQuote());
    }

    @Test
    void aTurnThatBeginsInsideAParagraphIsAFinding() throws PackException {
        Transcript transcript = ExampleText.read(CALL).transcript();
        String text = transcript.getText();
        // the same words in one paragraph
        transcript.setText(text.replace('\n', ' '));
        assertEquals(List.of("met", "not-met"), states(review(transcript)));
    }
}
