// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader.structure;

import java.util.Optional;
import java.util.regex.Pattern;
import org.fairlead.model.text.Letters;
import org.fairlead.model.transcript.Role;
import org.fairlead.reader.structure.Label.Shape;

/** Reads one line as a speaker label, if it can be one. Which of the candidates are labels, {@link LabelDetector} decides over the whole record. */
final class LabelParser {
    /** Longest label with title, in characters; print goes to two lines of about 80. */
    private static final int LONGEST = 160;

    private static final String MARKS = " \t\u00a0*#_>-\u2022\u2014\u2013\u200b\ufeff";

    private static final long STOPS = 1L << ':' | 1L << '?' | 1L << '!';
    private static final Pattern BRACKETS = Pattern.compile("[()\\[\\]]");
    private static final Pattern ABBREVIATED =
            Pattern.compile(".*\\b(Inc|Ltd|Co|Corp|Jr|Sr|N\\.A|L\\.P|S\\.A|Bros|LLC|[A-Z])\\.$");

    /** Small letters with which none of those abbreviations ends. */
    private static final String NO_ABBREVIATION = "abefghijklmnqtuvwxyz";

    private final String text;

    LabelParser(String text) {
        this.text = text;
    }

    /** Candidates of a line: the colon shape is tried first. */
    Optional<Label> parse(int lineBegin, int lineEnd) {
        int begin = lineBegin;
        while (begin < lineEnd && isMark(text.charAt(begin))) {
            begin++;
        }
        begin = afterTime(begin, lineEnd);
        int end = lineEnd;
        while (end > begin && isMark(text.charAt(end - 1))) {
            end--;
        }
        if (end - begin < 1 || !canOpen(text.charAt(begin)) || opensSentence(begin, end)) {
            return Optional.empty();
        }
        int colon = colon(begin, Math.min(end, begin + LONGEST));
        if (colon > 0) {
            Optional<Label> label = label(lineBegin, afterMarks(colon + 1, lineEnd), strip(begin, colon), Shape.COLON);
            if (label.isPresent()) {
                return label;
            }
        }
        int length = colon == end - 1 ? colon : end;
        return length - begin > LONGEST || endsLikeSentence(begin, length)
                ? Optional.empty()
                : label(lineBegin, lineEnd, strip(begin, beforeTime(begin, length)), Shape.LINE);
    }

    /** The first colon that can end a label: not one of a time or an address. */
    private int colon(int begin, int end) {
        for (int i = begin; i < end; i++) {
            char c = text.charAt(i);
            if (c < 64 ? (STOPS >>> c & 1) == 0 : c != '\uff1a') {
                continue;
            }
            if (c == ':' || c == '\uff1a') {
                boolean time = i + 1 < end
                        && Character.isDigit(text.charAt(i + 1))
                        && i > begin
                        && Character.isDigit(text.charAt(i - 1))
                        && text.lastIndexOf('(', i) > begin;
                if (!time) {
                    return i;
                }
            } else {
                return -1;
            }
        }
        return -1;
    }

    private Optional<Label> label(int begin, int speech, String printed, Shape shape) {
        String label = printed;
        Role hint = Role.UNKNOWN;
        if (label.startsWith("<")) { // "<Q - Jane Doe>": the closing mark is gone already
            label = label.substring(1).strip();
        }
        if (label.length() > 4
                && (label.startsWith("Q - ")
                        || label.startsWith("A - ")
                        || label.startsWith("Q \u2013 ")
                        || label.startsWith("A \u2013 "))) {
            hint = label.charAt(0) == 'Q' ? Role.ANALYST : Role.UNKNOWN;
            label = label.substring(4).strip();
        }
        if (label.isEmpty() || label.length() > LONGEST) {
            return Optional.empty();
        }
        if (GenericLabels.is(label)) {
            return Optional.of(new Label(begin, speech, label, label, "", "", GenericLabels.role(label), shape));
        }
        int cut = nameEnd(label);
        String name = withoutStars(label.substring(0, cut).strip());
        String rest = label.substring(cut).strip();
        if (name.endsWith("(")) {
            name = name.substring(0, name.length() - 1).strip();
        }
        boolean generic = GenericLabels.is(name);
        boolean first = !rest.isEmpty()
                && Names.isWord(name)
                && (GenericLabels.role(BRACKETS.matcher(rest).replaceAll("").strip()) == Role.OPERATOR
                        || rest.startsWith("--") && rest.indexOf("--", 3) > 0);
        if (!generic && !first && !Names.is(name) && !(rest.isEmpty() && shape == Shape.COLON && oneWord(name))) {
            return Optional.empty();
        }
        return parts(begin, speech, label, name, rest, generic ? GenericLabels.role(name) : hint, shape);
    }

    private static Optional<Label> parts(
            int begin, int speech, String label, String name, String rest, Role hint, Shape shape) {
        if (shape == Shape.LINE && (sentenceLike(label, rest) || namesRecord(rest))) {
            return Optional.empty();
        }
        TitleParts parts = TitleParts.of(rest);
        boolean operator = hint == Role.UNKNOWN && GenericLabels.role(parts.title()) == Role.OPERATOR;
        Role role = operator ? Role.OPERATOR : hint;
        return Optional.of(new Label(begin, speech, label, name, parts.title(), parts.organisation(), role, shape));
    }

    /** The last mark is one of a sentence, and no abbreviation that ends a firm's name or a person's: no label alone on its line ends so. */
    private boolean endsLikeSentence(int begin, int end) {
        char last = text.charAt(end - 1);
        return last == ','
                || last == ';'
                || last == '?'
                || last == '!'
                || last == '.' && end - begin > 2 && NO_ABBREVIATION.indexOf(text.charAt(end - 2)) >= 0;
    }

    /** A line that goes on like a sentence, or a list of several people, is no label. */
    private static boolean sentenceLike(String label, String rest) {
        char last = label.charAt(label.length() - 1);
        if (last == ',' || last == ';' || last == '?' || last == '!') {
            return true;
        }
        return last == '.' && !ABBREVIATED.matcher(label).matches()
                || rest.contains(";")
                || rest.contains(". ") && !rest.contains(" -- ");
    }

    /** The head of a page names company, call and page, as a label names person, title and firm. */
    private static boolean namesRecord(String rest) {
        return rest.contains("Transcript") || rest.contains("TRANSCRIPT") || rest.contains("Earnings Call");
    }

    /** Where the name ends and title or organisation begin: at a dash with blanks, a comma, a bracket. */
    private static int nameEnd(String label) {
        for (int i = 1; i < label.length(); i++) {
            char c = label.charAt(i);
            boolean dash =
                    c == '\u2013' || c == '\u2014' || c == '-' && i + 1 < label.length() && label.charAt(i + 1) == '-';
            boolean spaced = (c == '-' || c == '\u2010') && Letters.isSpace(label.charAt(i - 1));
            boolean junior = c == ',' && label.startsWith("Jr", i + 2);
            if (dash || spaced || (c == ',' || c == '(' || c == '[') && !junior) {
                return i;
            }
        }
        return label.length();
    }

    /** The name of "**Jane Doe** (Chief Executive Officer)", of which the marks in front are gone already. */
    private static String withoutStars(String name) {
        return name.endsWith("*") ? name.replace("*", "").strip() : name;
    }

    private static boolean oneWord(String name) {
        return name.length() >= 2 && name.length() <= 20 && Names.isWord(name);
    }

    /** A small word follows the first one and is no part of a name: so most lines begin, and no label. */
    private boolean opensSentence(int begin, int end) {
        int blank = begin;
        while (blank < end && Letters.isLetter(text.charAt(blank))) {
            blank++;
        }
        int next = blank + 1;
        int stop = next;
        while (stop < end && Character.isLowerCase(text.charAt(stop))) {
            stop++;
        }
        return blank > begin
                && stop > next
                && text.charAt(blank) == ' '
                && (stop == end || !Letters.isLetter(text.charAt(stop)))
                && !NameWords.isParticle(text, next, stop)
                && !GenericLabels.mayBegin(text, begin, blank);
    }

    /** What may stand around a label; no letter of ASCII does, which is told at once. */
    private static boolean isMark(char c) {
        return !Letters.isLetter(c) && MARKS.indexOf(c) >= 0;
    }

    private static boolean canOpen(char c) {
        return Letters.isCapital(c) || c == '<' || c == 's' || Character.isTitleCase(c);
    }

    private String strip(int begin, int end) {
        int b = begin;
        int e = end;
        while (b < e && isMark(text.charAt(b))) {
            b++;
        }
        while (e > b && (isMark(text.charAt(e - 1)) || text.charAt(e - 1) == ':')) {
            e--;
        }
        return text.substring(b, beforeTime(b, e)).replace('\u00a0', ' ');
    }

    private int afterMarks(int from, int end) {
        int i = from;
        while (i < end
                && (text.charAt(i) == ' '
                        || text.charAt(i) == '\t'
                        || text.charAt(i) == '*'
                        || text.charAt(i) == '\u00a0')) {
            i++;
        }
        return i;
    }

    /** Skips a time in brackets in front: "[00:01:12] Speaker 1:". */
    private int afterTime(int begin, int end) {
        if (begin < end
                && (text.charAt(begin) == '[' || text.charAt(begin) == '(' || Character.isDigit(text.charAt(begin)))) {
            int i = begin + 1;
            while (i < end && "0123456789:.,".indexOf(text.charAt(i)) >= 0) {
                i++;
            }
            boolean closed = i < end && (text.charAt(i) == ']' || text.charAt(i) == ')');
            if (i - begin >= 5
                    && (closed || i < end && text.charAt(i) == ' ')
                    && text.substring(begin, i).indexOf(':') > 0) {
                return afterMarks(closed ? i + 1 : i, end);
            }
        }
        return begin;
    }

    /** Before a time without brackets, which two digits behind a colon end. */
    private int beforeClock(int begin, int end) {
        if (end - begin < 6
                || text.charAt(end - 3) != ':'
                || !Character.isDigit(text.charAt(end - 1))
                || !Character.isDigit(text.charAt(end - 2))) {
            return end;
        }
        int i = end - 3;
        while (i > begin && (text.charAt(i) == ':' || Character.isDigit(text.charAt(i)))) {
            i--;
        }
        return Letters.isSpace(text.charAt(i)) && end - i <= 9 ? i : end;
    }

    /** Leaves out a time or a running number behind: "Speaker 1 (00:12)", "Operator [3]", "Jane Doe  0:37". */
    private int beforeTime(int begin, int end) {
        int e = beforeClock(begin, end);
        if (e > begin && (text.charAt(e - 1) == ')' || text.charAt(e - 1) == ']')) {
            int open = Math.max(text.lastIndexOf('(', e), text.lastIndexOf('[', e));
            if (open > begin && e - open <= 14) {
                for (int i = open + 1; i < e - 1; i++) {
                    if ("0123456789:.".indexOf(text.charAt(i)) < 0) {
                        return e;
                    }
                }
                e = open;
                while (e > begin && isMark(text.charAt(e - 1))) {
                    e--;
                }
            }
        }
        return e;
    }
}
