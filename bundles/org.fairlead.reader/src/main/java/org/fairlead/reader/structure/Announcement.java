// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader.structure;

import org.fairlead.model.text.Letters;
import org.fairlead.model.transcript.Role;
import org.fairlead.reader.cue.Cue;
import org.fairlead.reader.cue.CueHits;

/**
 * Who is announced as the next voice at the end of a turn.
 *
 * @param kind         QUEUE for a questioner, HANDOVER for anybody else
 * @param name         as said, empty where only the function is
 * @param organisation of a questioner, empty where it is not said
 * @param role         of a title said with the name, else UNKNOWN
 * @param begin        begin of the words that announce
 * @param end          end of the name, or of those words
 */
record Announcement(Cue kind, String name, String organisation, Role role, int begin, int end) {
    private static final Announcement NONE = new Announcement(Cue.COMPANY, "", "", Role.UNKNOWN, -1, -1);
    /** How far behind the cue the name stands, at most. */
    private static final int WINDOW = 140;

    boolean isPresent() {
        return begin >= 0;
    }

    /** The last announcement in text[begin, end). */
    static Announcement last(String text, CueHits cues, int begin, int end) {
        int queue = cues.last(Cue.QUEUE, begin, end);
        int handover = cues.last(Cue.HANDOVER, begin, end);
        if (queue < 0 && handover < 0) {
            return NONE;
        }
        boolean questioner = queue >= 0
                && (queue > handover
                        || handover - queue < 200 && personAfter(text, cues.endOf(Cue.QUEUE, queue), end) >= 0);
        Cue kind = questioner ? Cue.QUEUE : Cue.HANDOVER;
        if (!questioner) {
            return at(text, kind, handover, cues.endOf(kind, handover), end);
        }
        Announcement found = at(text, kind, queue, cues.endOf(kind, queue), end);
        for (int before = cues.last(Cue.QUEUE, begin, queue);
                found.name.isEmpty() && before >= 0 && queue - before < 300;
                before = cues.last(Cue.QUEUE, begin, before)) {
            Announcement earlier = at(text, kind, before, cues.endOf(kind, before), end);
            found = earlier.name.isEmpty() ? found : earlier;
        }
        return found;
    }

    private static int personAfter(String text, int from, int end) {
        int stop = sentenceEnd(text, from, Math.min(end, from + 60));
        for (int i = from; i < stop; i++) {
            if (Letters.isCapital(text.charAt(i))
                    && !Letters.isLetterOrDigit(text.charAt(i - 1))
                    && Names.end(text, i, end) > 0) {
                return i;
            }
        }
        return -1;
    }

    private static Announcement at(String text, Cue kind, int begin, int from, int limit) {
        int stop = Math.max(
                from, sentenceEnd(text, from, Math.min(limit, from + WINDOW))); // a cue may run on beyond the limit
        int nameBegin = -1;
        int nameEnd = -1;
        for (int i = from; i < stop && nameBegin < 0; i++) {
            if (Letters.isCapital(text.charAt(i)) && !Letters.isLetterOrDigit(text.charAt(i - 1))) {
                int end = Names.end(text, i, stop);
                if (end > 0) {
                    nameBegin = i;
                    nameEnd = end;
                }
            }
        }
        String said = text.substring(from, stop);
        Role role = role(kind, said, nameBegin < 0 ? said.length() : nameEnd - from);
        if (nameBegin < 0) {
            int word = firstNameWord(text, from, stop);
            nameBegin = word;
            nameEnd = word < 0 ? from : wordEnd(text, word, stop);
        }
        String name = nameBegin < 0 ? "" : Blanks.single(text.substring(nameBegin, nameEnd));
        return new Announcement(
                kind, name, kind == Cue.QUEUE ? organisation(text, nameEnd, stop) : "", role, begin, nameEnd);
    }

    private static Role role(Cue kind, String said, int nameEnd) {
        if (kind == Cue.QUEUE) {
            return Role.ANALYST;
        }
        int comma = said.indexOf(',', Math.min(nameEnd, said.length()));
        String titled = comma >= 0 || nameEnd >= said.length() ? said : said.substring(0, nameEnd);
        return Titles.role(titled);
    }

    private static int firstNameWord(String text, int from, int stop) {
        int i = from;
        while (i < stop && !Letters.isLetter(text.charAt(i))) {
            i++;
        }
        int end = wordEnd(text, i, stop);
        return Names.isWord(text, i, end) && !NameWords.isHonorific(text, i, end) ? i : -1;
    }

    private static int wordEnd(String text, int from, int stop) {
        int i = from;
        while (i < stop && (Letters.isLetter(text.charAt(i)) || text.charAt(i) == '-')) {
            i++;
        }
        return i;
    }

    /** "from Example Bank", "with Example Bank", "of Example Bank" up to the next mark. */
    private static String organisation(String text, int from, int stop) {
        String rest = Blanks.single(text.substring(Math.min(from, stop), stop));
        for (String link : new String[] {" with ", " from ", " of ", " at ", " representing ", " for ", ", "}) {
            int at = rest.indexOf(link);
            if (at >= 0 && at < 12) {
                int begin = at + link.length();
                int end = begin;
                while (end < rest.length()
                        && ",.;?!".indexOf(rest.charAt(end)) < 0
                        && !rest.startsWith(" please", end)
                        && !rest.startsWith(" Please", end)
                        && !rest.startsWith(" you", end)) {
                    end++;
                }
                return end - begin <= 60 ? rest.substring(begin, end).strip() : "";
            }
        }
        return "";
    }

    private static int sentenceEnd(String text, int from, int limit) {
        for (int i = from; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '?' || c == '!') {
                return i;
            }
            if (c == '.'
                    && i + 1 < limit
                    && Letters.isSpace(text.charAt(i + 1))
                    && !honorificBefore(text, i)
                    && i > from + 2
                    && text.charAt(i - 2) != ' '
                    && text.charAt(i - 2) != '.') {
                return i;
            }
        }
        return limit;
    }

    private static boolean honorificBefore(String text, int dot) {
        int begin = dot;
        while (begin > 0 && Letters.isLetter(text.charAt(begin - 1))) {
            begin--;
        }
        return NameWords.isHonorific(text, begin, dot);
    }
}
