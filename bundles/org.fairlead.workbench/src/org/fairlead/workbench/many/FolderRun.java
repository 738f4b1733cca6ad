// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.many;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.fairlead.audit.PortfolioWorkbook;
import org.fairlead.audit.portfolio.CallRow;
import org.fairlead.batch.Batch;
import org.fairlead.batch.CallFiles;
import org.fairlead.batch.CallReviewer;
import org.fairlead.batch.ProfileShelf;
import org.fairlead.batch.ResultsFolder;
import org.fairlead.batch.RunIdentity;
import org.fairlead.engine.CompiledRules;
import org.fairlead.workbench.Messages;
import org.fairlead.workbench.session.RuleTexts;
import org.fairlead.workbench.session.Rulebook;

/** The review of a folder, under way or done. What it tells may be read from any thread. */
final class FolderRun {
    /** What it does. */
    enum Stage {
        PREPARING,
        RUNNING,
        WRITING,
        DONE,
        STOPPED,
        FAILED
    }

    /** How far it has come. */
    record Progress(Stage stage, int done, int of, long bytes, long findings, double seconds, String failure) {}

    /** A call that could not be reviewed. */
    record Bad(String path, String reason) {}

    private static final String BOOK = "portfolio.xlsx";

    private final Path folder;
    private final Optional<Path> profiles;
    private final Path results;
    private final Runnable changed;
    private final AtomicReference<Progress> progress =
            new AtomicReference<>(new Progress(Stage.PREPARING, 0, 0, 0, 0, 0, ""));
    private final List<Bad> bad = new CopyOnWriteArrayList<>();
    private final long begun = System.nanoTime();
    private Optional<Batch.Outcome> outcome = Optional.empty();
    private volatile boolean stop;

    /** @param changed run on whatever thread works, after each call */
    FolderRun(Path folder, Optional<Path> profiles, Path results, Runnable changed) {
        this.folder = folder;
        this.profiles = profiles;
        this.results = results;
        this.changed = changed;
    }

    void start() {
        Rulebook rulebook = PlatformUI.getWorkbench().getService(Rulebook.class);
        Job job = new Job(NLS.bind(Messages.reviewing, folder)) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                try {
                    work(rulebook, monitor);
                } catch (IOException e) {
                    tell(Stage.FAILED, String.valueOf(e.getMessage()));
                }
                return Status.OK_STATUS;
            }
        };
        job.schedule();
    }

    /** The calls under way are finished, and what is done is kept. */
    void stop() {
        stop = true;
    }

    Progress progress() {
        return progress.get();
    }

    boolean isOver() {
        Stage stage = progress().stage();
        return stage == Stage.DONE || stage == Stage.STOPPED || stage == Stage.FAILED;
    }

    List<Bad> bad() {
        return bad;
    }

    /** How it ended; empty while it runs. */
    Optional<Batch.Outcome> outcome() {
        return outcome;
    }

    Path book() {
        return results.resolve(BOOK);
    }

    Path results() {
        return results;
    }

    private void work(Rulebook rulebook, IProgressMonitor monitor) throws IOException {
        CompiledRules rules = rulebook.rules();
        SortedMap<String, byte[]> shelf = profiles.isPresent() ? ProfileShelf.files(profiles.get()) : new TreeMap<>();
        List<Path> files = CallFiles.of(List.of(folder.toString())).stream()
                .filter(file -> !file.startsWith(results)) // of an earlier run
                .toList();
        ResultsFolder rows = new ResultsFolder(results, RunIdentity.of(rules, shelf));
        // one processor is left to the window
        int threads = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
        Batch batch = new Batch(new CallReviewer(rules, ProfileShelf.of(shelf)), Batch.Extra.NONE, threads);
        Batch.Outcome ended = batch.run(files, rows, watch(monitor));
        if (!ended.cancelled()) {
            tell(Stage.WRITING, "");
            PortfolioWorkbook.write(rows, rows.identity(), RuleTexts.language(), book());
        }
        outcome = Optional.of(ended);
        tell(ended.cancelled() ? Stage.STOPPED : Stage.DONE, "");
    }

    private Batch.Progress watch(IProgressMonitor monitor) {
        return new Batch.Progress() {
            private long bytes;
            private long findings;

            @Override
            public void done(CallRow row, int done, int of) {
                bytes += row.bytes();
                findings += row.findings().size();
                if (!row.reviewed()) {
                    bad.add(new Bad(row.path(), row.error()));
                }
                progress.set(new Progress(Stage.RUNNING, done, of, bytes, findings, seconds(), ""));
                changed.run();
            }

            @Override
            public boolean cancelled() {
                return stop || monitor.isCanceled();
            }
        };
    }

    private void tell(Stage stage, String failure) {
        Progress last = progress.get();
        progress.set(new Progress(stage, last.done(), last.of(), last.bytes(), last.findings(), seconds(), failure));
        changed.run();
    }

    private double seconds() {
        return (System.nanoTime() - begun) / 1e9;
    }
}
