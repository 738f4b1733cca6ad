// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.fairlead.model.review.Review;
import org.fairlead.model.rules.IssuerProfile;
import org.fairlead.model.rules.Measure;
import org.fairlead.model.rules.RulesFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of measures against those of the issuer profile. */
class ProfileMeasuresTest {
    private static final String RULE = """
			<rules:rule xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:rules="urn:fairlead:rules:1" id="R-1" severity="medium">
			  <title>t</title>
			  <citation document="d"/>
			  <element id="a" title="A"><check xsi:type="rules:profile-measures"><phrase>(adjusted|non-gaap|core) (ebitda|net income)</phrase></check></element>
			</rules:rule>
			""";
    private static final CompiledRules RULES = CompiledRules.compile(PackLoader.load(Map.of(
            "p/pack.xml",
            "<rules:pack xmlns:rules=\"urn:fairlead:rules:1\" id=\"p\"/>".getBytes(StandardCharsets.UTF_8),
            "p/rules/R-1.xml",
            RULE.getBytes(StandardCharsets.UTF_8))));

    private static Review review(String words, String... names) throws PackException {
        IssuerProfile profile = Engine.unknownIssuer();
        for (String name : names) {
            Measure measure = RulesFactory.eINSTANCE.createMeasure();
            measure.setName(name);
            profile.getMeasures().add(measure);
        }
        return Engine.review(ExampleText.read("cfo| " + words).transcript(), RULES, profile);
    }

    @ParameterizedTest
    @CsvSource({ //
        "Adjusted EBITDA was 5 million.,   Non-GAAP EBITDA,  not-met",
        "Non-GAAP EBITDA was 5 million.,   non gaap ebitda,  met",
        "Core net income was 5 million.,   Adjusted EBITDA,  met",
        "Adjusted EBITDA was 5 million.,   adjusted EBITDA,  met",
        "EBITDA was 5 million.,            Non-GAAP EBITDA,  met",
    })
    void anotherFirstWordIsAnotherName(String words, String measure, String state) throws PackException {
        assertEquals(
                state, review(words, measure).getOutcomes().get(0).getState().getLiteral());
    }

    @Test
    void withoutMeasuresNothingIsCompared() throws PackException {
        assertEquals(
                "not-applicable",
                review("Adjusted EBITDA was 5 million.")
                        .getOutcomes()
                        .get(0)
                        .getState()
                        .getLiteral());
    }

    @Test
    void aFindingNamesBoth() throws PackException {
        Review review = review("Net income fell. Adjusted EBITDA was 5 million.", "Non-GAAP EBITDA", "core revenue");
        assertEquals(
                List.of("Adjusted EBITDA"),
                review.getFindings().stream()
                        .map(f -> f.getEvidence().getQuote())
                        .toList());
        assertTrue(review.getFindings().get(0).getExplanation().contains("Non-GAAP EBITDA"));
    }
}
