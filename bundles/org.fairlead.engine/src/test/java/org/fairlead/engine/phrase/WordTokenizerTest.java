// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.phrase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.fairlead.engine.call.Dictionary;
import org.fairlead.engine.call.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tokens made of words are those that the characters give. */
class WordTokenizerTest {
    private static Lexicon lexicon(Vocabulary vocabulary) {
        return new Lexicon() {
            @Override
            public int word(char[] word, int length, int hash) {
                return vocabulary.add(word, length, hash);
            }

            @Override
            public int number(char[] digits, int length, int hash, boolean grouped) {
                return grouped ? Vocabulary.NUMBER : vocabulary.add(digits, length, hash);
            }
        };
    }

    private static List<String> shown(Tokens tokens) {
        List<String> shown = new ArrayList<>();
        for (int t = 0; t < tokens.count; t++) {
            shown.add(tokens.symbol[t] + " [" + tokens.begin[t] + ", " + tokens.end[t] + ")");
        }
        return shown;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We expect revenue of $1,950 million in 2024, up 12.5%.",
                "We don't, they won\u2019t, it's the companies' O'Neil and rock'n'roll.",
                "The U.S. and U.K., N.V. of A. B. Smith; I'm a U.S. person",
                "uh, um, Uhm we uh expect",
                "10-K, 10K, 10 K and Q3'21",
                "caf\u00e9 \u00c9LAN na\u00efve \u201cquoted\u201d \u2014 dash\u2026",
                "an <inaudible> word < 5 & more",
                "pro\u00adfit \ufb01nancial \u30ab\u30bf",
                "\u6536\u5165\u589e\u957f 5% and words\u6536",
                "61 .1 million",
                "a'b.c.d it's.",
                "'tis the '90s'"
            })
    void areThoseOfTheCharacters(String text) {
        Lexicon lexicon = lexicon(new Vocabulary());
        Tokens expected = new Tokens();
        new Tokenizer(lexicon, expected).run(text.toCharArray(), 0, text.length());
        Tokens found = new Tokens();
        new WordTokenizer(lexicon, found)
                .run(new Words(text, new int[] {0}, new int[] {text.length()}, new Dictionary()), 0);
        assertEquals(shown(expected), shown(found));
    }
}
