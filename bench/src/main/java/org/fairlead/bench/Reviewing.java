// SPDX-License-Identifier: EPL-2.0
package org.fairlead.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fairlead.engine.CompiledRules;
import org.fairlead.engine.Engine;
import org.fairlead.engine.PackLoader;
import org.fairlead.model.transcript.Transcript;
import org.fairlead.rulepacks.BuiltInPacks;

/**
 * Reads and reviews all calls on one thread, again and again. The first round is the cold one: no class loaded, nothing compiled. The others are warm,
 * their three measurements interleaved so that a busy machine disturbs all alike.
 */
final class Reviewing {
    private static final int WARM_UP_ROUNDS = 3;

    private final Calls calls;
    private List<Transcript> transcripts = List.of();
    private CompiledRules rules = CompiledRules.compile(PackLoader.load(Map.of()));

    Reviewing(Calls calls) {
        this.calls = calls;
    }

    void measure(int rounds) {
        Measurement load = Measurement.of(() -> rules = CompiledRules.compile(PackLoader.load(BuiltInPacks.files())));
        System.out.printf(
                "%-22s %28.3f s elapsed %9.3f s CPU%n", "cold: rules", load.wallNanos() / 1e9, load.cpuNanos() / 1e9);
        long bytes = calls.bytes();
        System.out.println(Measurement.of(() -> transcripts = calls.read()).line("cold: read", bytes));
        System.out.println(Measurement.of(this::review).line("cold: review", bytes));
        List<Measurement> read = new ArrayList<>();
        List<Measurement> review = new ArrayList<>();
        List<Measurement> together = new ArrayList<>();
        for (int round = -WARM_UP_ROUNDS; round < rounds; round++) {
            Measurement reading = Measurement.of(() -> transcripts = calls.read());
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
    }

    private void review() {
        transcripts.forEach(transcript -> Engine.review(transcript, rules, Engine.unknownIssuer()));
    }

    private void readAndReview() {
        for (int call = 0; call < calls.size(); call++) {
            Engine.review(calls.read(call), rules, Engine.unknownIssuer());
        }
    }
}
