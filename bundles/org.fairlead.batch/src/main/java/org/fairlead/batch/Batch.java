// SPDX-License-Identifier: EPL-2.0
package org.fairlead.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.fairlead.audit.portfolio.CallRow;
import org.fairlead.model.review.Review;

/**
 * Reviews many calls on all cores. One file is one task; results are written in the order of the files; only a window of tasks is in memory, so that memory
 * does not grow with the number of files. A stop costs the calls under way; started again, what is done is not done again: a row counts when path and
 * SHA-256 of the file are the same, and the folder's rules and profiles are those of the first run.
 */
public final class Batch {
    /** Told after every call, and asked whether to go on. */
    public interface Progress {
        /** @param row of the call that is done; @param done number of calls done, taken over ones included */
        void done(CallRow row, int done, int of);

        /** Whether to stop; what is done stays. */
        boolean cancelled();
    }

    /** What more to make of a reviewed call, on the thread that reviewed it: a workbook, a case. */
    public interface Extra {
        /** No more than the row. */
        Extra NONE = (path, bytes, review) -> {};

        void make(String path, byte[] bytes, Review review) throws IOException;
    }

    /** How a run ended. @param reviewed anew @param takenOver from an earlier run @param failed not reviewed, with a reason in the row */
    public record Outcome(int reviewed, int takenOver, int failed, boolean cancelled) {}

    private static final int TASKS_A_THREAD = 8;
    private final CallReviewer reviewer;
    private final Extra extra;
    private final int threads;

    public Batch(CallReviewer reviewer, Extra extra, int threads) {
        this.reviewer = reviewer;
        this.extra = extra;
        this.threads = threads;
    }

    /**
     * Reviews the files and appends their rows to a results folder.
     *
     * @throws IOException when results cannot be written, or belong to a run under other rules or profiles
     */
    public Outcome run(List<Path> files, ResultsFolder results, Progress progress) throws IOException {
        Map<String, CallRow> known = new HashMap<>();
        try (RowFile rows = results.open(row -> known.put(row.path(), light(row)));
                ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            return new Running(rows, pool, known, progress, files.size()).run(files.iterator());
        }
    }

    /** What is needed to know a row again; ten thousand of them take a few megabytes. */
    private static CallRow light(CallRow row) {
        return CallRow.failed(row.path(), row.sha256(), row.bytes(), row.error());
    }

    /** One task's answer. */
    private record Answer(CallRow row, boolean takenOver) {}

    /** A run under way; confined to the thread that called. */
    private final class Running {
        private final RowFile rows;
        private final ExecutorService pool;
        private final Map<String, CallRow> known;
        private final Progress progress;
        private final int total;
        private final Deque<Future<Answer>> window = new ArrayDeque<>();
        private int reviewed;
        private int takenOver;
        private int failed;

        Running(RowFile rows, ExecutorService pool, Map<String, CallRow> known, Progress progress, int total) {
            this.rows = rows;
            this.pool = pool;
            this.known = known;
            this.progress = progress;
            this.total = total;
        }

        Outcome run(Iterator<Path> files) throws IOException {
            try {
                while (!progress.cancelled() && (files.hasNext() || !window.isEmpty())) {
                    while (files.hasNext() && window.size() < threads * TASKS_A_THREAD) {
                        Path file = files.next();
                        window.add(pool.submit(() -> answer(file)));
                    }
                    take(window.remove());
                }
                return new Outcome(reviewed, takenOver, failed, files.hasNext() || !window.isEmpty());
            } finally {
                window.forEach(task -> task.cancel(false));
            }
        }

        private void take(Future<Answer> task) throws IOException {
            Answer answer = await(task);
            if (!answer.takenOver()) {
                rows.append(answer.row());
            }
            if (!answer.row().reviewed()) {
                failed++;
            } else if (answer.takenOver()) {
                takenOver++;
            } else {
                reviewed++;
            }
            progress.done(answer.row(), reviewed + takenOver + failed, total);
        }

        private Answer answer(Path file) throws IOException {
            String path = file.toString().replace('\\', '/');
            byte[] bytes;
            try {
                bytes = Files.readAllBytes(file);
            } catch (NoSuchFileException e) {
                return new Answer(CallRow.failed(path, "", 0, file + " is no longer there."), false);
            } catch (IOException | OutOfMemoryError e) {
                return new Answer(CallRow.failed(path, "", 0, file + " could not be read: " + e.getMessage()), false);
            }
            CallRow before = known.get(path);
            if (before != null && before.reviewed() && before.sha256().equals(CallReviewer.sha256(bytes))) {
                return new Answer(before, true);
            }
            return new Answer(reviewed(path, bytes), false);
        }

        private CallRow reviewed(String path, byte[] bytes) throws IOException {
            CallReviewer.Reviewed reviewed = reviewer.review(path, bytes);
            if (reviewed.review().isPresent()) {
                extra.make(path, bytes, reviewed.review().get());
            }
            return reviewed.row();
        }
    }

    private static Answer await(Future<Answer> task) throws IOException {
        try {
            return task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException io) {
                throw io;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("The batch was interrupted; what is done is kept.", e);
        }
    }
}
