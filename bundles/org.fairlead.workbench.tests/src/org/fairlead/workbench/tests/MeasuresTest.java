// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import org.fairlead.audit.casefile.OpenCase;
import org.fairlead.workbench.casefile.Cases;
import org.fairlead.workbench.casefile.Rerun;
import org.fairlead.workbench.compare.CompareView;
import org.fairlead.workbench.findings.FindingsView;
import org.fairlead.workbench.session.OpenReview;
import org.fairlead.workbench.session.ReviewJob;
import org.fairlead.workbench.session.ReviewSession;
import org.fairlead.workbench.session.Samples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Measures that are printed and kept in docs/performance.md; machines differ, so only what they measure is asserted. */
class MeasuresTest {
    private static final int CASES = 10;
    private static final int TIMES = 3;

    @TempDir
    Path dir;

    private final ReviewSession session = ReviewSession.current();

    @AfterEach
    void close() {
        Calls.closeAll();
    }

    @Test
    void memoryOfTenOpenCases() throws Exception {
        Calls.closeAll();
        long before = used();
        Path call = Calls.data("transcripts/kingsoft-cloud-2020-q4.txt").orElse(null);
        for (int i = 0; i < CASES; i++) {
            Path file = dir.resolve("case-" + i + ".fairlead");
            boolean[] made = new boolean[1];
            if (call == null) {
                Cases.create(Calls.sample(Samples.EXAMPLE_CLOUD), file);
            } else {
                ReviewJob.open(call, java.util.Optional.empty(), open -> {
                    try {
                        Cases.create(open, file);
                        made[0] = true;
                    } catch (java.io.IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                });
                Window.until("made", () -> made[0]);
            }
        }
        Window.settle();
        assertEquals(
                CASES,
                session.all().stream()
                        .filter(open -> open.openCase().isPresent())
                        .count());
        System.out.println(
                "measure: heap with ten open cases: " + (used() >> 20) + " MB, before them " + (before >> 20) + " MB");
    }

    @Test
    void aReviewLeavesTheWindowAlone() throws Exception {
        OpenReview warm = Calls.sample(Samples.EXAMPLE_CLOUD);
        Path call = Calls.data("transcripts/kingsoft-cloud-2020-q4.txt").orElse(null);
        String blocked;
        try (Watchdog dog = new Watchdog(Window.shell().getDisplay())) {
            if (call == null) {
                Calls.sample(Samples.ALPINE_RAIL);
            } else {
                ReviewJob.open(call);
                Window.until(
                        "opened",
                        () -> session.open().filter(open -> open != warm).isPresent());
            }
            blocked = dog.words();
        }
        System.out.println("measure: longest block of the window while a call is reviewed and shown: " + blocked);
        OpenReview shown = session.open().orElseThrow();
        session.show(warm);
        Window.settle();
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long begin = threads.getCurrentThreadCpuTime();
        session.show(shown);
        Window.paint();
        System.out.println("measure: work of the window's thread to show a call that is reviewed: "
                + (threads.getCurrentThreadCpuTime() - begin) / 1_000_000 + " ms of CPU");
        assertEquals(shown, session.open().orElseThrow());
    }

    @Test
    void aRunIsTakenIntoItsCaseBesideTheWindow() throws Exception {
        OpenReview open = Calls.data("transcripts/kingsoft-cloud-2020-q4.txt").isPresent()
                ? Calls.kingsoft()
                : Calls.sample(Samples.EXAMPLE_CLOUD);
        Window.settle(); // until the call is shown
        OpenCase openCase;
        try (Watchdog dog = new Watchdog(Window.shell().getDisplay())) {
            openCase =
                    Cases.create(open, dir.resolve("long.fairlead")).openCase().orElseThrow();
            Window.settle();
            System.out.println("measure: long call kept as a case, longest block of the window " + dog.words());
        }
        takeRuns(openCase, "");
        Window.view(CompareView.ID, CompareView.class);
        takeRuns(openCase, ", original and interpretation in sight");
        Window.view(FindingsView.ID, FindingsView.class);
        assertEquals(1 + 2 * TIMES, openCase.reviewCase().getRuns().size());
    }

    private static void takeRuns(OpenCase openCase, String when) throws Exception {
        for (int i = 0; i < TIMES; i++) {
            Window.settle();
            String blocked;
            try (Watchdog dog = new Watchdog(Window.shell().getDisplay())) {
                Rerun.besideEarlier(openCase, openCase.review().getTranscript(), openCase.original(), "Again.");
                Window.settle(); // until the thread came round after its last work
                blocked = dog.words();
            }
            System.out.println("measure: run taken into the case of a long call" + when
                    + ", longest block of the window " + blocked);
        }
    }

    private static long used() {
        System.gc();
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
