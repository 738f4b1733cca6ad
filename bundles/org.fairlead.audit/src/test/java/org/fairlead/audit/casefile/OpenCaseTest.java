// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.fairlead.model.casefile.AuditEvent;
import org.fairlead.model.casefile.Disposition;
import org.fairlead.model.casefile.DispositionState;
import org.fairlead.model.casefile.EventKind;
import org.fairlead.model.review.Finding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenCaseTest {
    @TempDir
    Path folder;

    private final SampleCases.Clock clock = new SampleCases.Clock();
    private Path file = Path.of("");

    @BeforeEach
    void name() {
        file = folder.resolve("call.fairlead");
    }

    @Test
    void theCaseHoldsWhatWasReviewed() throws IOException {
        Reviewed reviewed = SampleCases.reviewed(SampleCases.CALL);
        try (OpenCase made = CaseFile.create(file, reviewed, SampleCases.ANNA, clock)) {
            assertFalse(made.review().getFindings().isEmpty());
            assertTrue(EcoreUtil.equals(
                    reviewed.review().getTranscript(), made.review().getTranscript()));
            assertEquals(
                    shape(reviewed.review().getFindings()), shape(made.review().getFindings()));
            assertEquals(EventKind.CREATED, made.trail().getEvents().get(0).getKind());
        }
        try (OpenCase again = CaseFile.open(file, SampleCases.BEN, clock)) {
            assertEquals(SampleCases.CALL, again.review().getTranscript().getText());
            assertEquals(SampleCases.CALL.length(), again.original().length);
            assertEquals(
                    SampleCases.RULES.packs().packs().size(),
                    again.packs().packs().size());
        }
    }

    @Test
    void aReasonIsAskedForAndADecisionIsKept() throws IOException {
        String head;
        try (OpenCase open = SampleCases.create(file, clock)) {
            assertThrows(
                    RefusedException.class,
                    () -> open.decide(List.of("F001"), DispositionState.FALSE_POSITIVE, " \u00a0\u2003 - "));
            assertEquals(1, open.trail().getEvents().size());
            open.decide(List.of("F001", "F002"), DispositionState.FALSE_POSITIVE, "Said by the vendor.");
            open.assign(List.of("F002"), "Carla Counsel", Optional.of(LocalDate.of(2026, 4, 1)), "");
            assertTrue(open.decide(List.of("F001"), DispositionState.FALSE_POSITIVE, "Said by the vendor.")
                    .isEmpty());
            head = open.head();
        }
        try (OpenCase again = CaseFile.open(file, SampleCases.BEN, clock)) {
            Finding second = again.review().getFindings().get(1);
            Disposition decided = again.disposition(second).orElseThrow();
            assertEquals(DispositionState.FALSE_POSITIVE, decided.getState());
            assertEquals("Carla Counsel 2026-04-01", decided.getOwner() + " " + decided.getDue());
            assertEquals("Anna Prepares", decided.getPerson());
            assertEquals(head, again.head());
            assertTrue(again.recovered().isEmpty());
        }
    }

    @Test
    void undoIsAnEventOfItsOwnAndGivesThePersonBack() throws IOException {
        try (OpenCase open = SampleCases.create(file, clock)) {
            open.decide(List.of("F001"), DispositionState.CONFIRMED, "");
        }
        try (OpenCase open = CaseFile.open(file, SampleCases.BEN, clock)) {
            Finding first = open.review().getFindings().get(0);
            open.decide(List.of("F001"), DispositionState.ACCEPTED_RISK, "Known.");
            AuditEvent undone = open.history().undo().orElseThrow();
            assertEquals(EventKind.UNDONE, undone.getKind());
            assertEquals(DispositionState.CONFIRMED, open.stateOf(first));
            assertEquals("Anna Prepares", open.disposition(first).orElseThrow().getPerson());
            open.history().redo();
            assertEquals(DispositionState.ACCEPTED_RISK, open.stateOf(first));
            assertEquals("Ben Reviews", open.disposition(first).orElseThrow().getPerson());
            open.history().undo();
            open.history().undo();
            assertEquals(DispositionState.OPEN, open.stateOf(first));
            assertTrue(open.history().undoable().isEmpty());
            assertEquals(7, open.trail().getEvents().size());
        }
    }

    @Test
    void listenersAreTold() throws IOException {
        try (OpenCase open = SampleCases.create(file, clock)) {
            List<EventKind> told = new ArrayList<>();
            open.addListener((c, event) -> told.add(event.getKind()));
            open.decide(List.of("F001"), DispositionState.CONFIRMED, "");
            open.notes().add("F001", "Ask treasury.", false);
            assertEquals(List.of(EventKind.DECIDED, EventKind.NOTED), told);
        }
    }

    @Test
    void aSecondOneReadsAndIsToldWho() throws IOException {
        try (OpenCase first = SampleCases.create(file, clock)) {
            first.decide(List.of("F001"), DispositionState.CONFIRMED, "");
            try (OpenCase second = CaseFile.open(file, SampleCases.BEN, clock)) {
                assertEquals("Anna Prepares", second.lockedBy().orElseThrow().person());
                assertEquals(first.head(), second.head());
                assertThrows(CaseException.class, () -> second.decide(List.of("F002"), DispositionState.CONFIRMED, ""));
            }
            first.decide(List.of("F002"), DispositionState.CONFIRMED, "");
        }
    }

    private static List<String> shape(List<Finding> findings) {
        return findings.stream()
                .map(f -> f.getId()
                        + f.getFingerprint()
                        + f.getOutcome().getRule().getId()
                        + f.getElement().getId()
                        + f.getMessage()
                        + f.getEvidence().getQuote()
                        + f.getEvidence().getLine())
                .toList();
    }
}
