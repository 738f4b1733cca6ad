// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.fairlead.reader.words.Words;

/**
 * The words of stretches of a call as vectors: how often a word comes, weighed down where many stretches of this call have it (Salton and Buckley 1988).
 * Words count by their first eight letters; those of less than three, and numbers, do not count.
 */
final class RemarkWords {
    /** The length of a long speech says little about how near another one is to it: its norm counts with this power. */
    private static final double NORM = 0.7;

    private static final int SHORTEST = 3;
    private static final int NONE = -1;
    private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

    private final String text;
    private final Words words;
    /** Which word each word of the text is. */
    private final int[] number;

    private final int[] stretches;
    private int counted;

    RemarkWords(String text, Words words) {
        this.text = text;
        this.words = words;
        this.number = new int[words.count()];
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(number.length) + 1;
        long[] known = new long[1 << bits];
        int[] numbers = new int[known.length];
        int different = 0;
        for (int i = 0; i < number.length; i++) {
            number[i] = NONE;
            if (counts(i)) {
                long opening = words.opening(i);
                int slot = (int) (opening * SPREAD >>> Long.SIZE - bits);
                while (known[slot] != 0 && known[slot] != opening) {
                    slot = slot + 1 & known.length - 1;
                }
                if (known[slot] == 0) {
                    known[slot] = opening;
                    numbers[slot] = different++;
                }
                number[i] = numbers[slot];
            }
        }
        stretches = new int[different];
    }

    private boolean counts(int word) {
        int begin = words.begin(word);
        int end = words.end(word);
        return end - begin >= SHORTEST && words.digit(begin, end) == end;
    }

    /** Counts a stretch, so that its words weigh less. */
    void count(int begin, int end) {
        counted++;
        int[] times = times(List.of(new int[] {begin, end}));
        for (int word = 0; word < times.length; word++) {
            stretches[word] += times[word] > 0 ? 1 : 0;
        }
    }

    /** The vector of stretches [begin, end) together. */
    double[] vector(List<int[]> parts) {
        int[] times = times(parts);
        double[] vector = new double[times.length];
        for (int word = 0; word < times.length; word++) {
            if (times[word] > 0 && stretches[word] < counted) {
                vector[word] = (1 + Math.log(times[word])) * Math.log((counted + 1.0) / Math.max(1, stretches[word]));
            }
        }
        return vector;
    }

    private int[] times(List<int[]> parts) {
        int[] times = new int[stretches.length];
        for (int[] part : parts) {
            for (int i = words.from(part[0]); i < number.length && words.begin(i) < part[1]; i++) {
                if (number[i] != NONE) {
                    times[number[i]]++;
                }
            }
        }
        return times;
    }

    /** How near a speech is to the remarks; comparable between remarks for one speech. */
    static double nearness(double[] speech, double[] remarks) {
        double product = 0;
        double square = 0;
        for (int word = 0; word < speech.length; word++) {
            product += speech[word] * remarks[word];
            square += remarks[word] * remarks[word];
        }
        return product == 0 ? 0 : product / Math.pow(square, NORM / 2);
    }

    /** The words of [begin, end) that bring a speech nearest to the remarks, the most telling first, as they stand in the text. */
    List<String> shared(int begin, int end, double[] speech, double[] remarks, int most) {
        Integer[] places = new Integer[number.length];
        int count = 0;
        boolean[] taken = new boolean[stretches.length];
        for (int i = words.from(begin); i < number.length && words.begin(i) < end; i++) {
            int word = number[i];
            if (word != NONE && !taken[word] && speech[word] * remarks[word] > 0) {
                taken[word] = true;
                places[count++] = i;
            }
        }
        Comparator<Integer> telling = Comparator.comparingDouble(i -> -speech[number[i]] * remarks[number[i]]);
        Arrays.sort(places, 0, count, telling);
        List<String> shared = new ArrayList<>();
        for (int k = 0; k < Math.min(most, count); k++) {
            shared.add(text.substring(words.begin(places[k]), words.end(places[k])));
        }
        return shared;
    }
}
