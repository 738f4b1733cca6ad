// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;
import org.fairlead.engine.phrase.Hits;
import org.fairlead.engine.phrase.Hits.Hit;
import org.fairlead.engine.phrase.PhraseException;
import org.fairlead.engine.phrase.PhraseSet;

/** Some phrases of a rule, as numbers of the automaton. */
final class Phrases {
    private final int[] numbers;

    private Phrases(int[] numbers) {
        this.numbers = numbers;
    }

    static Phrases compile(List<String> phrases, PhraseSet set, Map<String, List<String>> terms)
            throws PhraseException {
        int[] numbers = new int[phrases.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = set.add(phrases.get(i), terms);
        }
        return new Phrases(numbers);
    }

    /** No phrases. */
    Phrases without() {
        return new Phrases(new int[0]);
    }

    boolean isEmpty() {
        return numbers.length == 0;
    }

    int size() {
        return numbers.length;
    }

    /** Hits of all of them, in order of the text. */
    List<Hit> in(Hits hits) {
        if (!anyIn(hits)) {
            return List.of();
        }
        List<Hit> all = new ArrayList<>();
        for (int number : numbers) {
            all.addAll(hits.of(number));
        }
        all.sort((a, b) ->
                a.begin() != b.begin() ? Integer.compare(a.begin(), b.begin()) : Integer.compare(b.end(), a.end()));
        return all;
    }

    private boolean anyIn(Hits hits) {
        for (int number : numbers) {
            if (hits.count(number) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of them has a place of that kind; see {@link Hits#begin(long)}. */
    boolean any(Hits hits, LongPredicate kind) {
        for (int number : numbers) {
            for (long place : hits.places(number)) {
                if (kind.test(place)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Hits of one of them, by its place in the list. */
    List<Hit> in(Hits hits, int index) {
        return hits.of(numbers[index]);
    }

    /** Whether a place is touched by one of them. */
    boolean touch(Hit hit, Hits hits) {
        return touch(hit.begin(), hit.end(), hits);
    }

    /** Whether one of them shares a character with text[begin, end). */
    boolean touch(int begin, int end, Hits hits) {
        for (int number : numbers) {
            if (hits.touch(number, begin, end)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of them stands in a stretch of text. */
    boolean within(int begin, int end, Hits hits) {
        for (int number : numbers) {
            if (hits.within(number, begin, end)) {
                return true;
            }
        }
        return false;
    }
}
