// SPDX-License-Identifier: EPL-2.0
package org.fairlead.bench.contest;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.fairlead.engine.phrase.Hits;
import org.fairlead.engine.phrase.PhraseException;
import org.fairlead.engine.phrase.PhraseScanner;
import org.fairlead.engine.phrase.PhraseSet;
import org.fairlead.model.text.Sentences;

/** The phrase scan of the engine with the sentences of the model. */
final class FairleadScan implements Contender {
    private final int[] numbers;
    private final PhraseScanner scanner;
    private int[] begins = new int[1024];
    private int[] ends = new int[1024];
    private int[] groups = new int[1024];
    private int count;

    FairleadScan(List<String> phrases) {
        PhraseSet set = new PhraseSet();
        numbers = new int[phrases.size()];
        try {
            for (int p = 0; p < numbers.length; p++) {
                numbers[p] = set.add(phrases.get(p), Map.of());
            }
        } catch (PhraseException e) {
            throw new IllegalStateException(e);
        }
        scanner = new PhraseScanner(set.build());
    }

    @Override
    public String name() {
        return "Fairlead";
    }

    @Override
    public void scan(String text, long[] sentences) {
        count = 0;
        Sentences.cut(text, 0, text.length(), this::add);
        Hits hits = scanner.scan(
                text, Arrays.copyOf(begins, count), Arrays.copyOf(ends, count), Arrays.copyOf(groups, count));
        for (int p = 0; p < numbers.length; p++) {
            int last = -1;
            for (long place : hits.places(numbers[p])) {
                int at = Arrays.binarySearch(begins, 0, count, Hits.begin(place));
                int sentence = at >= 0 ? at : -at - 2;
                sentences[p] += sentence > last ? 1 : 0;
                last = sentence;
            }
        }
    }

    private void add(int begin, int end) {
        if (count == begins.length) {
            begins = Arrays.copyOf(begins, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
            groups = Arrays.copyOf(groups, count * 2);
        }
        begins[count] = begin;
        ends[count] = end;
        groups[count] = count;
        count++;
    }
}
