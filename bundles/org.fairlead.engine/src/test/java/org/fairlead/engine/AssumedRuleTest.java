// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.fairlead.model.review.Finding;
import org.fairlead.model.rules.Answer;
import org.fairlead.model.rules.IssuerProfile;
import org.fairlead.model.rules.Severity;
import org.junit.jupiter.api.Test;

/** Rules that run on an assumption, and places that are one finding together. */
class AssumedRuleTest {
    private static final String PACK = """
			<rules:pack xmlns:rules="urn:fairlead:rules:1" id="p"><sign>annual report</sign></rules:pack>
			""";

    private static final String RULE = """
			<rules:rule xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:rules="urn:fairlead:rules:1" id="R-1" severity="high">
			  <title>t</title><citation document="d"/><applies when="reportingIssuer" unknown="assume"/><scope voice="company"/>
			  <element id="a" title="A" severity="high" together="%s"><check xsi:type="rules:avoids"><phrase>never</phrase></check></element>
			</rules:rule>
			""";

    private static List<Finding> review(String together, String words, Answer reporting) throws PackException {
        CompiledRules rules = CompiledRules.compile(PackLoader.load(Map.of(
                "p/pack.xml",
                PACK.getBytes(StandardCharsets.UTF_8),
                "p/rules/R-1.xml",
                RULE.formatted(together).getBytes(StandardCharsets.UTF_8))));
        assertEquals(List.of(), rules.packs().problems());
        IssuerProfile profile = Engine.unknownIssuer();
        profile.setReportingIssuer(reporting);
        return Engine.review(ExampleText.read(words).transcript(), rules, profile)
                .getFindings();
    }

    @Test
    void withoutASignOnTheCallTheFindingIsOneStepLower() throws PackException {
        assertEquals(
                Severity.MEDIUM,
                review("false", "ceo| We never fail.", Answer.UNKNOWN).get(0).getSeverity());
    }

    @Test
    void aSignOrAnAnswerKeepsTheLevel() throws PackException {
        assertEquals(
                Severity.HIGH,
                review("false", "ceo| We never fail. See our annual report.", Answer.UNKNOWN)
                        .get(0)
                        .getSeverity());
        assertEquals(
                Severity.HIGH,
                review("false", "ceo| We never fail.", Answer.YES).get(0).getSeverity());
    }

    @Test
    void theNoticeOfTheRecordsMakerIsNoSign() throws PackException {
        assertEquals(
                Severity.MEDIUM,
                review("false", "vendor| Read the annual report.\nceo| We never fail.", Answer.UNKNOWN)
                        .get(0)
                        .getSeverity());
    }

    @Test
    void placesMayBeOneFindingTogether() throws PackException {
        String words = "ceo| We never fail.\ncfo| We never lose.";
        assertEquals(2, review("false", words, Answer.YES).size());
        assertEquals(1, review("true", words, Answer.YES).size());
    }
}
