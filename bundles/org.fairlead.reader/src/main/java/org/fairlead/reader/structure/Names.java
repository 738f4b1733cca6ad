// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader.structure;

import org.fairlead.model.text.Letters;

/** What a person's name looks like, and when two of them are the same person's. */
final class Names {
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
            int stop = partEnd(text, at, limit);
            if (stop == at) {
                break;
            }
            boolean capital = Letters.isCapital(text.charAt(at));
            if (words == 0 && NameWords.isHonorific(text, at, stop)) {
                honorific = true;
            } else if (words > 0 && NameWords.isParticle(text, at, stop)) {
                words++;
            } else if (words > 0 && goesOn(text, at, stop, label)) {
                words++;
                last = stop;
            } else if (capital && mayBeName(text, at, stop)) {
                words++;
                last = stop;
                if (endsWithStop(text, at, stop)) {
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

    private static int partEnd(String text, int from, int limit) {
        int stop = from;
        while (stop < limit && isNamePart(text.charAt(stop))) {
            stop++;
        }
        return stop;
    }

    /** What stands in the middle or at the end of a name only: "A.", "B", "deSouza", and in a label words that otherwise are no names. */
    private static boolean goesOn(String text, int begin, int end, boolean label) {
        char first = text.charAt(begin);
        boolean initial = Letters.isCapital(first)
                && (end - begin == 2 && text.charAt(begin + 1) == '.' || end - begin == 1 && first != 'I');
        return initial || joinsParticle(text, begin, end) || label && NameWords.isAlsoName(text, begin, end);
    }

    private static boolean mayBeName(String text, int begin, int end) {
        int stop = NameWords.bareEnd(text, begin, end);
        boolean owner = stop - begin > 1
                && (text.charAt(stop - 1) == 's' || text.charAt(stop - 1) == 'S')
                && (text.charAt(stop - 2) == '\'' || text.charAt(stop - 2) == '\u2019');
        return !owner && (stop - begin > 1 || text.charAt(end - 1) == '.') && !NameWords.isNoName(text, begin, end);
    }

    /** The full stop of a sentence: not the one of an abbreviation. */
    private static boolean endsWithStop(String text, int begin, int end) {
        int stop = NameWords.bareEnd(text, begin, end);
        boolean generation = stop - begin == 2
                && (text.regionMatches(true, begin, "jr", 0, 2) || text.regionMatches(true, begin, "sr", 0, 2));
        return text.charAt(end - 1) == '.' && end - begin > 2 && text.charAt(begin + 1) != '.' && !generation;
    }

    /** "deSouza", "vanDyke". */
    private static boolean joinsParticle(String text, int begin, int end) {
        int capital = begin;
        while (capital < end && capital - begin < 4 && Character.isLowerCase(text.charAt(capital))) {
            capital++;
        }
        return capital - begin > 1
                && capital < end
                && Letters.isCapital(text.charAt(capital))
                && NameWords.isParticle(text, begin, capital);
    }

    /** A name may run over one line end. */
    private static int wrapped(String text, int at, int limit) {
        int next = at;
        while (next < limit && Letters.isSpace(text.charAt(next)) && next - at < 3) {
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
        return isWord(word, 0, word.length());
    }

    /** Whether one capitalised word text[begin, end) could be a name. */
    static boolean isWord(String text, int begin, int end) {
        return end - begin > 1
                && Letters.isCapital(text.charAt(begin))
                && partEnd(text, begin, end) == end
                && !NameWords.isNoName(text, begin, end);
    }

    private static boolean isNamePart(char c) {
        return Letters.isLetter(c) || c == '.' || c == '\'' || c == '\u2019' || c == '-' || c == '\u2010';
    }

    /** Small letters without accents, dots and honorific: what names are compared by. */
    static String key(String name) {
        StringBuilder key = new StringBuilder(name.length());
        int at = 0;
        while (at < name.length()) {
            int stop = at;
            while (stop < name.length() && !Blanks.is(name.charAt(stop))) {
                stop++;
            }
            if (!NameWords.isHonorific(name, at, stop)) {
                int before = key.length();
                NameWords.appendBare(before == 0 ? key : key.append(' '), name, at, stop);
                key.setLength(key.length() == before + 1 && before > 0 ? before : key.length());
            }
            at = stop + 1;
        }
        return key.toString();
    }

    /** The same person: equal, or the same last word and the same first letter, or all words of the shorter one begin words of the longer one. */
    static boolean same(String keyA, String keyB) {
        if (keyA.equals(keyB)) {
            return true;
        }
        if (keyA.indexOf(' ') < 0 || keyB.indexOf(' ') < 0 || keyA.charAt(0) != keyB.charAt(0)) {
            return false;
        }
        String[] a = keyA.split(" ");
        String[] b = keyB.split(" ");
        if (a[a.length - 1].equals(b[b.length - 1])) {
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
