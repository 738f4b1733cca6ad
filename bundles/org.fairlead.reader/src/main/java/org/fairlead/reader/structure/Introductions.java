// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader.structure;

import java.util.Locale;
import org.fairlead.model.text.Letters;
import org.fairlead.model.text.WordSet;
import org.fairlead.model.transcript.Role;
import org.fairlead.reader.cue.Cue;
import org.fairlead.reader.cue.CueHits;

/**
 * Reads "our chief executive, Jane Doe" and "Jane Doe, chief executive" out of running text and out of lists of participants. Names and titles that stand
 * next to each other make pairs, from left to right.
 */
final class Introductions {
    private static final WordSet TITLE_WORDS = WordSet.of(
            "chief executive financial finance operating officer ceo cfo coo cto cmo cio cso president vice senior director managing head chairman "
                    + "chairwoman chairperson chair founder co-founder investor investors relations ir treasurer secretary counsel general manager group deputy "
                    + "corporate strategy technology marketing commercial product accounting communications development md evp svp vp avp interim co-ceo co-chief co-head co-president medical "
                    + "scientific risk legal digital business accountant controller administrative innovation planning analysis treasury joint whole-time media "
                    + "representative information compliance people human resources sustainability public affairs external board global operations sales research "
                    + "r&d iro");
    /** The words that make a title of the others. */
    private static final WordSet OFFICES = WordSet.of(
            "chief ceo cfo coo cto cmo cio cso president director head chairman chairwoman chairperson chair founder co-founder relations ir iro treasurer secretary counsel manager md evp svp vp avp "
                    + "co-ceo co-chief co-head co-president controller officer accountant representative");

    private static final WordSet LINKS = WordSet.of("and & of for the our /");
    /** Longest distance between a name and its title, in characters. */
    private static final int GAP = 42;

    /** No title with a gap and a name before or behind it is longer, in characters. */
    private static final int AROUND = 200;

    private final String text;
    private final Roster roster;
    private int nameBegin = -1;
    private int nameEnd;
    private int titleBegin = -1;
    private int titleEnd;

    Introductions(String text, Roster roster) {
        this.text = text;
        this.roster = roster;
    }

    /** Reads text[begin, end), where it names offices: a name far from any title has nothing to be paired with. */
    void read(CueHits cues, int begin, int end) {
        nameBegin = -1;
        titleBegin = -1;
        int at = begin;
        int office = cues.first(Cue.OFFICE, begin, end);
        while (office >= 0) {
            at = read(Math.max(at, office - AROUND), Math.min(end, office + AROUND), end);
            office = cues.first(Cue.OFFICE, office + 1, end);
        }
    }

    /** Reads what begins in text[begin, stop) and may go on up to the end; gives where to read on. */
    private int read(int begin, int stop, int end) {
        int i = begin;
        while (i < stop) {
            if (!isTokenStart(i)) {
                i++;
                continue;
            }
            int title = title(i, end);
            int name = title == i && Letters.isCapital(text.charAt(i)) ? Names.end(text, i, end) : -1;
            if (title > i) {
                i = onTitle(i, title);
            } else if (name > i) {
                i = onName(i, name);
            } else {
                while (i < end && !Letters.isSpace(text.charAt(i))) {
                    i++;
                }
            }
        }
        return i;
    }

    private boolean isTokenStart(int i) {
        return Letters.isLetter(text.charAt(i))
                && (i == 0
                        || !Letters.isLetterOrDigit(text.charAt(i - 1))
                                && text.charAt(i - 1) != '\''
                                && text.charAt(i - 1) != '\u2019');
    }

    private int onTitle(int begin, int end) {
        if (nameBegin >= 0 && joins(nameEnd, begin, true)) {
            pair(nameBegin, nameEnd, begin, end);
        } else {
            titleBegin = begin;
            titleEnd = end;
        }
        return end;
    }

    private int onName(int begin, int end) {
        boolean owner = end + 1 < text.length() && (text.charAt(end) == '\'' || text.charAt(end) == '\u2019')
                || text.startsWith("'s", Math.max(0, end - 2))
                || text.startsWith("\u2019s", Math.max(0, end - 2));
        if (owner) {
            return end;
        }
        if (titleBegin >= 0 && joins(titleEnd, begin, false)) {
            pair(begin, end, titleBegin, titleEnd);
        } else {
            nameBegin = begin;
            nameEnd = end;
        }
        return end;
    }

    private void pair(int fromName, int toName, int fromTitle, int toTitle) {
        String title = unit(fromTitle, toTitle);
        Role role = Titles.role(title);
        roster.add(clean(text.substring(fromName, toName)), title, "", role);
        nameBegin = -1;
        titleBegin = -1;
    }

    /** A unit behind the title belongs to it: "Chief Executive Officer of Example Retail". */
    private String unit(int from, int to) {
        String title = text.substring(from, to);
        if (text.startsWith(" of ", to)) {
            int i = to + 4;
            int stop = i;
            int last = i;
            while (stop < text.length()
                    && stop - i < 40
                    && (Letters.isCapital(text.charAt(stop)) || text.charAt(stop) == '&')) {
                while (stop < text.length()
                        && (Letters.isLetterOrDigit(text.charAt(stop))
                                || text.charAt(stop) == '&'
                                || text.charAt(stop) == '.'
                                        && stop + 1 < text.length()
                                        && Letters.isLetter(text.charAt(stop + 1)))) {
                    stop++;
                }
                last = stop++;
            }
            if (last > i) {
                title = text.substring(from, last);
            }
        }
        return clean(title);
    }

    private static String clean(String part) {
        return Blanks.single(part).strip();
    }

    /** Whether a name and a title belong together: near, no sentence between them, and a comma, a dash or a joining word where the name comes first. */
    private boolean joins(int from, int to, boolean nameFirst) {
        if (to - from > GAP || to < from) {
            return false;
        }
        String gap = text.substring(from, to);
        if (gap.indexOf(';') >= 0
                || gap.indexOf('?') >= 0
                || gap.contains(". ")
                || gap.contains("\n\n")
                || gap.contains("\n \n")) {
            return false;
        }
        String small = gap.toLowerCase(Locale.ROOT);
        if (small.contains(" and ") || small.contains(" with ") || small.contains(" by ") || small.contains(" will ")) {
            return false;
        }
        char mark = gap.strip().isEmpty() ? ' ' : gap.strip().charAt(0);
        boolean joined = ",:(-\u2013\u2014\u2010|".indexOf(mark) >= 0;
        if (nameFirst) {
            return joined
                    || gap.indexOf('\n') >= 0 && gap.isBlank()
                    || small.startsWith(" our ")
                    || small.startsWith(" is ")
                    || small.startsWith(" the ")
                    || small.startsWith(" as ");
        }
        return joined
                || gap.isBlank()
                || small.startsWith(" of ")
                || small.startsWith(" for ")
                || small.startsWith(" at ")
                || small.startsWith(" is ");
    }

    /** End of the title that begins at an offset; the offset itself where none does. */
    private int title(int begin, int end) {
        int at = begin;
        int last = begin;
        boolean holds = false;
        while (at < end) {
            int stop = wordEnd(at, end);
            if (TITLE_WORDS.contains(text, at, stop)) {
                last = stop;
                holds |= OFFICES.contains(text, at, stop);
            } else if (last == begin || !LINKS.contains(text, at, stop)) {
                break;
            }
            at = stop;
            while (at < end
                    && (text.charAt(at) == ' '
                            || text.charAt(at) == ','
                            || text.charAt(at) == '\u00a0'
                            || text.charAt(at) == '\n')) {
                at++;
            }
            if (at == stop) {
                break;
            }
        }
        if (last == begin || !holds) {
            return begin;
        }
        return Titles.role(text.substring(begin, last)) != Role.UNKNOWN ? last : begin;
    }

    /** End of a word of a title, which may hold a hyphen, an ampersand or a slash. */
    private int wordEnd(int from, int end) {
        int stop = from;
        while (stop < end && (Letters.isLetter(text.charAt(stop)) || isJoint(stop, end))) {
            stop++;
        }
        return stop;
    }

    private boolean isJoint(int at, int end) {
        char c = text.charAt(at);
        return c == '&' || c == '/' || c == '-' && at + 1 < end && Letters.isLetter(text.charAt(at + 1));
    }
}
