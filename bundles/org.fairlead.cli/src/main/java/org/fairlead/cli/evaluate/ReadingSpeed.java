// SPDX-License-Identifier: EPL-2.0
package org.fairlead.cli.evaluate;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.fairlead.engine.Packs;
import org.fairlead.model.review.Review;
import org.fairlead.reader.TranscriptReader;

/** How fast the labelled calls are read, again and again from memory on this thread. It says as much about the machine as about the reader, so it has no goal here. */
final class ReadingSpeed implements Evaluation {
    /** Rounds that let the compiler settle, and rounds that count. */
    private static final int WARM_UP = 5;

    private static final int ROUNDS = 5;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Labels labels;
    private final Set<String> files = new TreeSet<>();

    ReadingSpeed(Labels labels) throws IOException {
        this.labels = labels;
        for (Labels.Row row : labels.table("structure.tsv")) {
            files.add(row.get("file"));
        }
    }

    @Override
    public Set<String> transcripts() {
        return files;
    }

    @Override
    public void take(Review review, Packs packs) {
        // the calls are read anew, by themselves
    }

    @Override
    public void report(Report report) throws IOException {
        if (files.isEmpty()) {
            return;
        }
        Map<String, byte[]> calls = new LinkedHashMap<>();
        for (String file : files) {
            calls.put(file, Files.readAllBytes(labels.transcripts().resolve(file)));
        }
        long[] times = new long[ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            long time = read(calls);
            if (round >= 0) {
                times[round] = time;
            }
        }
        Arrays.sort(times);
        long bytes = calls.values().stream().mapToLong(call -> call.length).sum();
        report.title("Reading " + calls.size() + " calls, " + bytes / 1000 + " kB, warm, processor time of one thread");
        report.line("text to transcript", "%.1f MB/s on this machine as it is now", bytes * 1e3 / times[ROUNDS / 2]);
        report.line("", "the command line runs with the quick compiler only; bench/ measures with the optimising one");
    }

    private static long read(Map<String, byte[]> calls) throws IOException {
        long before = THREADS.getCurrentThreadCpuTime();
        for (Map.Entry<String, byte[]> call : calls.entrySet()) {
            TranscriptReader.read(call.getValue(), call.getKey());
        }
        return THREADS.getCurrentThreadCpuTime() - before;
    }
}
