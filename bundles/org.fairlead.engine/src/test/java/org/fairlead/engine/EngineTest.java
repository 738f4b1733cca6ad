// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.fairlead.model.io.ModelFile;
import org.fairlead.model.review.Finding;
import org.fairlead.model.review.Review;
import org.fairlead.model.rules.Answer;
import org.fairlead.model.rules.IssuerProfile;
import org.fairlead.model.rules.RulePack;
import org.fairlead.model.rules.State;
import org.fairlead.model.transcript.Transcript;
import org.junit.jupiter.api.Test;

class EngineTest {
    private static final String HEAD =
            "<rules:rule xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns:rules=\"urn:fairlead:rules:1\" id=\"R-1\" severity=\"high\" weakSeverity=\"low\"";
    private static final String BODY =
            "><title>t</title><not-met>It is missing.</not-met><citation document=\"d\"/>%s</rules:rule>";

    private static CompiledRules rules(String attributes, String body) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(
                "p/pack.xml",
                "<rules:pack xmlns:rules=\"urn:fairlead:rules:1\" id=\"p\"/>".getBytes(StandardCharsets.UTF_8));
        files.put("p/rules/R-1.xml", (HEAD + " " + attributes + BODY.formatted(body)).getBytes(StandardCharsets.UTF_8));
        CompiledRules rules = CompiledRules.compile(PackLoader.load(files));
        assertEquals(List.of(), rules.packs().problems());
        return rules;
    }

    private static String says(String phrase) {
        return "<element id=\"a\" title=\"A\"><check xsi:type=\"rules:says\"><phrase>" + phrase
                + "</phrase></check></element>";
    }

    private static Transcript call(String text) throws PackException {
        return ExampleText.read(text).transcript();
    }

    @Test
    void quotesAreExactlyTheText() throws PackException {
        Transcript call = call("cfo| First. We, uh, don\u2019t expect  growth today.\nanalyst| don't expect growth");
        Review review = Engine.review(call, rules("", says("do not expect growth")), Engine.unknownIssuer());
        var evidence = review.getOutcomes().get(0).getElements().get(0).getEvidence();
        assertEquals(1, evidence.size());
        assertEquals("don\u2019t expect  growth", evidence.get(0).getQuote());
        assertEquals(
                call.getText()
                        .substring(evidence.get(0).getBegin(), evidence.get(0).getEnd()),
                evidence.get(0).getQuote());
    }

    @Test
    void anAbsenceHasAnAnchor() throws PackException {
        Review review = Engine.review(
                call("ir| Welcome. It is a pleasure.\nceo| We grew."),
                rules("", says("safe harbor")),
                Engine.unknownIssuer());
        Finding finding = review.getFindings().get(0);
        assertEquals(State.NOT_MET, finding.getState());
        assertTrue(finding.getEvidence().isAnchor());
        assertEquals("It is a pleasure.", finding.getEvidence().getQuote());
    }

    @Test
    void theProfileSwitchesRulesOffAndOpenQuestionsAreNamed() throws PackException {
        CompiledRules rules = rules("", "<applies when=\"reportingIssuer\"/>" + says("one"));
        IssuerProfile profile = Engine.unknownIssuer();
        assertEquals(
                State.NOT_DETERMINABLE,
                Engine.review(call("ir| one"), rules, profile)
                        .getOutcomes()
                        .get(0)
                        .getState());
        assertTrue(Engine.review(call("ir| one"), rules, profile)
                .getOutcomes()
                .get(0)
                .getReason()
                .contains("reporting issuer"));
        profile.setReportingIssuer(Answer.NO);
        assertEquals(
                State.NOT_APPLICABLE,
                Engine.review(call("ir| one"), rules, profile)
                        .getOutcomes()
                        .get(0)
                        .getState());
        profile.setReportingIssuer(Answer.YES);
        assertEquals(
                State.MET,
                Engine.review(call("ir| one"), rules, profile)
                        .getOutcomes()
                        .get(0)
                        .getState());
    }

    @Test
    void theDateOfTheCallChoosesTheVersion() throws PackException {
        Transcript call = call("ir| two");
        call.setCallDate("2024-05-01");
        assertEquals(
                State.NOT_APPLICABLE,
                Engine.review(call, rules("effectiveFrom=\"2025-01-01\"", says("one")), Engine.unknownIssuer())
                        .getOutcomes()
                        .get(0)
                        .getState());
        assertEquals(
                State.NOT_MET,
                Engine.review(call, rules("effectiveFrom=\"2024-01-01\"", says("one")), Engine.unknownIssuer())
                        .getOutcomes()
                        .get(0)
                        .getState());
    }

    @Test
    void theFingerprintKeepsWhenTheTextMoves() throws PackException {
        CompiledRules rules = rules(
                "",
                "<element id=\"a\" title=\"A\"><check xsi:type=\"rules:avoids\"><phrase>no impact</phrase></check></element>");
        Finding here = Engine.review(call("ceo| There is no impact."), rules, Engine.unknownIssuer())
                .getFindings()
                .get(0);
        Finding there = Engine.review(
                        call("ceo| We grew. We did.\nceo| There is  no impact."), rules, Engine.unknownIssuer())
                .getFindings()
                .get(0);
        Finding other = Engine.review(call("ceo| There was no impact."), rules, Engine.unknownIssuer())
                .getFindings()
                .get(0);
        assertEquals(here.getFingerprint(), there.getFingerprint());
        assertNotEquals(here.getFingerprint(), other.getFingerprint());
    }

    @Test
    void equalFindingsOfOneCallHaveDifferentFingerprints() throws PackException {
        CompiledRules rules = rules(
                "",
                "<element id=\"a\" title=\"A\"><check xsi:type=\"rules:avoids\"><phrase>no impact</phrase></check></element>");
        List<Finding> findings = Engine.review(call("ceo| No impact.\ncfo| No impact."), rules, Engine.unknownIssuer())
                .getFindings();
        assertEquals(2, findings.size());
        assertNotEquals(findings.get(0).getFingerprint(), findings.get(1).getFingerprint());
    }

    @Test
    void aReviewIsSavedAndLoadedWithAllThatItPointsTo() throws Exception {
        Transcript call = call("ir| Welcome.\nceo| We grew.");
        CompiledRules rules = rules("", says("safe harbor"));
        IssuerProfile profile = Engine.unknownIssuer();
        Review review = Engine.review(call, rules, profile);
        byte[] xml = ModelFile.bytes(call, rules.packs().packs().get(0).pack(), profile, review);
        List<EObject> roots = ModelFile.load(xml, "review.xml");
        Review again = (Review) roots.get(3);
        assertSame(roots.get(0), again.getTranscript());
        assertSame(
                ((RulePack) roots.get(1)).getRules().get(0),
                again.getOutcomes().get(0).getRule());
        assertSame(again.getOutcomes().get(0), again.getFindings().get(0).getOutcome());
        assertEquals(
                review.getFindings().get(0).getEvidence().getQuote(),
                again.getFindings().get(0).getEvidence().getQuote());
        assertSame(
                again.getTranscript().getSpeakers().get(0),
                again.getFindings().get(0).getEvidence().getSpeaker());
    }

    @Test
    void everyRuleEndsInOneStateWithAReason() throws PackException {
        for (String text : List.of("ir| one", "vendor| one", "analyst| one")) {
            Review review = Engine.review(call(text), rules("", says("one")), Engine.unknownIssuer());
            assertEquals(1, review.getOutcomes().size());
            assertFalse(review.getOutcomes().get(0).getReason().isEmpty());
        }
    }
}
