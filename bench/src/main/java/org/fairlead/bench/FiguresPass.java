// SPDX-License-Identifier: EPL-2.0
package org.fairlead.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.fairlead.cli.evaluate.PassCost;
import org.fairlead.cli.evaluate.PassCost.Cost;
import org.fairlead.engine.CompiledRules;
import org.fairlead.engine.PackLoader;
import org.fairlead.model.transcript.Transcript;
import org.fairlead.rulepacks.BuiltInPacks;

/** What the call-figures pass adds to a review, and whether it is linear in the text: one call repeated 1, 2, 4 and 8 times. */
final class FiguresPass {
    private static final int WARM_UP = 3;
    private static final int MOST_REPEATED = 8;

    private final CompiledRules with;
    private final CompiledRules without;
    private final int rounds;

    FiguresPass(CompiledRules rules, int rounds) {
        this.with = rules;
        this.without = PassCost.without(rules);
        this.rounds = rounds;
    }

    static void measure(Calls calls, int rounds) {
        FiguresPass pass = new FiguresPass(CompiledRules.compile(PackLoader.load(BuiltInPacks.files())), rounds);
        System.out.println(pass.ofAll(calls.read()));
        for (int times = 1; times <= MOST_REPEATED; times *= 2) {
            System.out.println(pass.repeated(calls.named("kingsoft"), times));
        }
    }

    private String ofAll(List<Transcript> transcripts) {
        return line("figures: all calls", PassCost.of(transcripts, with, without, WARM_UP, rounds));
    }

    /** The call as often as told, as one text. */
    private String repeated(byte[] call, int times) {
        String text = (new String(call, StandardCharsets.UTF_8) + "\n").repeat(times);
        Transcript transcript = Calls.read(text.getBytes(StandardCharsets.UTF_8), "repeated.txt");
        return line("figures: call x " + times, PassCost.of(List.of(transcript), with, without, WARM_UP, rounds));
    }

    private static String line(String name, Cost cost) {
        return String.format(
                Locale.ROOT,
                "%-22s review without %9.4f s CPU, the pass adds %9.4f s CPU, %.2f of it",
                name,
                cost.review() / 1e9,
                cost.pass() / 1e9,
                cost.share());
    }
}
