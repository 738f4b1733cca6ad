// SPDX-License-Identifier: EPL-2.0
package org.fairlead.bench.contest;

import java.io.File;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fairlead.model.transcript.Transcript;
import org.fairlead.rulepacks.BuiltInPacks;

/**
 * The same texts, the same phrases, one thread, interleaved rounds. What contenders find is held against what the loop of patterns finds, which is the plain
 * meaning of the list. Some of the calls and phrases only, since some contenders are slow.
 */
public final class Contest {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    /** Every sixteenth call, every fifth phrase. */
    private static final int CALLS = 16;

    private static final int PHRASES = 5;

    /** A contender, the processor time of each round, and what it found. */
    private record Entry(Contender contender, List<Long> nanos, long[] found) {
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

    public void run(int rounds) {
        long characters = texts.stream().mapToLong(String::length).sum();
        System.out.printf(
                "phrase scan: %d phrases, %d texts, %.2f million characters%n",
                phrases.size(), texts.size(), characters / 1e6);
        List<Entry> entries = Stream.of(
                        new FairleadScan(phrases),
                        new PatternLoop(phrases),
                        new Alternation(phrases),
                        new LuceneMonitor(phrases),
                        new UimaRuta(phrases))
                .map(c -> new Entry(c, new ArrayList<>(), new long[phrases.size()]))
                .toList();
        for (int round = -1; round < rounds; round++) {
            for (Entry entry : entries) {
                long[] found = round < rounds - 1 ? new long[phrases.size()] : entry.found;
                long begin = THREADS.getCurrentThreadCpuTime();
                texts.forEach(text -> entry.contender.scan(text, found));
                if (round >= 0) {
                    entry.nanos.add(THREADS.getCurrentThreadCpuTime() - begin);
                }
            }
        }
        for (Entry entry : entries) {
            System.out.printf(
                    "%-26s %8.2f M characters/s  %7.1f times Fairlead's time  %s%n",
                    entry.contender.name(),
                    characters / 1e6 / (entry.median() / 1e9),
                    (double) entry.median() / entries.get(0).median(),
                    difference(entry.found, entries.get(1).found));
        }
        Stream.of("rg", "hsbench")
                .filter(p -> !isInstalled(p))
                .forEach(p -> System.out.println(p + ": not installed, left out"));
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

    private static boolean isInstalled(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> new File(folder, program).canExecute());
    }
}
