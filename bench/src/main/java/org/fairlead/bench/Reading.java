// SPDX-License-Identifier: EPL-2.0
package org.fairlead.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Reads all calls on one thread, again and again, and does nothing else: what the compiler makes of reading then depends on reading alone. It settles late, so
 * the later half of the rounds counts.
 */
final class Reading {
    private final Calls calls;

    Reading(Calls calls) {
        this.calls = calls;
    }

    void measure(int rounds) {
        List<Measurement> measured = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            measured.add(Measurement.of(this::readAll));
        }
        List<Measurement> later = measured.subList(rounds / 2, rounds);
        long bytes = calls.bytes();
        System.out.println(Measurement.median(later).line("reading: median", bytes));
        System.out.println(later.stream()
                .min(Comparator.comparingLong(Measurement::threadNanos))
                .orElseThrow()
                .line("reading: best round", bytes));
    }

    private void readAll() {
        for (int call = 0; call < calls.size(); call++) {
            calls.read(call);
        }
    }
}
