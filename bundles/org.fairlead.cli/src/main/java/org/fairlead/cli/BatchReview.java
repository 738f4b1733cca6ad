// SPDX-License-Identifier: EPL-2.0
package org.fairlead.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.fairlead.audit.PortfolioWorkbook;
import org.fairlead.audit.paper.Language;
import org.fairlead.audit.portfolio.CallRow;
import org.fairlead.batch.Batch;
import org.fairlead.batch.CallFiles;
import org.fairlead.batch.CallReviewer;
import org.fairlead.batch.ProfileShelf;
import org.fairlead.batch.ResultsFolder;
import org.fairlead.batch.RunIdentity;
import org.fairlead.engine.CompiledRules;
import org.jspecify.annotations.Nullable;

/**
 * Reviews many calls into a results folder, with the rate and the time left on the screen. Interrupted (Ctrl+C), it finishes the calls under way and keeps
 * what is done.
 */
final class BatchReview {
    private static final long REPORT_NANOS = Duration.ofSeconds(2).toNanos();
    private final CompiledRules rules;
    private final SortedMap<String, byte[]> profiles;
    private final PrintWriter out;

    /** @param profiles folder of issuer profiles, null for none */
    BatchReview(CompiledRules rules, @Nullable Path profiles, PrintWriter out) throws IOException {
        this.rules = rules;
        this.profiles = profiles == null
                ? new TreeMap<>()
                : ProfileShelf.files(InputFile.existingFolder(profiles, "a folder of issuer profiles"));
        this.out = out;
    }

    /** Reviews what was given and returns the exit code. */
    int run(List<String> given, Path folder, Batch.Extra extra, Language language, int threads) throws IOException {
        List<Path> files = files(given);
        ResultsFolder results = new ResultsFolder(folder, RunIdentity.of(rules, profiles));
        Batch batch = new Batch(new CallReviewer(rules, ProfileShelf.of(profiles)), extra, threads);
        Screen screen = new Screen();
        Runtime.getRuntime().addShutdownHook(new Thread(screen::stop, "interrupted"));
        Batch.Outcome outcome;
        try {
            outcome = batch.run(files, results, screen);
            print(outcome, results);
            if (!outcome.cancelled()) {
                Path portfolio = results.file("portfolio.xlsx");
                PortfolioWorkbook.write(results, results.identity(), language, portfolio);
                out.println("Workbook     " + portfolio);
            }
        } finally {
            screen.ended.countDown();
        }
        return outcome.cancelled() || outcome.failed() > 0
                ? ExitCode.NOT_RUN
                : screen.findings > 0 ? ExitCode.FINDINGS : ExitCode.NONE_NOTED;
    }

    private static List<Path> files(List<String> given) throws BadInput {
        try {
            return CallFiles.of(given);
        } catch (IOException e) {
            throw new BadInput(String.valueOf(e.getMessage()), e);
        }
    }

    private void print(Batch.Outcome outcome, ResultsFolder results) {
        out.printf(
                "Calls        %d reviewed, %d taken over from an earlier run, %d not reviewed%s%n",
                outcome.reviewed(),
                outcome.takenOver(),
                outcome.failed(),
                outcome.cancelled() ? "; stopped before the end, start again to go on" : "");
        out.println("Rows         " + results.rows());
        out.flush();
    }

    /** What a person sees while it runs. */
    private final class Screen implements Batch.Progress {
        private final long begun = System.nanoTime();
        private final AtomicBoolean stopped = new AtomicBoolean();
        private final CountDownLatch ended = new CountDownLatch(1);
        private long reported = begun;
        private long bytes;
        private long findings;

        @Override
        public void done(CallRow row, int done, int of) {
            bytes += row.bytes();
            findings += row.findings().size();
            if (!row.reviewed()) {
                out.println("Not reviewed " + row.path() + ": " + row.error());
            }
            long now = System.nanoTime();
            if (now - reported > REPORT_NANOS) {
                reported = now;
                double seconds = (now - begun) / 1e9;
                out.printf(
                        "%,10d of %,d calls, %.1f MB/s, %s left%n",
                        done, of, bytes / 1e6 / seconds, left((of - done) * seconds / done));
                out.flush();
            }
        }

        private static String left(double seconds) {
            Duration left = Duration.ofSeconds(Math.round(seconds));
            return left.toHours() > 0
                    ? "%d h %02d min".formatted(left.toHours(), left.toMinutesPart())
                    : "%d min %02d s".formatted(left.toMinutes(), left.toSecondsPart());
        }

        @Override
        public boolean cancelled() {
            return stopped.get();
        }

        /** Called when the process ends: when somebody asked it to, it waits until the rows are written. */
        void stop() {
            stopped.set(true);
            try {
                ended.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
