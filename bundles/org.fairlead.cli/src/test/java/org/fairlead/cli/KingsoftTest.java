// SPDX-License-Identifier: EPL-2.0
package org.fairlead.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fairlead.engine.CompiledRules;
import org.fairlead.engine.Engine;
import org.fairlead.engine.PackLoader;
import org.fairlead.model.io.ModelFile;
import org.fairlead.model.review.ElementResult;
import org.fairlead.model.review.Evidence;
import org.fairlead.model.review.Finding;
import org.fairlead.model.review.FoundPassage;
import org.fairlead.model.review.Review;
import org.fairlead.model.review.ReviewFactory;
import org.fairlead.model.review.RuleOutcome;
import org.fairlead.model.rules.IssuerProfile;
import org.fairlead.model.rules.Severity;
import org.fairlead.model.rules.State;
import org.fairlead.model.text.Lines;
import org.fairlead.model.transcript.Role;
import org.fairlead.reader.TranscriptReader;
import org.fairlead.rulepacks.BuiltInPacks;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One real call that was read rule by rule by hand: the safe-harbor matrix, and what must not be flagged. */
class KingsoftTest {
    /** The paragraph in which investor relations reads the statement. */
    private static final int STATEMENT_LINE = 4;

    private static Review review = ReviewFactory.eINSTANCE.createReview();
    private static Lines lines = new Lines("");

    @BeforeAll
    static void reviewTheCall() throws IOException {
        Path transcript = DevelopmentData.transcript("kingsoft-cloud-2020-q4.txt");
        IssuerProfile profile =
                ModelFile.load(Path.of("../../samples/profiles/kingsoft-cloud.xml"), IssuerProfile.class);
        review = Engine.review(
                TranscriptReader.read(transcript),
                CompiledRules.compile(PackLoader.load(BuiltInPacks.files())),
                profile);
        lines = new Lines(review.getTranscript().getText());
    }

    /** The finding itself stands where the weakness is, at the document. */
    @Test
    void theStatementIsWeakAsAWholeAndThatMattersMuch() {
        RuleOutcome umbrella = assertState("US-SH-01", State.WEAK);
        assertEquals(Severity.HIGH, umbrella.getRule().getWeakSeverity());
        assertTrue(review.getFindings().stream()
                .anyMatch(finding ->
                        finding.getOutcome() == outcome("US-SH-05") && finding.getSeverity() == Severity.HIGH));
    }

    @Test
    void identifiedAsForwardLooking() {
        assertState("US-SH-02", State.WEAK);
        assertQuoted("US-SH-02", "forward-looking statements");
    }

    @Test
    void couldDifferMateriallyAcrossABrokenSentence() {
        assertState("US-SH-03", State.MET);
        assertQuoted("US-SH-03", "materially");
    }

    @Test
    void moreInformationInADocument() {
        assertState("US-SH-04", State.MET);
        assertQuoted("US-SH-04", "information regarding this and other risks");
    }

    @Test
    void theDocumentIsNotIdentified() {
        assertState("US-SH-05", State.NOT_MET);
    }

    @Test
    void whetherTheDocumentSufficesIsForAPerson() {
        assertState("US-SH-06", State.MANUAL);
    }

    @Test
    void noFactorIsNamed() {
        assertState("US-SH-07", State.NOT_MET);
    }

    @Test
    void theCautionIsNotSpecific() {
        assertState("US-SH-08", State.WEAK);
    }

    @Test
    void theStatementStandsFirstAndIsReadByInvestorRelations() {
        assertAll(
                () -> assertElement("US-SH-09", "before", State.MET),
                () -> assertElement("US-SH-09", "speaker", State.MET),
                () -> assertElement("US-SH-09", "languages", State.NOT_DETERMINABLE));
    }

    @Test
    void theActIsNamedWrongByOneWord() {
        assertState("US-SH-10", State.WEAK);
        assertQuoted("US-SH-10", "Private Security Litigation");
    }

    @Test
    void noDutyToUpdateExceptByLaw() {
        assertState("US-SH-11", State.MET);
    }

    @Test
    void aPastOfferingIsNoExclusion() {
        RuleOutcome outcome = outcome("US-SH-12");
        assertFalse(
                List.of(State.NOT_MET, State.WEAK, State.NOT_RUN).contains(outcome.getState()), outcome.getReason());
        assertTrue(review.getFindings().stream().noneMatch(finding -> finding.getOutcome() == outcome));
    }

    /** Line 8 belongs to them and is not found: its statement is a noun ("a foundation for growth this year"), without a verb that looks forward. */
    @Test
    void statementsThatOnlyTheInterpreterMakesInEnglishAreForAPerson() {
        RuleOutcome outcome = assertState("US-SH-13", State.MANUAL);
        Set<Integer> lines = outcome.getElements().stream()
                .flatMap(element -> element.getEvidence().stream())
                .map(KingsoftTest::lineOf)
                .collect(Collectors.toSet());
        assertEquals(
                List.of(),
                Stream.of(6, 10, 14, 16, 17, 18, 20, 32, 37, 49)
                        .filter(line -> !lines.contains(line))
                        .toList(),
                "lines without a statement");
    }

    @Test
    void whatNobodyCanSeeInATranscriptIsForAPerson() {
        assertAll(() -> assertState("US-SH-14", State.MANUAL), () -> assertState("US-SH-15", State.MANUAL));
    }

    @Test
    void theVendorsDisclaimerIsNotTheIssuersStatement() {
        FoundPassage passage = review.getPassages().stream()
                .filter(found -> found.getId().equals("safe-harbor"))
                .findFirst()
                .orElseThrow();
        assertEquals(STATEMENT_LINE, lines.lineOf(passage.getBegin()));
        for (RuleOutcome outcome : review.getOutcomes()) {
            if (outcome.getRule().getId().startsWith("US-SH-")) {
                outcome.getElements().stream()
                        .flatMap(element -> element.getEvidence().stream())
                        .filter(evidence -> !evidence.isAnchor())
                        .forEach(evidence -> assertTrue(
                                lineOf(evidence) > 1,
                                outcome.getRule().getId() + " takes the vendor's words: " + evidence.getQuote()));
            }
        }
    }

    @Test
    void theStatementIsSpokenByInvestorRelations() {
        RuleOutcome identified = outcome("US-SH-02");
        Evidence evidence = identified.getElements().stream()
                .flatMap(element -> element.getEvidence().stream())
                .filter(found -> !found.isAnchor())
                .findFirst()
                .orElseThrow();
        assertEquals(Role.INVESTOR_RELATIONS, evidence.getSpeaker().getRole());
    }

    /** No finding may cover half of a quote that is call mechanics, an analyst's words, past or a third party's plan, unless the same rule is right there. */
    @Test
    void nothingIsFlaggedThatMustNotBe() throws IOException {
        List<Map<String, String>> right = DevelopmentData.labels("kingsoft/findings.tsv");
        List<String> flagged = new ArrayList<>();
        for (Map<String, String> negative : DevelopmentData.labels("kingsoft/negatives.tsv")) {
            review.getFindings().stream()
                    .filter(finding -> halfCovers(finding.getEvidence(), negative)
                            && right.stream().noneMatch(label -> agrees(finding, label)))
                    .forEach(finding ->
                            flagged.add(finding.getOutcome().getRule().getId() + " at \"" + negative.get("quote")
                                    + "\": " + finding.getMessage()));
        }
        assertEquals(List.of(), flagged);
    }

    private static boolean agrees(Finding finding, Map<String, String> label) {
        return finding.getOutcome().getRule().getId().equals(label.get("rule"))
                && overlap(finding.getEvidence(), label) > 0;
    }

    private static boolean halfCovers(Evidence evidence, Map<String, String> label) {
        int shorter = Math.min(
                evidence.getEnd() - evidence.getBegin(), offset(label, "char_end") - offset(label, "char_start"));
        return overlap(evidence, label) > 0 && 2 * overlap(evidence, label) >= shorter;
    }

    private static int overlap(Evidence evidence, Map<String, String> label) {
        return Math.min(evidence.getEnd(), offset(label, "char_end"))
                - Math.max(evidence.getBegin(), offset(label, "char_start"));
    }

    private static int offset(Map<String, String> label, String column) {
        return Integer.parseInt(label.getOrDefault(column, "0"));
    }

    private static RuleOutcome outcome(String rule) {
        return review.getOutcomes().stream()
                .filter(outcome -> outcome.getRule().getId().equals(rule))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no rule " + rule));
    }

    private static RuleOutcome assertState(String rule, State expected) {
        RuleOutcome outcome = outcome(rule);
        assertEquals(expected, outcome.getState(), rule + ": " + outcome.getReason());
        return outcome;
    }

    private static void assertElement(String rule, String element, State expected) {
        ElementResult result = outcome(rule).getElements().stream()
                .filter(found -> found.getElement().getId().equals(element))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no element " + element + " in " + rule));
        assertEquals(expected, result.getState(), rule + " " + element + ": " + result.getReason());
    }

    /** Some evidence of the rule holds the words and stands in the statement. */
    private static void assertQuoted(String rule, String words) {
        assertTrue(
                outcome(rule).getElements().stream()
                        .flatMap(element -> element.getEvidence().stream())
                        .anyMatch(evidence -> lineOf(evidence) == STATEMENT_LINE && sentenceHolds(evidence, words)),
                rule + " does not quote: " + words);
    }

    private static boolean sentenceHolds(Evidence evidence, String words) {
        int at = review.getTranscript().getText().indexOf(words, lines.begin(STATEMENT_LINE));
        return at >= 0 && at < evidence.getEnd() && at + words.length() > evidence.getBegin();
    }

    private static int lineOf(Evidence evidence) {
        return lines.lineOf(evidence.getBegin());
    }
}
