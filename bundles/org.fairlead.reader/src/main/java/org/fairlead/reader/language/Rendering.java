// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader.language;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.fairlead.model.text.Letters;

/**
 * Whether two stretches say the same: they share figures, names and rarer words. Two versions of one statement share about half of those of the
 * shorter one, neighbouring statements of one speaker a quarter at most (measured on interpreted calls).
 */
public final class Rendering {
    private static final double SHARED_OF_SHORTER = 0.33;
    private static final double SHARED_OF_ALL = 0.135;
    /** Stems that every business statement has. */
    private static final Set<String> COMMON = Set.of(
            ("about after also busine cloud compan contin custom first forwar from going growth have market more quarte questi reven revenu second servic thank that their there these third this those which will with "
                            + "would year years today think because regard really actual little basica")
                    .split(" "));

    private Rendering() {}

    /** Figures and stems of the rarer words in text[begin, end). */
    public static Set<String> words(String text, int begin, int end) {
        Set<String> words = new HashSet<>();
        int i = begin;
        while (i < end) {
            char c = text.charAt(i);
            int start = i;
            if (Character.isDigit(c)) {
                while (i < end
                        && (Character.isDigit(text.charAt(i))
                                || (text.charAt(i) == '.' || text.charAt(i) == ',')
                                        && i + 1 < end
                                        && Character.isDigit(text.charAt(i + 1)))) {
                    i++;
                }
                words.add(text.substring(start, i).replace(",", ""));
            } else if (Letters.isLetter(c)) {
                while (i < end && Letters.isLetter(text.charAt(i))) {
                    i++;
                }
                if (i - start >= 5 || Character.isUpperCase(c) && i - start > 2) {
                    String stem = text.substring(start, Math.min(i, start + 6)).toLowerCase(Locale.ROOT);
                    if (!COMMON.contains(stem)) {
                        words.add(stem);
                    }
                }
            } else {
                i++;
            }
        }
        return words;
    }

    /** Share of the shorter one's words that the other one has too. */
    public static double overlap(Set<String> a, Set<String> b) {
        int least = Math.min(a.size(), b.size());
        return least == 0 ? 0 : (double) shared(a, b) / least;
    }

    /** Whether two longer stretches are versions of one statement. */
    public static boolean same(Set<String> a, Set<String> b) {
        int shared = shared(a, b);
        return shared >= 4
                && shared >= SHARED_OF_SHORTER * Math.min(a.size(), b.size())
                && shared >= SHARED_OF_ALL * (a.size() + b.size() - shared);
    }

    private static int shared(Set<String> a, Set<String> b) {
        Set<String> few = a.size() <= b.size() ? a : b;
        Set<String> many = few == a ? b : a;
        int shared = 0;
        for (String word : few) {
            shared += many.contains(word) ? 1 : 0;
        }
        return shared;
    }
}
