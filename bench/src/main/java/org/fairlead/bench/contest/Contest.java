// SPDX-License-Identifier: EPL-2.0
package org.fairlead.bench.contest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fairlead.model.transcript.Transcript;
import org.fairlead.rulepacks.BuiltInPacks;

/**
 * The same texts, the same phrases, one thread, interleaved rounds. What contenders find is held against what the loop of patterns finds, which is the plain
 * meaning of the list. Some of the calls and phrases only, since some contenders are slow.
 */
public final class Contest {
    /** Every sixteenth call, every fifth phrase. */
    private static final int CALLS = 16;

    private static final int PHRASES = 5;

    /** One that takes part, the processor time of each round, and what it found in the last one. */
    private static final class Entry {
        private final Runner runner;
        private final List<Long> nanos = new ArrayList<>();
        private long[] found = new long[0];

        Entry(Runner runner) {
            this.runner = runner;
        }

        long median() {
            return nanos.stream().sorted().toList().get(nanos.size() / 2);
        }
    }

    private final List<String> texts = new ArrayList<>();
    private final List<String> phrases = new ArrayList<>();

    public Contest(List<Transcript> calls) {
        for (int i = 0; i < calls.size(); i += CALLS) {
            texts.add(calls.get(i).getText());
        }
        List<String> all = PhraseList.of(BuiltInPacks.files());
        for (int i = 0; i < all.size(); i += PHRASES) {
            phrases.add(all.get(i));
        }
    }

    /** @param rounds that count, after one that does not */
    public void run(int rounds) throws IOException {
        long characters = texts.stream().mapToLong(String::length).sum();
        System.out.printf(
                "phrase scan: %d phrases, %d texts, %.2f million characters%n",
                phrases.size(), texts.size(), characters / 1e6);
        Path folder = Files.createTempDirectory("contest");
        List<Entry> entries = runners(folder).stream().map(Entry::new).toList();
        try {
            for (int round = -1; round < rounds; round++) {
                for (Entry entry : entries) {
                    entry.found = new long[phrases.size()];
                    long nanos = entry.runner.round(entry.found);
                    if (round >= 0) {
                        entry.nanos.add(nanos);
                    }
                }
            }
        } finally {
            entries.forEach(e -> e.runner.close());
            Programs.delete(folder);
        }
        for (Entry entry : entries) {
            System.out.printf(
                    "%-26s %8.2f M characters/s  %7.2f times Fairlead's time  %s%n",
                    entry.runner.name(),
                    characters / 1e6 / (entry.median() / 1e9),
                    (double) entry.median() / entries.get(0).median(),
                    difference(entry.found, entries.get(1).found));
        }
    }

    /** Fairlead first, the loop of patterns second. */
    private List<Runner> runners(Path folder) throws IOException {
        List<Runner> runners = new ArrayList<>();
        for (Contender contender : List.of(
                new FairleadScan(phrases),
                new PatternLoop(phrases),
                new Alternation(phrases),
                new LuceneMonitor(phrases),
                new UimaRuta(phrases))) {
            runners.add(new InProcess(contender, texts));
        }
        for (String between : List.of(Hyperscan.ANY, Hyperscan.ONE)) {
            Hyperscan.of(between, phrases, texts, folder)
                    .ifPresentOrElse(
                            runners::add,
                            () -> System.out.println("Hyperscan: no C compiler or library here, left out"));
        }
        Ripgrep.of(phrases, texts, folder)
                .ifPresentOrElse(runners::add, () -> System.out.println("ripgrep: not installed, left out"));
        return runners;
    }

    private String difference(long[] found, long[] expected) {
        long sum = 0;
        long less = 0;
        long more = 0;
        int worst = 0;
        for (int p = 0; p < found.length; p++) {
            sum += found[p];
            less += Math.max(0, expected[p] - found[p]);
            more += Math.max(0, found[p] - expected[p]);
            worst = Math.abs(found[p] - expected[p]) > Math.abs(found[worst] - expected[worst]) ? p : worst;
        }
        return sum + " sentences with a phrase"
                + (less + more == 0
                        ? ", the same"
                        : ", %d missed and %d more; most differs \"%s\": %d for %d"
                                .formatted(less, more, phrases.get(worst), found[worst], expected[worst]));
    }
}
