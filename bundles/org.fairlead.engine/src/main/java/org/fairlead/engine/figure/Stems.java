// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.fairlead.engine.call.Words;

/**
 * What the different words of a call mean for a comparison of its sentences: words of one stem or one meaning are one, and a word that stands in few
 * sentences weighs more than one that stands in many. Function words weigh nothing.
 */
final class Stems {
    private final CallWords call;
    private final Words words;
    private final Map<String, String> meaning;
    /** Of sentences that were asked for. */
    private final Map<Integer, int[]> ofSentences = new HashMap<>();
    /** By the number of a word in the dictionary: the number of its stem, from 1; 0 for a word that the call does not have, -1 for one that says nothing. */
    private int[] stemOf = new int[0];

    private double[] weight = new double[0];
    private int[] sentences = new int[0];
    private final int limit;

    /** For the stem of each word with synonyms the stem that stands for all of them; each group is written with bars between its words. */
    static Map<String, String> meanings(List<String> groups) {
        Map<String, String> meaning = new HashMap<>();
        for (String group : groups) {
            String[] members = group.split("\\|");
            for (String member : members) {
                meaning.put(stem(member.strip()), stem(members[0].strip()));
            }
        }
        return meaning;
    }

    Stems(CallWords call, Map<String, String> meaning) {
        this.call = call;
        this.words = call.words;
        this.meaning = meaning;
        this.limit = Math.max(4, call.sentences() / 12);
    }

    /** Few calls have sentences to compare: the words are worked out when the first is asked for. */
    private void workOut() {
        Map<String, Integer> numbers = new HashMap<>();
        stemOf = new int[words.dictionary().size()];
        int[] last = new int[words.size() + 1];
        sentences = new int[words.size() + 1];
        for (int s = 0; s < call.sentences(); s++) {
            for (int i = words.first(s); i < words.after(s); i++) {
                int id = words.id(i);
                if (stemOf[id] == 0) {
                    stemOf[id] = number(words.at(i), numbers);
                }
                int stem = stemOf[id] - 1;
                if (stem >= 0 && last[stem] != s + 1) {
                    last[stem] = s + 1;
                    sentences[stem]++;
                }
            }
        }
        weight = new double[numbers.size()];
        for (int i = 0; i < weight.length; i++) {
            weight[i] = Math.log(1 + call.sentences() / (1.0 + sentences[i]));
        }
    }

    private int number(String word, Map<String, Integer> numbers) {
        char c = word.charAt(0);
        if (!Character.isLetter(c) || Words.isHan(c) || FunctionWords.is(word) || word.length() < 2) {
            return -1;
        }
        String stem = stem(word);
        return 1 + numbers.computeIfAbsent(meaning.getOrDefault(stem, stem), k -> numbers.size());
    }

    /** Number of the stem of a word's spelling, or -1 for one that says nothing. */
    int of(int wordId) {
        if (stemOf.length == 0) {
            workOut();
        }
        return wordId < stemOf.length ? Math.max(-1, stemOf[wordId] - 1) : -1;
    }

    /** The different stems of a sentence, ascending; the array is shared and stays as it is. */
    int[] ofSentence(int sentence) {
        return ofSentences.computeIfAbsent(
                sentence,
                s -> IntStream.range(words.first(s), words.after(s))
                        .map(i -> of(words.id(i)))
                        .filter(stem -> stem >= 0)
                        .sorted()
                        .distinct()
                        .toArray());
    }

    /** How much of the weight of two sentences they share, 0 to 1. */
    double likeness(int[] a, int[] b) {
        double shared = 0;
        double all = 0;
        int i = 0;
        int k = 0;
        while (i < a.length || k < b.length) {
            int next = i == a.length ? b[k] : k == b.length ? a[i] : Math.min(a[i], b[k]);
            boolean inA = i < a.length && a[i] == next;
            boolean inB = k < b.length && b[k] == next;
            all += inA && inB ? 2 * weight[next] : weight[next];
            shared += inA && inB ? weight[next] : 0;
            i += inA ? 1 : 0;
            k += inB ? 1 : 0;
        }
        return all == 0 ? 0 : 2 * shared / all;
    }

    /** Whether it stands in so few sentences that two which share it may be about one thing. */
    boolean isTelling(int stem) {
        return sentences[stem] <= limit;
    }

    double weight(int stem) {
        return weight[stem];
    }

    /** Cuts off the commonest endings; good enough to hold two renderings of one sentence against each other. */
    static String stem(String word) {
        int n = word.length();
        if (n > 5 && word.endsWith("ies")) {
            return word.substring(0, n - 3) + "y";
        }
        if (n > 6 && word.endsWith("ing")) {
            return word.substring(0, n - 3);
        }
        if (n > 5 && (word.endsWith("ed") || word.endsWith("es"))) {
            return word.substring(0, n - 2);
        }
        if (n > 3 && word.endsWith("s") && !word.endsWith("ss")) {
            return word.substring(0, n - 1);
        }
        return n > 5 && word.endsWith("e") ? word.substring(0, n - 1) : word;
    }
}
