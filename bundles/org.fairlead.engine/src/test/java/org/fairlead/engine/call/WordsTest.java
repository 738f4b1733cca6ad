// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    private final Dictionary dictionary = new Dictionary();

    private Words words(String text) {
        return new Words(text, new int[] {0}, new int[] {text.length()}, dictionary);
    }

    private static List<String> spelt(Words words) {
        return IntStream.range(0, words.size()).mapToObj(words::at).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Revenue GREW 12.5%.; revenue grew 12.5 %",
                "RMB19.2 in Q4; rmb 19.2 in q 4",
                "1,950 or 61 .1 million; 1,950 or 61 .1 million",
                "non-GAAP caf\u00e9 notwithstandingly; non gaap caf\u00e9 notwithstandingly",
                "\u6536\u5165 $5; \u6536 \u5165 $ 5"
            })
    void cuts(String text, String expected) {
        assertEquals(expected, String.join(" ", spelt(words(text))));
    }

    @Test
    void knowsAWordAgainWhateverItsCaseAndItsText() {
        int id = words("Notwithstanding that").id(0);
        assertEquals(id, words("we say NOTWITHSTANDING").id(2));
        assertEquals(dictionary.number("dot"), words("ir Dot example").id(1));
    }

    @Test
    void joinsWhatAnApostropheJoins() {
        Words words = words("They don\u2019t say the companies' names");
        assertEquals("don't", dictionary.spelling(words.whole(1)));
        assertEquals(Words.INNER, words.whole(2));
        assertEquals(words.id(3), words.whole(3));
        assertEquals("companies'", dictionary.spelling(words.whole(5)));
    }

    @Test
    void tellsCommasFromOtherMarks() {
        Words words = words("well, we - they");
        assertTrue(words.commaAfter(0));
        assertFalse(words.commaAfter(1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Plain words, \u201cquoted\u201d \u2014 and 5%; true",
                "an <inaudible> word; false",
                "a pro\u00adfit; false",
                "\ufb01nancial; false",
                "61 .1 million; false"
            })
    void knowsOddSentences(String text, boolean plain) {
        assertEquals(plain, words(text).isPlain(0));
    }

    @Test
    void holdsMoreWordsThanItHasRoomFor() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            text.append(Integer.toString(i, 36)).append(i % 7 == 0 ? "'s " : " ");
        }
        Words words = words(text.toString());
        for (int w = 0; w < words.size(); w++) {
            assertEquals(text.substring(words.begin(w), words.end(w)), words.at(w));
        }
        assertEquals(
                dictionary.size(),
                new java.util.HashSet<>(IntStream.range(0, dictionary.size())
                                .mapToObj(dictionary::spelling)
                                .toList())
                        .size());
    }
}
