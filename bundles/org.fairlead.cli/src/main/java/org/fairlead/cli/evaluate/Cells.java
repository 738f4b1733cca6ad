// SPDX-License-Identifier: EPL-2.0
package org.fairlead.cli.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/** Labelled and said values of one column. */
final class Cells {
    private record Pair(String labelled, String said) {}

    private final List<Pair> pairs = new ArrayList<>();

    void add(String labelled, String said) {
        pairs.add(new Pair(labelled, said));
    }

    boolean isEmpty() {
        return pairs.isEmpty();
    }

    int size() {
        return pairs.size();
    }

    double accuracy() {
        return Tally.share(
                pairs.stream().filter(p -> p.labelled().equals(p.said())).count(), pairs.size());
    }

    /** Mean over the values that labels have: a rare value weighs like a frequent one. */
    double macroF1() {
        return mean(Tally::f1);
    }

    /** Mean over the values that labels have of the share that was found. */
    double macroRecall() {
        return mean(Tally::recall);
    }

    private double mean(ToDoubleFunction<Tally> figure) {
        TreeMap<String, Tally> tallies = new TreeMap<>();
        pairs.forEach(pair -> tallies.computeIfAbsent(pair.labelled(), value -> new Tally()));
        tallies.forEach((value, tally) -> pairs.forEach(
                pair -> tally.add(pair.labelled().equals(value), pair.said().equals(value))));
        return tallies.values().stream().mapToDouble(figure).average().orElse(0);
    }
}
