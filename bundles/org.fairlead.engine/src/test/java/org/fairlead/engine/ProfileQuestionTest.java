// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fairlead.model.rules.Answer;
import org.fairlead.model.rules.IssuerProfile;
import org.fairlead.model.rules.Rule;
import org.fairlead.model.rules.State;
import org.junit.jupiter.api.Test;

class ProfileQuestionTest {
    private static final String RULE = """
			<rules:rule xmlns:rules="urn:fairlead:rules:1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="A-1">
			  <title>T</title>
			  <citation document="D" section="1"/>
			  <applies when="reportingIssuer and not foreignPrivateIssuer"/>
			  <element id="a" title="A"><check xsi:type="rules:asks" expression="not pennyStock"/></element>
			</rules:rule>
			""";

    private static final CompiledRules RULES = CompiledRules.compile(PackLoader.load(Map.of(
            "p/pack.xml",
            "<rules:pack xmlns:rules=\"urn:fairlead:rules:1\" id=\"p\"/>".getBytes(StandardCharsets.UTF_8),
            "p/rules/A-1.xml",
            RULE.getBytes(StandardCharsets.UTF_8))));

    @Test
    void everyQuestionHasItsWords() {
        for (ProfileQuestion question : ProfileQuestion.all()) {
            String text = String.valueOf(question.text());
            assertTrue(text.endsWith("?"), question.id());
            assertNotEquals(question.words(Answer.YES), question.words(Answer.NO), question.id());
            assertTrue(Optional.ofNullable(question.words(Answer.YES)).isPresent(), question.id());
        }
    }

    @Test
    void onlyTheAnswerThatSwitchesARuleOffIsItsReason() throws PackException {
        IssuerProfile profile = Engine.unknownIssuer();
        profile.setReportingIssuer(Answer.YES);
        profile.setForeignPrivateIssuer(Answer.YES);
        String reason = reason(profile);
        assertTrue(reason.contains("foreign private issuer"), reason);
        assertTrue(!reason.contains("reporting issuer"), reason);
    }

    private static String reason(IssuerProfile profile) throws PackException {
        var outcome = Engine.review(ExampleText.read("ir| one").transcript(), RULES, profile)
                .getOutcomes()
                .get(0);
        assertEquals(State.NOT_APPLICABLE, outcome.getState());
        return String.valueOf(outcome.getReason());
    }

    @Test
    void answersThatTogetherSwitchItOffAreAllNamed() throws PackException {
        IssuerProfile profile = Engine.unknownIssuer();
        profile.setReportingIssuer(Answer.NO);
        profile.setForeignPrivateIssuer(Answer.YES);
        String reason = reason(profile);
        assertTrue(reason.contains("foreign private issuer") && reason.contains("reporting issuer"), reason);
    }

    @Test
    void theRulesThatAskAreKnown() {
        Map<ProfileQuestion, List<Rule>> asked = ProfileQuestion.askedBy(RULES.packs());
        List<String> askedOnce = asked.entrySet().stream()
                .filter(entry -> entry.getValue().size() == 1)
                .map(entry -> entry.getKey().id())
                .toList();
        assertEquals(List.of("reportingIssuer", "foreignPrivateIssuer", "pennyStock"), askedOnce);
    }
}
