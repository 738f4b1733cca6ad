// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.tests;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.fairlead.model.review.ElementResult;
import org.fairlead.model.review.Evidence;
import org.fairlead.model.review.Finding;
import org.fairlead.model.review.PackUse;
import org.fairlead.model.review.Review;
import org.fairlead.model.review.ReviewFactory;
import org.fairlead.model.review.RuleOutcome;
import org.fairlead.model.rules.Citation;
import org.fairlead.model.rules.Element;
import org.fairlead.model.rules.Rule;
import org.fairlead.model.rules.RulePack;
import org.fairlead.model.rules.RulesFactory;
import org.fairlead.model.rules.Severity;
import org.fairlead.model.rules.State;
import org.fairlead.model.text.Lines;
import org.fairlead.model.transcript.Role;
import org.fairlead.model.transcript.Speaker;
import org.fairlead.model.transcript.Transcript;
import org.fairlead.model.transcript.TranscriptFactory;
import org.fairlead.model.transcript.Turn;

/** A review made by hand, so that tests of the window depend on no rule and no reader. One line is 7,000 characters long. */
final class MadeUpCall {
    private final Review review = ReviewFactory.eINSTANCE.createReview();
    private final Transcript transcript = TranscriptFactory.eINSTANCE.createTranscript();
    private final RulePack pack = RulesFactory.eINSTANCE.createRulePack();
    private final StringBuilder text = new StringBuilder();
    private int findings;

    static Review review() {
        return new MadeUpCall().make();
    }

    /** The same call with so many findings, all at one place. */
    static Review manyFindings(int count) {
        MadeUpCall call = new MadeUpCall();
        call.make();
        Finding model = call.review.getFindings().get(0);
        List<Finding> more = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Finding copy = EcoreUtil.copy(model);
            copy.setId("M" + i);
            more.add(copy);
        }
        call.review.getFindings().addAll(more);
        return call.review;
    }

    private Review make() {
        transcript.setIssuer("Lindgren Optics");
        transcript.setSource(TranscriptFactory.eINSTANCE.createSource());
        transcript.getSource().setFileName("lindgren-optics.txt");
        pack.setId("test-pack");
        pack.setVersion("1");
        pack.setTitle("Rules made for tests");
        PackUse use = ReviewFactory.eINSTANCE.createPackUse();
        use.setPack(pack);
        review.getPacks().add(use);
        say(Role.OPERATOR, "Operator", "Welcome to the call of Lindgren Optics.");
        say(
                Role.INVESTOR_RELATIONS,
                "Maud Ek",
                "This call contains forward-looking statements. More is in our filings.");
        say(
                Role.EXECUTIVE_CEO,
                "Bartholomew Featherstonehaugh-Cholmondeley",
                "Lenses sell well in the north. ".repeat(220) + "We will double our sales. "
                        + "Prisms sell well in the south. ".repeat(12));
        say(
                Role.EXECUTIVE_CFO,
                "Ada Wu",
                "\u6211\u4eec\u7684\u6536\u5165\u589e\u957f\u4e86\u3002 Our adjusted margin was 12 percent.");
        transcript.setText(text.toString());
        review.setTranscript(transcript);
        flag("T-01", Severity.HIGH, State.NOT_MET, "More is in our filings", "The document is not named.");
        flag("T-02", Severity.MEDIUM, State.WEAK, "We will double our sales", "A promise without a hedge.");
        flag("T-03", Severity.LOW, State.NOT_MET, "Our adjusted margin was 12 percent", "No comparable measure.");
        flag("T-04", Severity.INFO, State.WEAK, "Welcome to the call", "A courtesy.");
        return review;
    }

    private void say(Role role, String name, String words) {
        Speaker speaker = TranscriptFactory.eINSTANCE.createSpeaker();
        speaker.setRole(role);
        speaker.setName(name);
        transcript.getSpeakers().add(speaker);
        Turn turn = TranscriptFactory.eINSTANCE.createTurn();
        turn.setSpeaker(speaker);
        turn.setBegin(text.length());
        turn.setSpeechBegin(text.length() + name.length() + 2);
        text.append(name).append(": ").append(words);
        turn.setEnd(text.length());
        text.append("\n\n");
        transcript.getTurns().add(turn);
    }

    private void flag(String id, Severity severity, State state, String quote, String message) {
        Rule rule = RulesFactory.eINSTANCE.createRule();
        rule.setId(id);
        rule.setTitle("Title of " + id);
        rule.setSeverity(severity);
        rule.setRationale("Because it matters to those who listen.");
        rule.setRemediation("Say it in other words.");
        Citation citation = RulesFactory.eINSTANCE.createCitation();
        citation.setDocument("Act of " + id);
        rule.getCitations().add(citation);
        Element element = RulesFactory.eINSTANCE.createElement();
        element.setTitle("Element of " + id);
        rule.getElements().add(element);
        pack.getRules().add(rule);
        RuleOutcome outcome = ReviewFactory.eINSTANCE.createRuleOutcome();
        outcome.setRule(rule);
        outcome.setPack(pack);
        outcome.setState(state);
        outcome.setReason("It was looked for.");
        ElementResult result = ReviewFactory.eINSTANCE.createElementResult();
        result.setElement(element);
        result.setState(state);
        result.setReason("Nothing better was found.");
        result.getEvidence().add(evidence(quote));
        outcome.getElements().add(result);
        review.getOutcomes().add(outcome);
        Finding finding = ReviewFactory.eINSTANCE.createFinding();
        finding.setId("F00" + ++findings);
        finding.setOutcome(outcome);
        finding.setSeverity(severity);
        finding.setState(state);
        finding.setMessage(message);
        finding.setEvidence(evidence(quote));
        review.getFindings().add(finding);
    }

    private Evidence evidence(String quote) {
        Evidence evidence = ReviewFactory.eINSTANCE.createEvidence();
        evidence.setBegin(text.indexOf(quote));
        evidence.setEnd(evidence.getBegin() + quote.length());
        evidence.setQuote(quote);
        evidence.setLine(new Lines(text.toString()).lineOf(evidence.getBegin()));
        transcript.getTurns().stream()
                .filter(turn -> turn.getBegin() <= evidence.getBegin() && evidence.getBegin() < turn.getEnd())
                .forEach(turn -> evidence.setSpeaker(turn.getSpeaker()));
        return evidence;
    }
}
