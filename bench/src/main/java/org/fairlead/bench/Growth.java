// SPDX-License-Identifier: EPL-2.0
package org.fairlead.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.fairlead.engine.CompiledRules;
import org.fairlead.engine.Engine;
import org.fairlead.engine.PackLoader;
import org.fairlead.engine.Packs;
import org.fairlead.model.transcript.Transcript;
import org.fairlead.rulepacks.BuiltInPacks;

/** How the cost grows with the rules and with the calls. */
final class Growth {
    private static final int[] RULES = {1, 10, 100};
    private static final int[] CALLS = {10, 100, 1_000, 10_000};

    private final Calls calls;

    Growth(Calls calls) {
        this.calls = calls;
    }

    /** Warm reviews of some calls under ever more rules, interleaved. */
    void byRules(int rounds) {
        List<Transcript> some = new ArrayList<>();
        long bytes = 0;
        for (int call = 0; call < calls.size(); call += 8) {
            some.add(calls.read(call));
            bytes += calls.bytes(call);
        }
        MoreRules more = new MoreRules(
                BuiltInPacks.files(), some.stream().map(Transcript::getText).collect(Collectors.joining("\n")));
        List<Case> cases = new ArrayList<>();
        for (int factor : RULES) {
            Measurement compile =
                    Measurement.of(() -> cases.add(new Case(factor, compile(more.times(factor)), new ArrayList<>())));
            System.out.println(compile.line("compile " + factor + " x rules", 0));
        }
        for (int round = -2; round < rounds; round++) {
            for (Case one : cases) {
                Measurement review =
                        Measurement.of(() -> some.forEach(t -> Engine.review(t, one.rules, Engine.unknownIssuer())));
                if (round >= 0) {
                    one.measured.add(review);
                }
            }
        }
        for (Case one : cases) {
            System.out.println(Measurement.median(one.measured).line(one.factor + " x rules: review", bytes));
        }
    }

    /** So many times the rules, and what reviewing under them took. */
    private record Case(int factor, CompiledRules rules, List<Measurement> measured) {}

    private static CompiledRules compile(Map<String, byte[]> files) {
        Packs packs = PackLoader.load(files);
        CompiledRules rules = CompiledRules.compile(packs);
        if (!rules.packs().problems().isEmpty()) {
            throw new IllegalStateException(String.join("\n", rules.packs().problems()));
        }
        return rules;
    }

    /** Reading and reviewing ever more calls, the folder repeated in varied order; nothing is kept of a call that is done. */
    void byCalls() {
        CompiledRules rules = compile(BuiltInPacks.files());
        Random order = new Random(1);
        for (int count : CALLS) {
            int[] drawn = order.ints(count, 0, calls.size()).toArray();
            long bytes = 0;
            for (int call : drawn) {
                bytes += calls.bytes(call);
            }
            Measurement all = Measurement.of(() -> {
                for (int call : drawn) {
                    Engine.review(calls.read(call), rules, Engine.unknownIssuer());
                }
            });
            System.out.println(all.line(count + " calls", bytes)
                    + String.format(" %9.3f s CPU a MB", all.cpuNanos() / 1e3 / bytes));
        }
    }
}
