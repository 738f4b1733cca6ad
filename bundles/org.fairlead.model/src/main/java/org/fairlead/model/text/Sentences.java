// SPDX-License-Identifier: EPL-2.0
package org.fairlead.model.text;

import java.util.List;

/**
 * Cuts a stretch of text into sentences, in one pass and without an object a word. A sentence ends at a full stop, question or exclamation mark
 * (Latin or CJK) or at a line end. A full stop inside a number, after a known abbreviation, after a single capital letter or before a small letter
 * ends nothing.
 */
public final class Sentences {
    /** Gets each sentence: begin and end, white space around it left out. */
    @FunctionalInterface
    public interface Sink {
        void sentence(int begin, int end);
    }

    private static final WordSet ABBREVIATIONS = new WordSet(List.of(
            "mr", "mrs", "ms", "dr", "prof", "sr", "jr", "st", "vs", "inc", "ltd", "co", "corp", "cos", "approx",
            "dept", "est", "e.g", "i.e", "etc", "u.s", "u.k", "u.n", "e.u", "jan", "feb", "mar", "apr", "jun", "jul",
            "aug", "sep", "sept", "oct", "nov", "dec", "messrs"));
    /** Abbreviations only before a number. */
    private static final WordSet NUMBERED = new WordSet(List.of("no", "nos", "fig", "sec", "vol", "p", "pp", "art"));
    /** Abbreviations that may also end a sentence: they do where a word follows that opens sentences and hardly ever a name. */
    private static final WordSet MAY_END =
            new WordSet(List.of("inc", "ltd", "co", "corp", "u.s", "u.k", "u.n", "e.u", "etc"));

    private static final WordSet OPENERS = new WordSet(List.of(
            "we",
            "the",
            "it",
            "in",
            "and",
            "our",
            "this",
            "these",
            "they",
            "i",
            "so",
            "but",
            "for",
            "as",
            "there",
            "that",
            "now",
            "with",
            "on",
            "at",
            "you",
            "he",
            "she",
            "if",
            "also",
            "to",
            "what",
            "how",
            "please",
            "thank",
            "thanks",
            "all",
            "while",
            "when",
            "additionally",
            "however",
            "finally"));

    private Sentences() {}

    /** Cuts text[begin, end) whose line ends end sentences. */
    public static void cut(String text, int begin, int end, Sink sink) {
        cut(text, begin, end, false, sink);
    }

    /**
     * Cuts text[begin, end).
     *
     * @param wrapped whether lines were broken to fit a page: then only a blank line ends a sentence, or a line end before a bullet
     */
    public static void cut(String text, int begin, int end, boolean wrapped, Sink sink) {
        cut(text, SentenceMarks.of(text, begin, end), begin, end, wrapped, sink);
    }

    /** Cuts text[begin, end), whose marks are known. */
    public static void cut(String text, SentenceMarks marks, int begin, int end, boolean wrapped, Sink sink) {
        int start = begin;
        for (int i = marks.from(begin, end); i < end; i = marks.from(i + 1, end)) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                if (!wrapped || endsParagraph(text, i, end)) {
                    start = emit(text, start, i, sink);
                }
            } else if (c != '.' || endsAt(text, start, i, end, wrapped)) {
                int stop = closers(text, i + 1, end);
                if (c != '.' || stop == end || Letters.isSpace(text.charAt(stop)) || isCjk(text.charAt(stop))) {
                    start = emit(text, start, stop, sink);
                    i = stop - 1;
                }
            }
        }
        emit(text, start, end, sink);
    }

    /** The next line is blank or begins with a bullet. */
    private static boolean endsParagraph(String text, int lineEnd, int end) {
        int i = lineEnd + (text.charAt(lineEnd) == '\r' && text.startsWith("\n", lineEnd + 1) ? 2 : 1);
        while (i < end && isSpace(text.charAt(i)) && text.charAt(i) != '\n') {
            i++;
        }
        return i >= end || "\n\u2022\u25cf\u25aa\uf0b7\uf0a7\u2013*".indexOf(text.charAt(i)) >= 0;
    }

    private static int emit(String text, int begin, int end, Sink sink) {
        int b = begin;
        int e = end;
        while (b < e && isSpace(text.charAt(b))) {
            b++;
        }
        while (e > b && isSpace(text.charAt(e - 1))) {
            e--;
        }
        if (b < e) {
            sink.sentence(b, e);
        }
        return end;
    }

    /** Quotes, brackets and further marks right after the end belong to the sentence. */
    private static int closers(String text, int from, int end) {
        int i = from;
        while (i < end && isCloser(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isCloser(char c) {
        return switch (c) {
            case '"', '\'', ')', ']', '.', '?', '!' -> true;
            case '\u2019', '\u201d', '\u2026', '\u300d', '\u300f', '\u3002', '\uff01', '\uff1f' -> true;
            default -> false;
        };
    }

    private static boolean endsAt(String text, int start, int dot, int end, boolean wrapped) {
        int next = closers(text, dot + 1, end);
        if (next == end) {
            return true;
        }
        char after = text.charAt(next);
        if (!isSpace(after) && !isCjk(after)) {
            return false;
        }
        int follow = next;
        while (follow < end && isSpace(text.charAt(follow)) && text.charAt(follow) != '\n') {
            follow++;
        }
        if (follow == end) {
            return true;
        }
        if (text.charAt(follow) == '\n' || text.charAt(follow) == '\r') {
            if (!wrapped || endsParagraph(text, follow, end)) {
                return true;
            }
            while (follow < end && isSpace(text.charAt(follow))) {
                follow++;
            }
        }
        int word = dot;
        while (word > start && (Letters.isLetterOrDigit(text.charAt(word - 1)) || text.charAt(word - 1) == '.')) {
            word--;
        }
        int length = dot - word;
        if (length == 1 && Letters.isCapital(text.charAt(word)) && (word == start || text.charAt(word - 1) != '-')) {
            return false; // an initial
        }
        if (length == 0 || length > 6) {
            return true;
        }
        if (initials(text, word, dot) && length > 1) {
            return opens(text, follow, end);
        }
        if (NUMBERED.contains(text, word, dot)) {
            return !Character.isDigit(text.charAt(follow));
        }
        return !ABBREVIATIONS.contains(text, word, dot)
                || MAY_END.contains(text, word, dot) && opens(text, follow, end);
    }

    /** Single letters with full stops between them: "J.P", "p.m", "U.S". */
    private static boolean initials(String text, int begin, int end) {
        for (int i = begin; i < end; i++) {
            boolean letter = (i - begin) % 2 == 0;
            if (letter ? !Letters.isLetter(text.charAt(i)) : text.charAt(i) != '.') {
                return false;
            }
        }
        return true;
    }

    /** A word with a capital that opens sentences and is hardly ever a name. */
    private static boolean opens(String text, int from, int end) {
        int i = from;
        while (i < end && Letters.isLetter(text.charAt(i))) {
            i++;
        }
        return Letters.isCapital(text.charAt(from)) && OPENERS.contains(text, from, i);
    }

    private static boolean isSpace(char c) {
        return Letters.isSpace(c) || c == '\u00a0' || c == '\u200b' || c == '\ufeff';
    }

    private static boolean isCjk(char c) {
        return c >= '\u3040' && c <= '\u9fff'
                || c >= '\uac00' && c <= '\ud7a3'
                || c >= '\uff00' && c <= '\uffef'
                || c >= '\u3000' && c <= '\u303f';
    }
}
