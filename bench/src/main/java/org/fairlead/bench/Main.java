// SPDX-License-Identifier: EPL-2.0
package org.fairlead.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fairlead.engine.CompiledRules;
import org.fairlead.engine.Engine;
import org.fairlead.engine.PackLoader;
import org.fairlead.model.transcript.Transcript;
import org.fairlead.reader.TranscriptReader;
import org.fairlead.rulepacks.BuiltInPacks;

/**
 * Reads and reviews all transcripts of a folder on one thread, again and again. The files are in memory before the clock starts. The first round is the
 * cold one: no class loaded, nothing compiled. The others are warm, their three measurements interleaved so that a busy machine disturbs all alike.
 * Arguments: folder, number of warm rounds.
 */
public final class Main {
    private static final int WARM_UP_ROUNDS = 3;
    private static final int MOST_REPEATED = 8;

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final long bytes;
    private List<Transcript> transcripts = List.of();
    private CompiledRules rules = CompiledRules.compile(PackLoader.load(Map.of()));

    private Main(Path folder) throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            for (Path file :
                    found.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        bytes = files.values().stream().mapToLong(content -> content.length).sum();
    }

    public static void main(String[] args) throws IOException {
        new Main(Path.of(args[0])).measure(Integer.parseInt(args[1]));
    }

    private void measure(int rounds) {
        System.out.printf(
                "%d files, %.2f MB, Java %s, %d processors%n",
                files.size(),
                bytes / 1e6,
                Runtime.version(),
                Runtime.getRuntime().availableProcessors());
        Measurement load = Measurement.of(() -> rules = CompiledRules.compile(PackLoader.load(BuiltInPacks.files())));
        System.out.printf(
                "%-22s %28.3f s elapsed %9.3f s CPU%n", "cold: rules", load.wallNanos() / 1e9, load.cpuNanos() / 1e9);
        System.out.println(Measurement.of(this::read).line("cold: read", bytes));
        System.out.println(Measurement.of(this::review).line("cold: review", bytes));
        List<Measurement> read = new ArrayList<>();
        List<Measurement> review = new ArrayList<>();
        List<Measurement> together = new ArrayList<>();
        for (int round = -WARM_UP_ROUNDS; round < rounds; round++) {
            Measurement reading = Measurement.of(this::read);
            Measurement reviewing = Measurement.of(this::review);
            Measurement both = Measurement.of(this::readAndReview);
            if (round >= 0) {
                read.add(reading);
                review.add(reviewing);
                together.add(both);
            }
        }
        System.out.println(Measurement.median(read).line("warm: read", bytes));
        System.out.println(Measurement.median(review).line("warm: review", bytes));
        System.out.println(Measurement.median(together).line("warm: read and review", bytes));
        figures(rounds);
    }

    private void figures(int rounds) {
        FiguresPass figures = new FiguresPass(rules, rounds);
        System.out.println(figures.ofAll(transcripts));
        files.entrySet().stream()
                .filter(file -> file.getKey().startsWith("kingsoft"))
                .findFirst()
                .or(() -> files.entrySet().stream().findFirst())
                .ifPresent(call -> {
                    for (int times = 1; times <= MOST_REPEATED; times *= 2) {
                        System.out.println(figures.repeated(call.getValue(), times));
                    }
                });
    }

    private void read() {
        List<Transcript> all = new ArrayList<>();
        files.forEach((name, content) -> all.add(transcript(name, content)));
        transcripts = all;
    }

    private void review() {
        transcripts.forEach(transcript -> Engine.review(transcript, rules, Engine.unknownIssuer()));
    }

    private void readAndReview() {
        files.forEach((name, content) -> Engine.review(transcript(name, content), rules, Engine.unknownIssuer()));
    }

    static Transcript transcript(String name, byte[] content) {
        try {
            return TranscriptReader.read(content, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
