// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.figure;

import java.util.Locale;
import java.util.Objects;
import org.apache.commons.codec.language.DoubleMetaphone;
import org.fairlead.engine.call.Words;

/** How alike two names sound and look: by their letters and by Double Metaphone; Han characters by their pinyin without tones. */
final class NameLikeness {
    private NameLikeness() {}

    /** Read when the first Han name is met. */
    private static final class Pinyin {
        private static final HanLatin HAN = HanLatin.read();
    }

    /**
     * What is compared of a name.
     *
     * @param letters   small letters only
     * @param code      how it sounds
     * @param alternate how it may sound, too
     * @param bag       a bit for each letter that is in it, several letters to a bit
     */
    record Sound(String letters, String code, String alternate, long bag) {
        static Sound of(String name) {
            String letters = NameLikeness.letters(name);
            DoubleMetaphone metaphone = new DoubleMetaphone();
            metaphone.setMaxCodeLen(8);
            return new Sound(
                    letters,
                    Objects.requireNonNullElse(metaphone.doubleMetaphone(letters), ""),
                    Objects.requireNonNullElse(metaphone.doubleMetaphone(letters, true), ""),
                    letters.chars().mapToLong(c -> 1L << (c & 63)).reduce(0, (all, bit) -> all | bit));
        }

        /** A lower bound of the letters to change, add or leave out, without the work of counting them. */
        int leastDistance(Sound other) {
            int missing = Math.max(Long.bitCount(bag & ~other.bag), Long.bitCount(other.bag & ~bag));
            return Math.max(missing, Math.abs(letters.length() - other.letters.length()));
        }

        boolean isLike(Sound other) {
            return code.length() > 1
                    && (code.equals(other.code) || code.equals(other.alternate) || other.code.equals(alternate));
        }
    }

    /** 0 to 1; 1 is the same but for capitals, spaces and points. */
    static double of(String a, String b) {
        return of(Sound.of(a), Sound.of(b));
    }

    /** The same, for names that are compared again and again. */
    static double of(Sound a, Sound b) {
        String x = a.letters;
        String y = b.letters;
        if (x.isEmpty() || y.isEmpty()) {
            return 0;
        }
        if (x.equals(y)) {
            return 1;
        }
        double letters = 1 - distance(x, y) / (double) Math.max(x.length(), y.length());
        return Math.max(letters, a.isLike(b) ? 0.8 : 0);
    }

    /** Small letters only; Han as pinyin. */
    static String letters(String name) {
        boolean han = false;
        for (int i = 0; i < name.length() && !han; i++) {
            han = Words.isHan(name.charAt(i));
        }
        String latin = (han ? Pinyin.HAN.transliterate(name) : name).toLowerCase(Locale.ROOT);
        StringBuilder letters = new StringBuilder(latin.length());
        for (int i = 0; i < latin.length(); i++) {
            if (Character.isLetter(latin.charAt(i))) {
                letters.append(latin.charAt(i));
            }
        }
        return letters.toString();
    }

    /** Least number of letters to change, add or leave out. */
    static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
