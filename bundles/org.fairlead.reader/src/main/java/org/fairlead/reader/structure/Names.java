// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader.structure;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a person's name looks like, and when two of them are the same person's. */
final class Names {
    private static final Set<String> HONORIFICS =
            Set.of(("mr mrs ms miss dr prof professor sir madam shri smt herr ing").split(" "));
    private static final Set<String> PARTICLES =
            Set.of(("de da do dos del della di du van von der den bin al el la le y ten ter zu").split(" "));
    /** Words with a capital that open sentences, or that names of things are made of. */
    private static final Set<String> NOT_NAMES = Set.of(
            ("the a an and or but so in on at for from to of with by as we our i you it this that these there if now please thank thanks good hello hi yes "
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
                            + "since then here just again ask go your like any annual quarterly report")
                    .split(" "));

    /** Family names among them, where a label leaves no doubt that a name is meant. */
    private static final Set<String> ALSO_NAMES = Set.of(
            ("north south east west march april may june august bank page key new head chair cash group").split(" "));

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");

    private Names() {}

    /**
     * End of the name that begins at an offset: an honorific or none, then capitalised words. Without an honorific a name has at least two words.
     *
     * @return -1 where no name begins
     */
    static int end(String text, int from, int limit) {
        return end(text, from, limit, false);
    }

    private static int end(String text, int from, int limit, boolean label) {
        int at = from;
        int last = -1;
        int words = 0;
        boolean honorific = false;
        while (at < limit && words < 5) {
            int stop = at;
            while (stop < limit && isNamePart(text.charAt(stop))) {
                stop++;
            }
            if (stop == at) {
                break;
            }
            String word = text.substring(at, stop);
            String small = bare(word);
            if (words == 0 && HONORIFICS.contains(small)) {
                honorific = true;
            } else if (words > 0 && PARTICLES.contains(word)) {
                words++;
            } else if (words > 0 && (isInitial(word) || joinsParticle(word) || label && ALSO_NAMES.contains(small))) {
                words++;
                last = stop;
            } else if (Character.isUpperCase(word.charAt(0))
                            && !NOT_NAMES.contains(small)
                            && !small.endsWith("'s")
                            && (small.length() > 1 || word.endsWith("."))
                    || words > 0
                            && word.length() == 1
                            && Character.isUpperCase(word.charAt(0))
                            && word.charAt(0) != 'I') {
                words++;
                last = stop;
                if (word.endsWith(".")
                        && word.length() > 2
                        && word.charAt(1) != '.'
                        && !small.equals("jr")
                        && !small.equals("sr")) {
                    last = stop - 1;
                    break;
                }
            } else {
                break;
            }
            at = stop;
            while (at < limit && (text.charAt(at) == ' ' || text.charAt(at) == '\u00a0')) {
                at++;
            }
            if (at < limit && (text.charAt(at) == '\n' || text.charAt(at) == '\r')) {
                at = wrapped(text, at, limit);
            }
        }
        return words >= (honorific ? 1 : 2) ? last : -1;
    }

    /** "A." in the middle of a name. */
    private static boolean isInitial(String word) {
        return word.length() == 2 && word.charAt(1) == '.' && Character.isUpperCase(word.charAt(0));
    }

    /** "deSouza", "vanDyke". */
    private static boolean joinsParticle(String word) {
        int capital = 0;
        while (capital < word.length() && capital < 4 && Character.isLowerCase(word.charAt(capital))) {
            capital++;
        }
        return capital > 1
                && capital < word.length()
                && Character.isUpperCase(word.charAt(capital))
                && PARTICLES.contains(word.substring(0, capital));
    }

    /** A name may run over one line end. */
    private static int wrapped(String text, int at, int limit) {
        int next = at;
        while (next < limit && Character.isWhitespace(text.charAt(next)) && next - at < 3) {
            next++;
        }
        return next - at <= 2 ? next : at;
    }

    /** Whether a whole label is a person's name. */
    static boolean is(String label) {
        int end = end(label, 0, label.length(), true);
        return end > 0 && end >= label.length() - 1 && label.length() <= 50;
    }

    /** Whether one capitalised word could be a name. */
    static boolean isWord(String word) {
        return word.length() > 1
                && Character.isUpperCase(word.charAt(0))
                && !NOT_NAMES.contains(bare(word))
                && word.chars().allMatch(c -> isNamePart((char) c));
    }

    static boolean isHonorific(String word) {
        return HONORIFICS.contains(bare(word));
    }

    private static boolean isNamePart(char c) {
        return Character.isLetter(c) || c == '.' || c == '\'' || c == '\u2019' || c == '-' || c == '\u2010';
    }

    /** Small letters without accents, dots and honorific: what names are compared by. */
    static String key(String name) {
        StringBuilder key = new StringBuilder();
        for (String word : BLANKS.split(name)) {
            String small = bare(word);
            if (!small.isEmpty() && !HONORIFICS.contains(small)) {
                key.append(key.isEmpty() ? "" : " ").append(small);
            }
        }
        return key.toString();
    }

    private static String bare(String word) {
        boolean plain = true;
        for (int i = 0; i < word.length() && plain; i++) {
            plain = word.charAt(i) < 128;
        }
        String base = plain
                ? word
                : Normalizer.normalize(word.replace('\u2019', '\''), Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "");
        int end = base.length();
        while (end > 0 && ".,;:".indexOf(base.charAt(end - 1)) >= 0) {
            end--;
        }
        return base.substring(0, end).toLowerCase(Locale.ROOT);
    }

    /** The same person: equal, or the same last word and the same first letter, or all words of the shorter one begin words of the longer one. */
    static boolean same(String keyA, String keyB) {
        if (keyA.equals(keyB)) {
            return true;
        }
        String[] a = keyA.split(" ");
        String[] b = keyB.split(" ");
        if (a.length < 2 || b.length < 2) {
            return false;
        }
        if (a[a.length - 1].equals(b[b.length - 1])
                && (a[0].charAt(0) == b[0].charAt(0) || a.length == 1 || b.length == 1)) {
            return true;
        }
        String lastA = a[a.length - 1];
        String lastB = b[b.length - 1];
        if (a[0].equals(b[0])
                && lastA.length() > 2
                && lastB.length() > 2
                && lastA.regionMatches(0, lastB, 0, 2)
                && Math.abs(lastA.length() - lastB.length()) < 3) {
            return true; // a recogniser's two spellings
        }
        return a[0].equals(b[0]) && (a.length <= b.length && within(a, b) || b.length <= a.length && within(b, a));
    }

    private static boolean within(String[] few, String[] many) {
        int at = 0;
        for (String word : few) {
            while (at < many.length && !many[at].startsWith(word)) {
                at++;
            }
            if (at++ == many.length) {
                return false;
            }
        }
        return true;
    }
}
