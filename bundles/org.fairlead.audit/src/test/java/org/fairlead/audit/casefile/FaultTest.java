// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.casefile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.fairlead.model.casefile.AuditEvent;
import org.fairlead.model.casefile.DispositionState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Disk full, disk read-only, folder gone, clock set back: a sentence, the case in memory as it was, nothing half-written. */
class FaultTest {
    @TempDir
    Path folder;

    private final FaultyDisk disk = new FaultyDisk();
    private final SampleCases.Clock clock = new SampleCases.Clock();

    private OpenCase create(Path file) throws IOException {
        return CaseFile.create(
                file, SampleCases.reviewed(SampleCases.CALL, SmallPack.rules()), SampleCases.ANNA, clock);
    }

    @Test
    void aFullDiskKeepsACommandOut() throws IOException {
        Path file = folder.resolve("call.fairlead");
        try (OpenCase open = create(disk.on(file))) {
            open.decide(List.of("F001"), DispositionState.CONFIRMED, "");
            String head = open.head();
            for (int space = 0; space < 700; space += 23) {
                disk.leave(space);
                CaseException e = assertThrows(
                        CaseException.class,
                        () -> open.decide(
                                List.of("F002"), DispositionState.FALSE_POSITIVE, "Said by the vendor. ".repeat(40)));
                assertTrue(String.valueOf(e.getMessage()).contains("No space"), e.getMessage());
                assertEquals(head, open.head());
                assertEquals(
                        DispositionState.OPEN,
                        open.stateOf(open.review().getFindings().get(1)));
                try (OpenCase reader = CaseFile.openToRead(file)) {
                    assertEquals(head, reader.head());
                }
            }
            disk.leave(Long.MAX_VALUE);
            open.decide(List.of("F002"), DispositionState.FALSE_POSITIVE, "Said by the vendor.");
        }
        try (OpenCase again = CaseFile.openToRead(file)) {
            assertEquals(3, again.trail().getEvents().size());
        }
        assertEquals(List.of("call.fairlead"), names());
    }

    @Test
    void aFullDiskKeepsThePackageAsItWas() throws IOException {
        Path file = folder.resolve("call.fairlead");
        try (OpenCase open = create(disk.on(file))) {
            byte[] before = Files.readAllBytes(file);
            open.decide(List.of("F001"), DispositionState.CONFIRMED, "");
            String head = open.head();
            for (int space = 0; space < before.length; space += 1 + before.length / 20) {
                disk.leave(space);
                assertThrows(CaseException.class, open::save);
                assertThrows(CaseException.class, () -> open.signing().preparer("I prepared this."));
                assertThrows(
                        CaseException.class,
                        () -> open.rerun(SampleCases.reviewed(SampleCases.CALL, SmallPack.rules()), "Again."));
                assertArrayEquals(before, Files.readAllBytes(file));
                assertEquals(head, open.head());
                assertTrue(open.isDirty());
            }
            assertFalse(names().stream().anyMatch(n -> n.endsWith(".tmp")), names()::toString);
            disk.leave(Long.MAX_VALUE);
        }
        assertEquals(List.of(), CaseVerifier.verify(file).faults());
    }

    @Test
    void aFullDiskLeavesNoNewCase() throws IOException {
        disk.leave(1000);
        assertThrows(CaseException.class, () -> create(disk.on(folder.resolve("new.fairlead"))));
        assertEquals(List.of(), names());
    }

    @Test
    void aReadOnlyDiskIsReadFrom() throws IOException {
        Path file = folder.resolve("call.fairlead");
        create(file).close();
        disk.readOnly(true);
        try (OpenCase open = CaseFile.open(disk.on(file), SampleCases.BEN, clock)) {
            assertTrue(open.readOnlyBecause().orElseThrow().contains("Read-only"), open.readOnlyBecause()::toString);
            assertThrows(CaseException.class, () -> open.decide(List.of("F001"), DispositionState.CONFIRMED, ""));
        }
        CaseException e = assertThrows(CaseException.class, () -> create(disk.on(folder.resolve("new.fairlead"))));
        assertTrue(String.valueOf(e.getMessage()).contains("Read-only"), e.getMessage());
        assertEquals(List.of("call.fairlead"), names());
    }

    @Test
    void aDiskThatBecomesReadOnlyKeepsTheCaseInMemory() throws IOException {
        Path file = folder.resolve("call.fairlead");
        Path other = folder.resolve("rescued.fairlead");
        OpenCase open = create(disk.on(file));
        open.decide(List.of("F001"), DispositionState.CONFIRMED, "");
        disk.readOnly(true);
        assertThrows(CaseException.class, open::save);
        open.saveAs(other);
        disk.readOnly(false);
        open.close();
        try (OpenCase rescued = CaseFile.openToRead(other)) {
            assertEquals(2, rescued.trail().getEvents().size());
        }
    }

    /** On Unix a journal whose folder is gone can still be written, to nowhere. */
    @Test
    void aVanishedFolderIsNoticed() throws IOException {
        Path file = folder.resolve("call.fairlead");
        OpenCase open = create(disk.on(file));
        open.decide(List.of("F001"), DispositionState.CONFIRMED, "");
        String head = open.head();
        disk.gone(true);
        assertThrows(CaseException.class, () -> open.decide(List.of("F002"), DispositionState.CONFIRMED, ""));
        assertThrows(CaseException.class, open::save);
        assertEquals(head, open.head());
        Path other = folder.resolve("rescued.fairlead");
        open.saveAs(other);
        open.decide(List.of("F002"), DispositionState.CONFIRMED, "");
        open.close();
        try (OpenCase rescued = CaseFile.openToRead(other)) {
            assertEquals(3, rescued.trail().getEvents().size());
        }
    }

    @Test
    void aClockThatWasSetBackIsTold() throws IOException {
        Path file = folder.resolve("call.fairlead");
        try (OpenCase open = create(file)) {
            clock.set("2026-03-02T06:30:00Z");
            AuditEvent event =
                    open.decide(List.of("F001"), DispositionState.CONFIRMED, "").orElseThrow();
            assertEquals("PT2H30M", event.getClock());
            assertEquals("2026-03-02T06:30:00.000Z", event.getTime());
        }
        Verification result = CaseVerifier.verify(file);
        assertEquals(List.of(), result.faults());
        assertTrue(result.remarks().stream().anyMatch(r -> r.contains("2H30M")), result.remarks()::toString);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString())
                    .filter(n -> !n.endsWith(".lock") && !n.endsWith(".journal"))
                    .sorted()
                    .toList();
        }
    }
}
