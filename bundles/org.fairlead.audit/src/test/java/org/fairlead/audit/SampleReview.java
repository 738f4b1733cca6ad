// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit;

import java.util.Locale;
import org.eclipse.emf.common.util.EList;
import org.fairlead.audit.register.Places;
import org.fairlead.model.review.Cue;
import org.fairlead.model.review.ElementResult;
import org.fairlead.model.review.Evidence;
import org.fairlead.model.review.Finding;
import org.fairlead.model.review.Hedge;
import org.fairlead.model.review.PackUse;
import org.fairlead.model.review.Review;
import org.fairlead.model.review.ReviewFactory;
import org.fairlead.model.review.RuleOutcome;
import org.fairlead.model.review.Statement;
import org.fairlead.model.review.StatementClass;
import org.fairlead.model.rules.Answer;
import org.fairlead.model.rules.Citation;
import org.fairlead.model.rules.Confirmation;
import org.fairlead.model.rules.Element;
import org.fairlead.model.rules.IssuerProfile;
import org.fairlead.model.rules.Rule;
import org.fairlead.model.rules.RulePack;
import org.fairlead.model.rules.RulesFactory;
import org.fairlead.model.rules.Severity;
import org.fairlead.model.rules.State;
import org.fairlead.model.text.Lines;
import org.fairlead.model.transcript.Transcript;
import org.fairlead.model.transcript.Turn;

/** A review as the engine would make it, built by hand. */
final class SampleReview {
    private static final ReviewFactory FACTORY = ReviewFactory.eINSTANCE;
    private final Transcript transcript;
    private final Lines lines;
    private final Review review = FACTORY.createReview();

    SampleReview(Transcript transcript) {
        this.transcript = transcript;
        lines = new Lines(transcript.getText());
        review.setProgramVersion("1.0.0");
        review.setTranscript(transcript);
        review.setProfile(profile());
    }

    static Review harbourline() {
        SampleReview sample = new SampleReview(SampleCall.read());
        sample.safeHarbor();
        sample.statements();
        return sample.review;
    }

    Review review() {
        return review;
    }

    RulePack pack(String id, String title) {
        RulePack pack = RulesFactory.eINSTANCE.createRulePack();
        pack.setId(id);
        pack.setTitle(title);
        pack.setVersion("2026.1");
        pack.setJurisdiction("US");
        PackUse use = FACTORY.createPackUse();
        use.setPack(pack);
        use.setSha256("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");
        review.getPacks().add(use);
        return pack;
    }

    RuleOutcome rule(RulePack pack, String id, Severity severity, State state, String title, String reason) {
        Rule rule = RulesFactory.eINSTANCE.createRule();
        rule.setId(id);
        rule.setTitle(title);
        rule.setSeverity(severity);
        rule.setRemediation(
                "Read the paragraph from the script before an executive speaks, and name the form, the year and its Risk Factors.");
        Citation citation = RulesFactory.eINSTANCE.createCitation();
        citation.setAuthority("United States Congress");
        citation.setDocument("Securities Exchange Act of 1934");
        citation.setSection("21E(c)(2)");
        citation.setCode("15 U.S.C. 78u-5(c)(2)");
        citation.setConfirmation(id.endsWith("6") ? Confirmation.TO_BE_CONFIRMED : Confirmation.VERIFIED);
        rule.getCitations().add(citation);
        pack.getRules().add(rule);
        RuleOutcome outcome = FACTORY.createRuleOutcome();
        outcome.setRule(rule);
        outcome.setPack(pack);
        outcome.setState(state);
        outcome.setReason(reason);
        review.getOutcomes().add(outcome);
        return outcome;
    }

    ElementResult element(RuleOutcome outcome, String title, State state, String reason, String... quotes) {
        Element element = RulesFactory.eINSTANCE.createElement();
        element.setId(title.toLowerCase(Locale.ROOT).replace(' ', '-'));
        element.setTitle(title);
        outcome.getRule().getElements().add(element);
        ElementResult result = FACTORY.createElementResult();
        result.setElement(element);
        result.setState(state);
        result.setReason(reason);
        result.setLookedAt("The safe-harbor passage, spoken by the company");
        for (String quote : quotes) {
            result.getEvidence().add(evidence(quote));
        }
        outcome.getElements().add(result);
        return result;
    }

    Evidence evidence(String quote) {
        int begin = transcript.getText().indexOf(quote);
        if (begin < 0) {
            throw new IllegalArgumentException(quote);
        }
        return evidence(begin, begin + quote.length());
    }

    Evidence evidence(int begin, int end) {
        Evidence evidence = FACTORY.createEvidence();
        evidence.setBegin(begin);
        evidence.setEnd(end);
        evidence.setQuote(transcript.getText().substring(begin, end));
        evidence.setLine(lines.lineOf(begin));
        evidence.setSection(Places.sectionAt(transcript, begin));
        for (Turn turn : transcript.getTurns()) {
            if (turn.getBegin() <= begin && begin < turn.getEnd()) {
                evidence.setSpeaker(turn.getSpeaker());
            }
        }
        return evidence;
    }

    Finding finding(RuleOutcome outcome, State state, String message, Evidence evidence) {
        Finding finding = FACTORY.createFinding();
        EList<Finding> all = review.getFindings();
        finding.setId(String.format(Locale.ROOT, "F%03d", all.size() + 1));
        finding.setFingerprint(String.format(
                Locale.ROOT, "%016x", (outcome.getRule().getId() + evidence.getQuote()).hashCode() * 2654435761L));
        finding.setOutcome(outcome);
        finding.setSeverity(outcome.getRule().getSeverity());
        finding.setState(state);
        finding.setMessage(message);
        finding.setExplanation(
                "Form or document: not found. Period: not found. Section: not found. Looked at the four sentences of the safe-harbor passage.");
        finding.setEvidence(evidence);
        if (!outcome.getElements().isEmpty()) {
            finding.setElement(outcome.getElements().get(0).getElement());
        }
        all.add(finding);
        return finding;
    }

    private static IssuerProfile profile() {
        IssuerProfile profile = RulesFactory.eINSTANCE.createIssuerProfile();
        profile.setName("Harbourline Instruments Limited");
        profile.setTicker("HBLI");
        profile.setReportingIssuer(Answer.YES);
        profile.setForeignPrivateIssuer(Answer.NO);
        profile.setWebHost("ir.harbourline.example");
        profile.getListings().add("XNAS:HBLI");
        profile.getLanguages().add("en");
        profile.getLanguages().add("zh");
        return profile;
    }

    private void safeHarbor() {
        RulePack pack = pack("us-safe-harbor", "Safe harbor for forward-looking statements, oral statements");
        String passage = "Some of what we say today includes forward-looking statements";
        RuleOutcome present = rule(
                pack,
                "US-SH-01",
                Severity.HIGH,
                State.NOT_MET,
                "A complete safe-harbor statement is read out",
                "US-SH-05 is not met.");
        element(present, "Identified", State.MET, "US-SH-02 is met.");
        element(present, "Document named", State.NOT_MET, "US-SH-05 is not met.");
        rule(
                pack,
                "US-SH-02",
                Severity.HIGH,
                State.MET,
                "The statements are identified as forward-looking",
                "Words and a list of subjects.");
        element(review.getOutcomes().getLast(), "Words", State.MET, "Found.", passage);
        element(
                review.getOutcomes().getLast(),
                "Subjects",
                State.MET,
                "Found.",
                "among them our outlook for revenue, gross margin and capital spending");
        rule(pack, "US-SH-03", Severity.HIGH, State.MET, "Results could differ materially", "Found in one sentence.");
        element(
                review.getOutcomes().getLast(),
                "Could differ materially",
                State.MET,
                "Found.",
                "Actual results may differ materially from them.",
                "实际结果可能与预期存在重大差异");
        RuleOutcome document = rule(
                pack,
                "US-SH-05",
                Severity.HIGH,
                State.NOT_MET,
                "The document with more information is identified",
                "No form, year or section is named.");
        Evidence anchor = evidence("More about these risks is in the company's filings.");
        anchor.setAnchor(true);
        element(document, "Form", State.NOT_MET, "Not found.").getEvidence().add(anchor);
        element(document, "Period", State.NOT_MET, "Not found.");
        element(document, "Section", State.NOT_MET, "Not found.");
        Evidence place = evidence("More about these risks is in the company's filings.");
        place.setAnchor(true);
        finding(
                document,
                State.NOT_MET,
                "The document that holds more information on the risks is not identified.",
                place);
        more(pack);
    }

    private void more(RulePack pack) {
        State[] states = {
            State.MET,
            State.WEAK,
            State.MANUAL,
            State.NOT_DETERMINABLE,
            State.NOT_APPLICABLE,
            State.NOT_RUN,
            State.MET,
            State.MANUAL,
            State.MANUAL,
            State.MET
        };
        String[] titles = {
            "More information is announced",
            "Named factors accompany the statements",
            "The document's cautions suffice",
            "The cautions are not boilerplate",
            "Persons covered",
            "Statement in every language",
            "No duty to update, with the exception of the law",
            "Actual knowledge",
            "Immaterial statements",
            "Place, order and speaker"
        };
        for (int i = 0; i < states.length; i++) {
            RuleOutcome outcome = rule(
                    pack,
                    "US-SH-" + String.format(Locale.ROOT, "%02d", i + 6),
                    i % 3 == 0 ? Severity.LOW : Severity.MEDIUM,
                    states[i],
                    titles[i],
                    states[i] == State.NOT_RUN
                            ? "The phrase list could not be compiled."
                            : "Decided from the passage.");
            element(outcome, "Wording", states[i], "See the reason of the rule.");
        }
        RulePack fls = pack("us-forward-looking", "Forward-looking statements: wording");
        RuleOutcome promissory = rule(
                fls,
                "US-FLS-02",
                Severity.HIGH,
                State.NOT_MET,
                "Statements about the future are hedged",
                "Two statements are promises.");
        String doubt = "There is no doubt that we will reach two hundred million dollars of revenue in 2027.";
        String always = "We will always be able to pass on our costs.";
        element(promissory, "No promise", State.NOT_MET, "Two hits.", doubt, always);
        finding(promissory, State.NOT_MET, "An amount is promised without a hedge.", evidence(doubt))
                .getCounterparts()
                .add(evidence("We expect demand from desalination plants to grow in the low teens next year"));
        finding(promissory, State.NOT_MET, "The words promise what nobody can.", evidence(always));
        finding(
                promissory,
                State.WEAK,
                "The words look like a formula and must stay words.",
                evidence("=HYPERLINK(\"http://phish.example\",\"slide 4\") is what"));
        finding(promissory, State.WEAK, "产能翻倍没有附带条件。", evidence("明年我们将在苏州建成第二条生产线，产能将翻一番。"));
    }

    private void statements() {
        statement(
                "We expect demand from desalination plants to grow in the low teens next year, subject to the timing of public tenders.",
                StatementClass.C,
                Hedge.H3,
                true);
        statement("明年我们将在苏州建成第二条生产线，产能将翻一番。", StatementClass.B, Hedge.H0, true);
        statement(
                "There is no doubt that we will reach two hundred million dollars of revenue in 2027.",
                StatementClass.A,
                Hedge.H0,
                true);
        statement("Capital expenditure will be 12 million dollars next year.", StatementClass.A, Hedge.H0, true);
        statement("About two thirds will be delivered next year, we think.", StatementClass.B, Hedge.H1, true);
    }

    private void statement(String quote, StatementClass statementClass, Hedge hedge, boolean quantified) {
        Evidence place = evidence(quote);
        Statement statement = FACTORY.createStatement();
        statement.setId(
                String.format(Locale.ROOT, "S%03d", review.getStatements().size() + 1));
        statement.setBegin(place.getBegin());
        statement.setEnd(place.getEnd());
        statement.setQuote(quote);
        statement.setLine(place.getLine());
        statement.setSpeaker(place.getSpeaker());
        statement.setSection(place.getSection());
        statement.setStatementClass(statementClass);
        statement.setHedge(hedge);
        statement.setQuantified(quantified);
        statement.setScore(1.25);
        Cue cue = FACTORY.createCue();
        cue.setName("Period in the future");
        cue.setWeight(1.5);
        cue.setQuote("next year");
        statement.getCues().add(cue);
        review.getStatements().add(statement);
    }
}
