// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader.structure;

import java.text.Normalizer;
import java.util.Locale;
import org.fairlead.model.text.Letters;
import org.fairlead.model.text.WordSet;

/** Words that are parts of names, and words with a capital that are none. Capitals, accents and the marks behind a word do not count. */
final class NameWords {
    private static final WordSet HONORIFICS =
            WordSet.of("mr mrs ms miss dr prof professor sir madam shri smt herr ing");
    private static final WordSet PARTICLES =
            WordSet.of("de da do dos del della di du van von der den bin al el la le y ten ter zu");
    /** Words with a capital that open sentences, or that names of things are made of. */
    private static final WordSet NOT_NAMES = WordSet.of(
            "the a an and or but so in on at for from to of with by as we our i you it this that these there if now please thank thanks good hello hi yes "
                    + "no okay ok well sure great ladies welcome also first second third fourth next last final finally today before after during when what how why "
                    + "where who which not note notes source sources question questions answer answers slide page table figure quarter year fiscal q1 q2 q3 q4 "
                    + "revenue revenues income net gross operating cash total margin earnings results call conference transcript company corporation inc ltd "
                    + "limited llc plc group bank holdings securities capital research partners date time subject sub ref re dear symbol website email tel fax "
                    + "phone registered office management participants presenters analysts prepared remarks presentation contents duration disclaimer risk risks "
                    + "factors item chapter part section appendix key highlights summary overview outlook guidance business segment segments north south east west "
                    + "america europe asia january february march april may june july august september october november december monday tuesday wednesday thursday "
                    + "friday saturday sunday financial statement statements forward looking safe harbor image encl scrip code nyse nasdaq bse nse takeaways "
                    + "everyone everybody all operations strategy market growth new product products chief president officer director vice executive chairman ceo "
                    + "cfo coo head senior investor relations manager analyst general ir secretary founder treasurer evp svp md cto cio chair counsel deputy global "
                    + "corporate finance technology compliance let my his her their its is are was however additionally turning moving regarding overall while "
                    + "since then here just again ask go your like any annual quarterly report uh um er ah oh mm hmm yeah");

    /** Family names among them, where a label leaves no doubt that a name is meant. */
    private static final WordSet ALSO_NAMES =
            WordSet.of("north south east west march april may june august bank page key new head chair cash group");

    private NameWords() {}

    static boolean isHonorific(String text, int begin, int end) {
        return holds(HONORIFICS, text, begin, end);
    }

    /** A word that begins a sentence or names a thing. */
    static boolean isNoName(String text, int begin, int end) {
        return holds(NOT_NAMES, text, begin, end);
    }

    /** A family name among those. */
    static boolean isAlsoName(String text, int begin, int end) {
        return holds(ALSO_NAMES, text, begin, end);
    }

    /** "van", "de": in small letters only. */
    static boolean isParticle(String text, int begin, int end) {
        return Character.isLowerCase(text.charAt(begin)) && PARTICLES.contains(text, begin, end);
    }

    private static boolean holds(WordSet words, String text, int begin, int end) {
        return isPlain(text, begin, end)
                ? words.contains(text, begin, bareEnd(text, begin, end))
                : words.contains(bare(text.substring(begin, end)));
    }

    /** Appends the word without capitals, accents and marks behind it. */
    static void appendBare(StringBuilder to, String text, int begin, int end) {
        if (isPlain(text, begin, end)) {
            int stop = bareEnd(text, begin, end);
            for (int i = begin; i < stop; i++) {
                to.append(Letters.small(text.charAt(i)));
            }
        } else {
            to.append(bare(text.substring(begin, end)));
        }
    }

    private static String bare(String word) {
        String base = Normalizer.normalize(word.replace('\u2019', '\''), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
        return base.substring(0, bareEnd(base, 0, base.length())).toLowerCase(Locale.ROOT);
    }

    /** End of a word without the marks behind it. */
    static int bareEnd(String text, int begin, int end) {
        int stop = end;
        while (stop > begin && isMark(text.charAt(stop - 1))) {
            stop--;
        }
        return stop;
    }

    private static boolean isMark(char c) {
        return c == '.' || c == ',' || c == ';' || c == ':';
    }

    private static boolean isPlain(String text, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }
}
