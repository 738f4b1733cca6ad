// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader.structure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.fairlead.model.text.Letters;

/**
 * How much the words of a sentence are those of a questioner or of somebody who answers for the company. A logistic model over words and pairs of words,
 * learned from the questions and answers of labelled calls by TrainVoiceWords; its table voice-words.txt holds one phrase and its weight a line.
 */
final class VoiceWords {
    /** Stands before the first word of a sentence, so that openings count as pairs. */
    static final String START = "^";

    /** Stands for a question mark at the end. */
    static final String MARK = "?";

    private static final long SEED = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private static final long START_KEY = word(START);
    private static final long MARK_KEY = word(MARK);
    private static final VoiceWords LEARNED = load();

    private static final char[] PARTS = new char[128];

    static {
        for (char c = 0; c < PARTS.length; c++) {
            PARTS[c] = isWordPart(c) ? Letters.small(c) : 0;
        }
    }

    private final long[] keys;
    private final float[] weights;
    /** Bit n of all is set where the key of some phrase ends in n: most words and pairs have no weight, and are told by this alone. */
    private final long[] known = new long[1 << 10];

    private VoiceWords(int phrases) {
        int size = Integer.highestOneBit(Math.max(8, phrases)) * 4;
        keys = new long[size];
        weights = new float[size];
    }

    static VoiceWords learned() {
        return LEARNED;
    }

    private static VoiceWords load() {
        try (InputStream in = Objects.requireNonNull(
                        VoiceWords.class.getResourceAsStream("voice-words.txt"), "voice-words.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            var rows = lines.lines().filter(l -> !l.startsWith("#")).toList();
            VoiceWords words = new VoiceWords(rows.size());
            for (String row : rows) {
                int tab = row.indexOf('\t');
                words.put(hash(row.substring(0, tab)), Float.parseFloat(row.substring(tab + 1)));
            }
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long hash(String phrase) {
        int blank = phrase.indexOf(' ');
        return blank < 0 ? word(phrase) : pair(word(phrase.substring(0, blank)), word(phrase.substring(blank + 1)));
    }

    private static long word(String word) {
        long hash = SEED;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * PRIME;
        }
        return hash;
    }

    private static long pair(long first, long second) {
        return first * 31 + second;
    }

    private void put(long key, float weight) {
        int slot = slot(key);
        keys[slot] = key;
        weights[slot] = weight;
        known[group(key)] |= 1L << key;
    }

    private int slot(long key) {
        int slot = (int) (key ^ key >>> 32) & keys.length - 1;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    private float weight(long key) {
        return (known[group(key)] >>> key & 1) == 0 ? 0 : weights[slot(key)];
    }

    /** Which of the words of 64 bits holds a key's bit. */
    private int group(long key) {
        return (int) (key >>> 6) & known.length - 1;
    }

    /** Log-odds that the words of text[begin, end) are a questioner's: above 0 a questioner, below 0 the company. */
    double questioner(String text, int begin, int end) {
        double sum = 0;
        long before = START_KEY;
        int i = begin;
        while (i < end) {
            int start = i;
            long word = SEED;
            for (char c = part(text.charAt(i)); c != 0; c = i < end ? part(text.charAt(i)) : 0) {
                word = (word ^ c) * PRIME;
                i++;
            }
            if (i == start) {
                i++;
            } else {
                sum += weight(word) + weight(pair(before, word));
                before = word;
            }
        }
        boolean asked = end > begin && text.charAt(end - 1) == '?';
        return asked ? sum + weight(MARK_KEY) : sum;
    }

    /** The character as words are compared, 0 where it is part of no word. */
    private static char part(char c) {
        return c < PARTS.length ? PARTS[c] : c == '\u2019' ? '\'' : Letters.isLetter(c) ? Letters.small(c) : 0;
    }

    static boolean isWordPart(char c) {
        return Letters.isLetter(c) || c == '\'' || c == '\u2019';
    }
}
