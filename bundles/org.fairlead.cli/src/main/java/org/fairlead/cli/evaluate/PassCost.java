// SPDX-License-Identifier: EPL-2.0
package org.fairlead.cli.evaluate;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.fairlead.engine.CompiledRules;
import org.fairlead.engine.Engine;
import org.fairlead.engine.Packs;
import org.fairlead.model.review.Review;
import org.fairlead.model.rules.RulePack;
import org.fairlead.model.transcript.Transcript;

/**
 * What the call-figures pass costs beside the review without it: processor time of this thread for the same calls with all packs, and without the pack that has
 * the vocabulary of figures. So its share of the search for phrases counts as the pass's.
 */
public final class PassCost implements Evaluation {
    /** Rounds that let the compiler settle, and rounds that count. */
    private static final int WARM_UP = 2;

    private static final int ROUNDS = 3;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /**
     * Processor times.
     *
     * @param review nanoseconds of a review without the pass
     * @param pass   nanoseconds that the pass adds
     */
    public record Cost(long review, long pass) {
        /** The pass over the review without it. */
        public double share() {
            return Tally.share(pass, review);
        }
    }

    private final Set<String> files;
    private final List<Transcript> calls = new ArrayList<>();
    private Cost cost = new Cost(0, 0);

    PassCost(Labels labels) throws IOException {
        try (Stream<Path> found = Files.list(labels.transcripts())) {
            files = new TreeSet<>(found.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".txt"))
                    .toList());
        }
    }

    /** Whether a pack has the call-figures pass. */
    static boolean isOfFigures(RulePack pack) {
        return pack.getFigureModel() != null;
    }

    /** The same rules without the pass. */
    public static CompiledRules without(CompiledRules rules) {
        return CompiledRules.compile(new Packs(
                rules.packs().packs().stream()
                        .filter(loaded -> !isOfFigures(loaded.pack()))
                        .toList(),
                List.of()));
    }

    /** Reviews calls with and without the pass in turns; medians of the rounds that count. */
    public static Cost of(List<Transcript> calls, CompiledRules with, CompiledRules without, int warmUp, int rounds) {
        long[] bare = new long[rounds];
        long[] full = new long[rounds];
        for (int round = -warmUp; round < rounds; round++) {
            long withoutIt = time(calls, without);
            long withIt = time(calls, with);
            if (round >= 0) {
                bare[round] = withoutIt;
                full[round] = withIt;
            }
        }
        Arrays.sort(bare);
        Arrays.sort(full);
        return new Cost(bare[rounds / 2], full[rounds / 2] - bare[rounds / 2]);
    }

    private static long time(List<Transcript> calls, CompiledRules rules) {
        long before = THREADS.getCurrentThreadCpuTime();
        calls.forEach(call -> Engine.review(call, rules, Engine.unknownIssuer()));
        return THREADS.getCurrentThreadCpuTime() - before;
    }

    @Override
    public Set<String> transcripts() {
        return files;
    }

    @Override
    public void take(Review review, Packs packs) {
        calls.add(review.getTranscript());
    }

    @Override
    public void prepare(CompiledRules rules) {
        cost = of(calls, rules, without(rules), WARM_UP, ROUNDS);
    }

    @Override
    public void report(Report report) {
        report.title("Cost of the call-figures pass, " + calls.size() + " calls, processor time, median of " + ROUNDS);
        report.line("review without the pass", "%.3f s", cost.review() / 1e9);
        report.line("the pass", "%.3f s", cost.pass() / 1e9);
        report.measure(Measure.below("Call-figures pass over the review without it", cost.share(), 1));
    }
}
