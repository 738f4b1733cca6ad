// SPDX-License-Identifier: EPL-2.0
package org.fairlead.bench;

import java.io.IOException;
import java.nio.file.Path;
import org.fairlead.bench.contest.Contest;

/**
 * Measures on the calls of a folder. Arguments: folder, number of warm rounds, and what to measure: "review" (reading and reviewing), "reading" (reading alone,
 * for which some 60 rounds are needed), "figures" (what
 * their checks add), "rules" (growth with the rules), "calls" (growth with the calls), "contest" (the phrase scan beside other programs) or "all".
 */
public final class Main {
    private Main() {}

    public static void main(String[] args) throws IOException {
        Calls calls = Calls.of(Path.of(args[0]));
        int rounds = Integer.parseInt(args[1]);
        String what = args.length > 2 ? args[2] : "review";
        System.out.printf(
                "%d files, %.2f MB, Java %s, %d processors%n",
                calls.size(),
                calls.bytes() / 1e6,
                Runtime.version(),
                Runtime.getRuntime().availableProcessors());
        if (what.equals("reading")) { // never with others: they would change what the compiler makes of it
            new Reading(calls).measure(rounds);
        }
        if (what.equals("review") || what.equals("all")) {
            new Reviewing(calls).measure(rounds);
        }
        if (what.equals("figures") || what.equals("all")) {
            FiguresPass.measure(calls, rounds);
        }
        if (what.equals("rules") || what.equals("all")) {
            new Growth(calls).byRules(rounds);
        }
        if (what.equals("calls") || what.equals("all")) {
            new Growth(calls).byCalls();
        }
        if (what.equals("contest") || what.equals("all")) {
            new Contest(calls.read()).run(rounds);
        }
    }
}
