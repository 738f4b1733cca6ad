// SPDX-License-Identifier: EPL-2.0
package org.fairlead.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class WordSetTest {
    private static final WordSet WORDS = WordSet.of("de del r&d chief");

    @Test
    void holdsWordsWhateverTheirCapitals() {
        String text = "Our Chief of R&D";
        assertTrue(WORDS.contains(text, 4, 9));
        assertTrue(WORDS.contains(text, 13, 16));
        assertTrue(WORDS.contains("DEL"));
    }

    @Test
    void holdsNoPartOfAWordAndNothingLonger() {
        assertFalse(WORDS.contains("chiefs"));
        assertFalse(WORDS.contains("chie"));
        assertFalse(WORDS.contains(""));
        assertFalse(WORDS.contains("d".repeat(70)));
    }

    @Test
    void tellsCharactersAsTheirClassDoes() {
        for (char c = 0; c < 0x3100; c++) {
            assertEquals(Character.isLetter(c), Letters.isLetter(c));
            assertEquals(Character.isLetterOrDigit(c), Letters.isLetterOrDigit(c));
            assertEquals(Character.isUpperCase(c), Letters.isCapital(c));
            assertEquals(Character.isWhitespace(c), Letters.isSpace(c));
            assertEquals(Character.toLowerCase(c), Letters.small(c));
        }
    }
}
