// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.fairlead.model.text.Lines;
import org.fairlead.model.text.Sentences;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final Pattern WORD = Pattern.compile("[\\p{L}0-9'\u2019]+");

    @Test
    void endsWordsAtAnythingButLettersDigitsAndApostrophes() {
        assertEquals(List.of("We", "re", "up"), words("We-re  up."));
        assertEquals(
                List.of("It\u2019s", "Q3", "\u00e9t\u00e9", "\u5927\u5bb6"),
                words("\u00a0It\u2019s Q3, \u00e9t\u00e9 \u5927\u5bb6"));
        assertEquals(List.of(), words(" .\n"));
        assertEquals(List.of(), words(""));
    }

    @Test
    void findsWhatAPatternFindsInAnyText() {
        Random random = new Random(1);
        String signs = "abcXYZ059'\u2019\u00e9\u5927 ,.\n";
        for (int round = 0; round < 2000; round++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(300), 0, signs.length()).forEach(i -> text.append(signs.charAt(i)));
            List<String> expected = new ArrayList<>();
            WORD.matcher(text).results().forEach(found -> expected.add(found.group()));
            assertEquals(expected, words(text.toString()));
        }
    }

    @Test
    void notesTheEndsOfSentencesThatTheTextByItselfHas() {
        Random random = new Random(3);
        String signs = "abC .?!\n\r\u3002\uff1f\uff01\u2019\u5927 1";
        for (int round = 0; round < 2000; round++) {
            StringBuilder signed = new StringBuilder();
            random.ints(random.nextInt(300), 0, signs.length()).forEach(i -> signed.append(signs.charAt(i)));
            String text = signed.toString();
            Words words = new Words(text.toCharArray());
            int begin = random.nextInt(text.length() + 1);
            int end = begin + random.nextInt(text.length() - begin + 1);
            List<String> expected = new ArrayList<>();
            Sentences.cut(text, begin, end, (b, e) -> expected.add(b + ".." + e));
            List<String> found = new ArrayList<>();
            Sentences.cut(text, words.marks(), begin, end, false, (b, e) -> found.add(b + ".." + e));
            assertEquals(expected, found);
            Lines lines = new Lines(text);
            Lines marked = new Lines(text, words.marks());
            assertEquals(lines.count(), marked.count());
            for (int line = 1; line <= lines.count(); line++) {
                assertEquals(lines.begin(line), marked.begin(line));
            }
        }
    }

    @Test
    void numbersTheWordsOfAListHoweverTheyAreWritten() {
        WordList list = new WordList(List.of("we", "we're", "q3", "representative's", "operators"));
        Words words =
                text("WE We\u2019re we'r Q3 q3s operators operator's Representative\u2019s representative'ss \u00e9");
        assertEquals("[1, 2, 0, 3, 0, 5, 0, 4, 0, 0, 0]", java.util.Arrays.toString(words.numbers(list)));
    }

    @Test
    void givesEachWordOfALongListItsOwnNumber() {
        Random random = new Random(2);
        Set<String> drawn = new HashSet<>();
        while (drawn.size() < 3000) {
            drawn.add(Integer.toString(random.nextInt(1 << 24), 36) + (random.nextBoolean() ? "" : "'in'a'long"));
        }
        List<String> all = new ArrayList<>(drawn);
        Words words = text(String.join(" ", all).toUpperCase(Locale.ROOT));
        short[] numbers = words.numbers(new WordList(all));
        for (int i = 0; i < all.size(); i++) {
            assertEquals(i + 1, numbers[i], all.get(i));
        }
    }

    @Test
    void knowsTheFirstWordBehindAnOffsetAndTheDigitsInWords() {
        Words words = text("In 2025 abcdefghij5k9 end");
        assertEquals(1, words.from(2));
        assertEquals(1, words.from(4));
        assertEquals(4, words.from(26));
        assertEquals(18, words.digit(8, 21));
        assertEquals(20, words.digit(19, 21));
        assertEquals(25, words.digit(22, 25));
    }

    @Test
    void countsEastAsianLetters() {
        assertEquals(3, text("\u5927\u5bb6 hello \uac00 \u00e9").eastAsian());
    }

    @Test
    void refusesWordsThatNoTextCanHold() {
        for (String word : List.of("two words", "\u00e9t\u00e9", "seventeenletters'")) {
            assertThrows(IllegalArgumentException.class, () -> new WordList(List.of(word)), word);
        }
    }

    private static Words text(String text) {
        return new Words(text.toCharArray());
    }

    private static List<String> words(String text) {
        Words words = text(text);
        List<String> found = new ArrayList<>();
        for (int i = 0; i < words.count(); i++) {
            found.add(text.substring(words.begin(i), words.end(i)));
        }
        return found;
    }
}
