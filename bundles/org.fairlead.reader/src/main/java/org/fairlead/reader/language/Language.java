// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader.language;

import java.util.Map;
import java.util.Objects;
import org.fairlead.model.text.Letters;
import org.fairlead.model.text.WordSet;

/** Which language a stretch of text is in: by script, and for Latin script by its most frequent small words. */
public final class Language {
    private static final Map<String, WordSet> SMALL_WORDS = Map.of(
            "en",
            WordSet.of("the and of to in we is that our for you"),
            "es",
            WordSet.of("el los las que una por con nuestro del para este"),
            "pt",
            WordSet.of("os uma que n\u00e3o com nosso dos para em do da"),
            "fr",
            WordSet.of("le les des une nous est dans que pour sur notre"),
            "de",
            WordSet.of("der die und wir das ist nicht mit den unser ein"),
            "it",
            WordSet.of("il che di per sono una con gli della nostro abbiamo"));

    private Language() {}

    /** BCP 47 tag of text[begin, end); "en" where nothing shows another. */
    public static String of(String text, int begin, int end) {
        int latin = 0;
        int han = 0;
        int kana = 0;
        int hangul = 0;
        int cyrillic = 0;
        for (int i = begin; i < end; i++) {
            char c = text.charAt(i);
            if (c < 0x250) {
                latin += c >= 'A' && Letters.isLetter(c) ? 1 : 0;
            } else if (c >= 0x4e00 && c <= 0x9fff || c >= 0x3400 && c <= 0x4dbf) {
                han++;
            } else if (c >= 0x3040 && c <= 0x30ff) {
                kana++;
            } else if (c >= 0xac00 && c <= 0xd7a3) {
                hangul++;
            } else if (c >= 0x400 && c <= 0x4ff) {
                cyrillic++;
            }
        }
        if ((han + kana + hangul) * 3 > latin) { // one sign stands for about three letters
            return hangul > han + kana ? "ko" : kana * 5 > han ? "ja" : han > 0 ? "zh" : "en";
        }
        return cyrillic > latin ? "ru" : latin(text, begin, Math.min(end, begin + 3000));
    }

    private static String latin(String text, int begin, int end) {
        String best = "en";
        int enough = (end - begin) / 40 + 1; // one word in eight
        int most = count(text, begin, end, "en", enough);
        if (most == enough) {
            return best;
        }
        for (String tag : SMALL_WORDS.keySet()) {
            int found = "en".equals(tag) ? 0 : count(text, begin, end, tag, Integer.MAX_VALUE);
            if (found > most * 2 + 2) {
                most = found;
                best = tag;
            }
        }
        return best;
    }

    /** How many small words of a language stand in text[begin, end); counted no further than enough. */
    private static int count(String text, int begin, int end, String tag, int enough) {
        WordSet words = Objects.requireNonNull(SMALL_WORDS.get(tag));
        int found = 0;
        int i = begin;
        while (i < end && found < enough) {
            int start = i;
            while (i < end && Letters.isLetter(text.charAt(i))) {
                i++;
            }
            found += i > start && words.contains(text, start, i) ? 1 : 0;
            i++;
        }
        return found;
    }

    /** Chinese, Japanese and Korean letters in text[begin, end). */
    public static int eastAsian(String text, int begin, int end) {
        int found = 0;
        for (int i = begin; i < end; i++) {
            char c = text.charAt(i);
            found += isEastAsian(c) ? 1 : 0;
        }
        return found;
    }

    /** Whether a character is a Chinese, Japanese or Korean letter. */
    public static boolean isEastAsian(char c) {
        return c >= 0x3040 && c <= 0x30ff || c >= 0x3400 && c <= 0x9fff || c >= 0xac00 && c <= 0xd7a3;
    }
}
