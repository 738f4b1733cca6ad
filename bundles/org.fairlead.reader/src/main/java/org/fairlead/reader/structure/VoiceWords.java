// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader.structure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fairlead.model.text.Letters;
import org.fairlead.reader.words.WordList;
import org.fairlead.reader.words.Words;

/**
 * How much the words of a sentence are those of a questioner or of somebody who answers for the company. A logistic model over words and pairs of words,
 * learned from the questions and answers of labelled calls by TrainVoiceWords; its table voice-words.txt holds one phrase and its weight a line.
 */
final class VoiceWords {
    /** Stands before the first word of a sentence, so that openings count as pairs. */
    static final String START = "^";

    /** Stands for a question mark at the end. */
    static final String MARK = "?";

    private static final VoiceWords LEARNED = load();

    private final WordList words;
    /** Weight of each word by itself, by its number. */
    private final float[] alone;

    private final WordPairs pairs;
    private final int start;
    private final float mark;

    private VoiceWords(List<String> rows) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (String row : rows) {
            for (String word : phrase(row)) {
                if (!word.equals(START) && !word.equals(MARK)) {
                    numbers.putIfAbsent(word, numbers.size() + 1);
                }
            }
        }
        words = new WordList(List.copyOf(numbers.keySet()));
        start = numbers.size() + 1;
        numbers.put(START, start);
        alone = new float[start + 1];
        pairs = new WordPairs(start, rows.size());
        float asked = 0;
        for (String row : rows) {
            String[] phrase = phrase(row);
            float weight = Float.parseFloat(row.substring(row.indexOf('\t') + 1));
            if (phrase.length == 2) {
                pairs.put(numbers.getOrDefault(phrase[0], 0), numbers.getOrDefault(phrase[1], 0), weight);
            } else if (phrase[0].equals(MARK)) {
                asked = weight;
            } else {
                alone[numbers.getOrDefault(phrase[0], 0)] = weight;
            }
        }
        mark = asked;
    }

    private static String[] phrase(String row) {
        return row.substring(0, row.indexOf('\t')).split(" ");
    }

    static VoiceWords learned() {
        return LEARNED;
    }

    private static VoiceWords load() {
        try (InputStream in = Objects.requireNonNull(
                        VoiceWords.class.getResourceAsStream("voice-words.txt"), "voice-words.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new VoiceWords(lines.lines().filter(l -> !l.startsWith("#")).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Log-odds that the words of text[begin, end) are a questioner's: above 0 a questioner, below 0 the company. */
    double questioner(String text, Words in, int begin, int end) {
        Sum sum = new Sum();
        for (int i = in.from(begin); i < in.count() && in.begin(i) < end; i++) {
            int from = Math.max(begin, in.begin(i));
            int to = Math.min(end, in.end(i));
            int number = in.number(words, from, to);
            int digit = number == 0 ? in.digit(from, to) : to;
            if (digit == to) {
                sum.add(number);
            } else {
                addParts(sum, in, from, digit, to);
            }
        }
        boolean asked = end > begin && text.charAt(end - 1) == '?';
        return asked ? sum.weight + mark : sum.weight;
    }

    /** Adds the parts of a word between its digits: the model knows no digits. */
    private void addParts(Sum sum, Words in, int begin, int firstDigit, int end) {
        int from = begin;
        int digit = firstDigit;
        while (from < end) {
            if (digit > from) {
                sum.add(in.number(words, from, digit));
            }
            from = digit;
            while (from < end && in.isDigit(from)) {
                from++;
            }
            digit = in.digit(from, end);
        }
    }

    static boolean isWordPart(char c) {
        return Letters.isLetter(c) || c == '\'' || c == '\u2019';
    }

    /** The weights of words that stand one after the other. */
    private final class Sum {
        private double weight;
        private int before = start;

        void add(int word) {
            weight += alone[word] + pairs.weight(before, word);
            before = word;
        }
    }
}
