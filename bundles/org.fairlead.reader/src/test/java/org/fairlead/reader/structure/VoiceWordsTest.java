// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.fairlead.reader.words.Words;
import org.junit.jupiter.api.Test;

class VoiceWordsTest {
    @Test
    void tellsAQuestionerFromTheCompany() {
        assertTrue(questioner("Great, thanks for taking my question. Can you talk about the margin?") > 0);
        assertTrue(questioner("As we said, we are very pleased with our results and we continue to invest.") < 0);
    }

    /** A digit parts words, as it did where the weights were learned. */
    @Test
    void readsTheLettersBetweenDigitsAsWords() {
        assertEquals(questioner("congrats guys"), questioner("1congrats2guys 34"));
        assertEquals(questioner("we're"), questioner("We\u2019re"));
    }

    /** The sentence before it must not matter, nor the rest of a word that is cut. */
    @Test
    void looksAtItsStretchAlone() {
        String text = "we are pleased. congrats guysabc our results";
        int begin = text.indexOf("congrats");
        int end = begin + "congrats guys".length();
        Words words = new Words(text.toCharArray());
        assertEquals(questioner("congrats guys"), VoiceWords.learned().questioner(text, words, begin, end));
    }

    private static double questioner(String sentence) {
        return VoiceWords.learned().questioner(sentence, new Words(sentence.toCharArray()), 0, sentence.length());
    }
}
