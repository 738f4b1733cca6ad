// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.fairlead.model.review.Review;
import org.fairlead.model.rules.IssuerProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Web addresses against the host of the issuer profile. */
class WebAddressesTest {
    private static final String RULE = """
			<rules:rule xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:rules="urn:fairlead:rules:1" id="R-1" severity="medium">
			  <title>t</title>
			  <not-met>It should be {webHost}.</not-met>
			  <citation document="d"/>
			  <element id="a" title="A"><check xsi:type="rules:profile-host"/></element>
			</rules:rule>
			""";
    private static final CompiledRules RULES = CompiledRules.compile(PackLoader.load(Map.of(
            "p/pack.xml",
            "<rules:pack xmlns:rules=\"urn:fairlead:rules:1\" id=\"p\"/>".getBytes(StandardCharsets.UTF_8),
            "p/rules/R-1.xml",
            RULE.getBytes(StandardCharsets.UTF_8))));

    private static Review review(String words, String host) throws PackException {
        IssuerProfile profile = Engine.unknownIssuer();
        profile.setWebHost(host);
        return Engine.review(ExampleText.read("ir| " + words).transcript(), RULES, profile);
    }

    @ParameterizedTest
    @CsvSource({ //
        "Go to ir.birchmill.com.,                      ir.birchmill.com, met", //
        "Go to www.birchmill.com today.,               ir.birchmill.com, met", //
        "Go to Investors.BirchMill.com/news.,          ir.birchmill.com, met", //
        "Go to shop.birchmill.net.,                    ir.birchmill.com, met", //
        "Go to ir.oakvalley.com.,                      ir.birchmill.com, met", //
        "Go to ir.birchmil.com.,                       ir.birchmill.com, not-met", //
        "Go to ir dot burch mill or birchmell dot com., ir.birchmill.com, not-met", //
        "Go to investor.birchmill.com.,                investors.birchmill.com, not-met", //
        "Go to www.birchmell.co.uk.,                   www.birchmill.co.uk, not-met", //
        "Go to abd.com.,                               abc.com, met", //
        "We ended the year well.Next we grow.,         ir.birchmill.com, not-applicable", //
        "Revenue of 1.5 million in the U.S. grew.,     ir.birchmill.com, not-applicable", //
        "Go to ir.birchmill.com.,                      '', not-determinable"
    })
    void nearMissesAreToldFromOtherAddresses(String words, String host, String state) throws PackException {
        assertEquals(state, review(words, host).getOutcomes().get(0).getState().getLiteral());
    }

    @Test
    void aFindingQuotesTheAddressAndNamesTheHost() throws PackException {
        Review review = review(
                "Go to ir.birchmil.com. It is ir.birchmill.com. Again, ir dot birchmil dot com.", "ir.birchmill.com");
        assertEquals(
                List.of("ir.birchmil.com", "ir dot birchmil dot com"),
                review.getFindings().stream()
                        .map(f -> f.getEvidence().getQuote())
                        .toList());
        assertTrue(review.getFindings().get(0).getMessage().contains("ir.birchmill.com"));
    }
}
