// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fairlead.engine.CompiledRules;
import org.fairlead.engine.Engine;
import org.fairlead.model.casefile.Disposition;
import org.fairlead.model.casefile.DispositionState;
import org.fairlead.model.casefile.EventKind;
import org.fairlead.model.review.Finding;
import org.fairlead.model.transcript.Role;
import org.fairlead.model.transcript.Transcript;
import org.fairlead.reader.Corrections;
import org.fairlead.reader.TranscriptReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RerunTest {
    private static final CompiledRules RULES = SmallPack.rules();
    private static final String OPENING =
            "Operator: Good day, and welcome to the call.\n\nPaul Doe, Chief Executive Officer: Thank you. ";

    @TempDir
    Path folder;

    private final SampleCases.Clock clock = new SampleCases.Clock();
    private Path file = Path.of("");

    @BeforeEach
    void name() {
        file = folder.resolve("call.fairlead");
    }

    private OpenCase create(String speech) throws IOException {
        return CaseFile.create(file, SampleCases.reviewed(OPENING + speech, RULES), SampleCases.ANNA, clock);
    }

    private static RunComparison rerun(OpenCase open, String speech) throws IOException {
        return open.rerun(SampleCases.reviewed(OPENING + speech, RULES), "The vendor corrected the record.");
    }

    @Test
    void decisionsFollowUnchangedSentences() throws IOException {
        try (OpenCase open = create("We guarantee growth in the north of the country. We guarantee a dividend.")) {
            open.decide(List.of("F001"), DispositionState.ACCEPTED_RISK, "Known.");
            RunComparison comparison = rerun(
                    open,
                    "The year was long. We guarantee growth in the north of the country. We guarantee a dividend.");
            assertEquals("0 0 0", counts(comparison));
            assertEquals(DispositionState.ACCEPTED_RISK, state(open, 0));
            assertEquals("Anna Prepares", disposition(open, 0).getPerson());
            assertEquals(2, open.reviewCase().getRuns().size());
            assertEquals(1, open.reviewCase().getRuns().get(1).getSupersedes());
        }
        assertEquals(List.of(), CaseVerifier.verify(file).faults());
    }

    @Test
    void aChangedSentenceIsOpenAgainWithTheOldDecision() throws IOException {
        try (OpenCase open = create("We guarantee growth in the north of the country. We guarantee a dividend.")) {
            open.decide(List.of("F001"), DispositionState.ACCEPTED_RISK, "Known.");
            open.assign(List.of("F001"), "Carla Counsel", Optional.of(LocalDate.of(2026, 4, 1)), "");
            RunComparison comparison =
                    rerun(open, "We guarantee growth in the south of the country. We guarantee a dividend.");
            assertEquals("0 0 1", counts(comparison));
            assertEquals("accepted-risk", comparison.changed().get(0).before());
            Disposition disposition = disposition(open, 0);
            assertEquals(DispositionState.OPEN, disposition.getState());
            assertEquals("Carla Counsel", disposition.getOwner());
            assertEquals(
                    DispositionState.ACCEPTED_RISK, disposition.getEarlier().getState());
            assertEquals("Known.", disposition.getEarlier().getReason());
            assertTrue(open.history().undoable().isEmpty());
        }
        try (OpenCase again = CaseFile.openToRead(file)) {
            assertEquals(
                    DispositionState.ACCEPTED_RISK,
                    disposition(again, 0).getEarlier().getState());
            assertEquals("0 0 1", counts(again.lastComparison().orElseThrow()));
        }
    }

    /** The rule's own file is the same; what it shares with other rules of its pack is not. */
    @Test
    void aChangedTermReopensWhatRestsOnIt() throws IOException {
        String text = OPENING + "We guarantee growth in the north of the country.";
        CompiledRules before = SmallPack.rules(1, "{promise}", "we guarantee");
        CompiledRules after = SmallPack.rules(1, "{promise}", "(we|they) guarantee");
        try (OpenCase open = CaseFile.create(file, SampleCases.reviewed(text, before), SampleCases.ANNA, clock)) {
            open.decide(List.of("F001"), DispositionState.ACCEPTED_RISK, "Known.");
            assertEquals("0 0 1", counts(open.rerun(SampleCases.reviewed(text, after), "Newer terms.")));
            assertEquals(DispositionState.OPEN, state(open, 0));
            assertEquals("Known.", disposition(open, 0).getEarlier().getReason());
        }
    }

    @Test
    void aTermThatTheRuleDoesNotNameLeavesItsDecisions() throws IOException {
        String text = OPENING + "We guarantee growth in the north of the country.";
        CompiledRules before = SmallPack.rules(1, "we guarantee", "we promise");
        CompiledRules after = SmallPack.rules(1, "we guarantee", "they promise");
        try (OpenCase open = CaseFile.create(file, SampleCases.reviewed(text, before), SampleCases.ANNA, clock)) {
            open.decide(List.of("F001"), DispositionState.ACCEPTED_RISK, "Known.");
            assertEquals("0 0 0", counts(open.rerun(SampleCases.reviewed(text, after), "Newer terms.")));
            assertEquals(DispositionState.ACCEPTED_RISK, state(open, 0));
        }
    }

    @Test
    void aStatementThatIsDecidedOtherwiseIsOpenAgain() throws IOException {
        String text = OPENING + "Margins will perhaps rise in the north of the country. Sales will grow.";
        CompiledRules before = SmallPack.statements("2", "maybe");
        CompiledRules after = SmallPack.statements("2", "perhaps");
        try (OpenCase open = CaseFile.create(file, SampleCases.reviewed(text, before), SampleCases.ANNA, clock)) {
            open.decide(List.of("F001", "F002"), DispositionState.ACCEPTED_RISK, "Known.");
            assertEquals("0 0 1", counts(open.rerun(SampleCases.reviewed(text, after), "Another vocabulary.")));
            assertEquals(DispositionState.OPEN, state(open, 0), "it is hedged now");
            assertEquals("Known.", disposition(open, 0).getEarlier().getReason());
            assertEquals(DispositionState.ACCEPTED_RISK, state(open, 1), "nothing is decided otherwise about it");
        }
    }

    @Test
    void aVocabularyOfStatementsThatDecidesTheSameLeavesDecisions() throws IOException {
        String text = OPENING + "Margins will rise in the north of the country.";
        CompiledRules before = SmallPack.statements("2", "perhaps");
        CompiledRules after = SmallPack.statements("3", "maybe");
        try (OpenCase open = CaseFile.create(file, SampleCases.reviewed(text, before), SampleCases.ANNA, clock)) {
            open.decide(List.of("F001"), DispositionState.ACCEPTED_RISK, "Known.");
            assertEquals("0 0 0", counts(open.rerun(SampleCases.reviewed(text, after), "Another vocabulary.")));
            assertEquals(DispositionState.ACCEPTED_RISK, state(open, 0));
        }
    }

    @Test
    void goneIsKeptAndComesBackOpen() throws IOException {
        String whole =
                "We guarantee growth in the north of the country. The sun shone on all of us. We guarantee a dividend.";
        try (OpenCase open = create(whole)) {
            open.decide(List.of("F002"), DispositionState.FALSE_POSITIVE, "A quotation.");
            RunComparison comparison = rerun(open, "We guarantee growth in the north of the country.");
            assertEquals("0 1 0", counts(comparison));
            assertTrue(open.reviewCase().getDispositions().get(0).isGone());
            assertEquals("1 0 0", counts(rerun(open, whole)));
            assertEquals(DispositionState.OPEN, state(open, 1));
            assertEquals("A quotation.", disposition(open, 1).getEarlier().getReason());
        }
    }

    /** Three times the same words: the decision stays with its place when a repetition before it goes. */
    @Test
    void repetitionsAreToldApartByWhatStandsAroundThem() throws IOException {
        String north = "Sales in the north grew quickly with many new shops. We guarantee more. ";
        String south = "Costs in the south fell because of cheaper freight. We guarantee more. ";
        String east = "Staff in the east were trained at two schools. We guarantee more. ";
        try (OpenCase open = create(north + south + east)) {
            assertEquals(
                    3,
                    open.review().getFindings().stream()
                            .map(Finding::getFingerprint)
                            .distinct()
                            .count());
            open.decide(List.of("F003"), DispositionState.ACCEPTED_RISK, "East is settled.");
            open.decide(List.of("F001"), DispositionState.FALSE_POSITIVE, "North is settled.");
            RunComparison comparison = rerun(open, north + east);
            assertEquals("0 1 0", counts(comparison));
            assertEquals(DispositionState.FALSE_POSITIVE, state(open, 0));
            assertEquals(DispositionState.ACCEPTED_RISK, state(open, 1));
            assertEquals("1 0 0", counts(rerun(open, south + north + east)));
            assertEquals(DispositionState.OPEN, state(open, 0));
            assertEquals(DispositionState.FALSE_POSITIVE, state(open, 1));
            assertEquals(DispositionState.ACCEPTED_RISK, state(open, 2));
        }
        assertEquals(List.of(), CaseVerifier.verify(file).faults());
    }

    @Test
    void aRuleThatAsksSomethingElseOpensItsFindings() throws IOException {
        String speech = "We guarantee growth in the north of the country.";
        try (OpenCase open = create(speech)) {
            open.decide(List.of("F001"), DispositionState.ACCEPTED_RISK, "Known.");
            CompiledRules newer = SmallPack.rules(2, "we guarantee | we promise");
            RunComparison comparison = open.rerun(SampleCases.reviewed(OPENING + speech, newer), "New pack.");
            assertEquals("0 0 1", counts(comparison));
            assertEquals(DispositionState.OPEN, state(open, 0));
            assertEquals(2, open.packs().packs().get(0).pack().getRules().get(0).getVersion());
        }
        assertEquals(List.of(), CaseVerifier.verify(file).faults());
    }

    @Test
    void aCorrectedReadingIsAnEventOfItsOwn() throws IOException {
        try (OpenCase open = create("We guarantee growth in the north of the country.")) {
            Transcript before = open.review().getTranscript();
            int offset = before.getText().indexOf("Paul Doe");
            Transcript corrected = TranscriptReader.read(
                    open.original(),
                    "call.txt",
                    List.of(Corrections.speaker(
                            before,
                            offset,
                            Corrections.person("Paula Roe", "Chief Executive Officer", "", Role.EXECUTIVE_CEO),
                            false,
                            "Anna Prepares",
                            Instant.parse("2026-03-02T09:00:00Z"))));
            open.rerun(
                    new Reviewed(
                            open.original(), RULES.packs(), Engine.review(corrected, RULES, Engine.unknownIssuer())),
                    "It was Paula.");
            assertEquals(EventKind.CORRECTED, open.trail().getEvents().getLast().getKind());
            assertTrue(open.trail().getEvents().getLast().getChanges().stream()
                    .anyMatch(c -> c.getAfter().contains("Paula Roe")));
            assertEquals(1, open.review().getTranscript().getCorrections().size());
        }
    }

    @Test
    void suppressionsSettleExpireAndGoOnInTheNextCase() throws IOException {
        String speech = "We guarantee more. The sun shone. We guarantee more. We promise nothing.";
        Path next = folder.resolve("next.fairlead");
        try (OpenCase open = create(speech)) {
            open.suppress(
                    "F001",
                    DispositionState.FALSE_POSITIVE,
                    "The slogan of the house.",
                    Optional.of(LocalDate.of(2026, 6, 30)));
            assertEquals(DispositionState.FALSE_POSITIVE, state(open, 1));
            open.history().undo();
            assertEquals(DispositionState.OPEN, state(open, 1));
            assertTrue(open.reviewCase().getSuppressions().isEmpty());
            open.history().redo();
            try (OpenCase later = CaseFile.create(
                    next,
                    SampleCases.reviewed(OPENING + "A new quarter. We guarantee more.", RULES),
                    open.reviewCase().getSuppressions(),
                    SampleCases.ANNA,
                    clock)) {
                assertEquals(DispositionState.FALSE_POSITIVE, state(later, 0));
            }
        }
        clock.set("2026-07-01T00:00:00Z");
        try (OpenCase open = CaseFile.open(file, SampleCases.BEN, clock)) {
            assertEquals(DispositionState.OPEN, state(open, 0));
            assertEquals(
                    EventKind.SUPPRESSION_EXPIRED,
                    open.trail().getEvents().getLast().getKind());
        }
        assertEquals(List.of(), CaseVerifier.verify(file).faults());
        assertEquals(List.of(), CaseVerifier.verify(next).faults());
    }

    private static String counts(RunComparison comparison) {
        return comparison.added().size() + " " + comparison.gone().size() + " "
                + comparison.changed().size();
    }

    private static DispositionState state(OpenCase open, int finding) {
        return open.stateOf(open.review().getFindings().get(finding));
    }

    private static Disposition disposition(OpenCase open, int finding) {
        return open.disposition(open.review().getFindings().get(finding)).orElseThrow();
    }
}
