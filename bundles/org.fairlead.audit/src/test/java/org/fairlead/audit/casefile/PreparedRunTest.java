// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.fairlead.model.casefile.DispositionState;
import org.fairlead.model.casefile.EventKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that is prepared beside the thread of the case, while the case goes on. */
class PreparedRunTest {
    @TempDir
    Path folder;

    private final SampleCases.Clock clock = new SampleCases.Clock();
    private Path file = Path.of("");

    @BeforeEach
    void name() {
        file = folder.resolve("call.fairlead");
    }

    private OpenCase create() throws IOException {
        return CaseFile.create(
                file, SampleCases.reviewed(SampleCases.CALL, SmallPack.rules()), SampleCases.ANNA, clock);
    }

    private static PreparedRun prepare(RunDraft draft) throws Exception {
        return beside(() -> draft.prepare(SampleCases.reviewed(SampleCases.CALL, SmallPack.rules())));
    }

    private static <T> T beside(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        new Thread(task, "beside").start();
        return task.get();
    }

    @Test
    void isTakenWhereTheCaseStoodStill() throws Exception {
        try (OpenCase open = create()) {
            open.decide(List.of("F001"), DispositionState.CONFIRMED, "");
            byte[] before = Files.readAllBytes(file);
            try (PreparedRun prepared = prepare(open.draftRun("Again."))) {
                assertEquals(1, open.reviewCase().getRuns().size(), "nothing is changed by preparing");
                assertEquals(0, Arrays.compare(before, Files.readAllBytes(file)));
                assertTrue(open.take(prepared).isPresent());
            }
            assertEquals(2, open.reviewCase().getRuns().size());
            assertEquals(
                    DispositionState.CONFIRMED,
                    open.stateOf(open.review().getFindings().getFirst()));
            open.decide(List.of("F001"), DispositionState.OPEN, "");
        }
        assertEquals(List.of(), CaseVerifier.verify(file).faults());
        assertEquals(List.of("call.fairlead"), names());
    }

    @Test
    void isPreparedAgainWhereSomethingWasDecidedMeanwhile() throws Exception {
        try (OpenCase open = create()) {
            try (PreparedRun late = prepare(open.draftRun("Again."))) {
                open.decide(List.of("F001"), DispositionState.ACCEPTED_RISK, "Known.");
                String head = open.head();
                assertEquals(Optional.empty(), open.take(late));
                assertEquals(head, open.head());
                assertEquals(1, open.reviewCase().getRuns().size());
            }
            try (PreparedRun prepared = prepare(open.draftRun("Again."))) {
                assertTrue(open.take(prepared).isPresent());
            }
            assertEquals(
                    List.of(EventKind.CREATED, EventKind.DECIDED, EventKind.RERUN),
                    open.trail().getEvents().stream().map(e -> e.getKind()).toList());
            assertEquals(
                    DispositionState.ACCEPTED_RISK,
                    open.stateOf(open.review().getFindings().getFirst()));
        }
        assertEquals(List.of(), CaseVerifier.verify(file).faults());
        assertEquals(List.of("call.fairlead"), names());
    }

    @Test
    void isTakenOnceOnly() throws Exception {
        try (OpenCase open = create();
                PreparedRun prepared = prepare(open.draftRun("Again."))) {
            assertTrue(open.take(prepared).isPresent());
            assertEquals(Optional.empty(), open.take(prepared));
            assertEquals(2, open.reviewCase().getRuns().size());
        }
    }

    @Test
    void savingMeanwhileDoesNoHarm() throws Exception {
        try (OpenCase open = create()) {
            open.decide(List.of("F001"), DispositionState.CONFIRMED, "");
            try (PreparedRun prepared = prepare(open.draftRun("Again."))) {
                open.save();
                assertTrue(open.take(prepared).isPresent());
            }
            assertEquals(3, open.trail().getEvents().size());
        }
        assertEquals(List.of(), CaseVerifier.verify(file).faults());
    }

    @Test
    void belongsToThePlaceItWasPreparedFor() throws Exception {
        Path other = folder.resolve("other.fairlead");
        try (OpenCase open = create();
                PreparedRun prepared = prepare(open.draftRun("Again."))) {
            open.saveAs(other);
            assertEquals(Optional.empty(), open.take(prepared));
        }
        assertEquals(List.of("call.fairlead", "other.fairlead"), names());
    }

    @Test
    void aClosedCaseTakesNothing() throws Exception {
        OpenCase open = create();
        try (PreparedRun prepared = prepare(open.draftRun("Again."))) {
            open.close();
            assertThrows(RefusedException.class, () -> open.take(prepared));
        }
        try (OpenCase again = CaseFile.openToRead(file)) {
            assertEquals(1, again.reviewCase().getRuns().size());
        }
        assertEquals(List.of("call.fairlead"), names());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> String.valueOf(f.getFileName()))
                    .filter(n -> !n.endsWith(".journal") && !n.endsWith(".lock"))
                    .sorted()
                    .toList();
        }
    }
}
