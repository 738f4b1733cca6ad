// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader.structure;

import java.util.List;
import java.util.Optional;
import org.fairlead.model.text.Letters;
import org.fairlead.model.transcript.Role;

/** Finds whom a speaker of the company asks to answer: "Jane, do you want to take that?", "I'll let Jane answer". */
final class Addressed {
    private static final List<String> AFTER = List.of(
            ", do you",
            ", you want",
            ", why don't you",
            ", maybe you",
            ", can you",
            ", could you",
            ", would you",
            ", will you",
            ", please",
            ". please",
            "? ",
            ", perhaps",
            ", i don't know if you",
            ", if you",
            ", go ahead",
            ", over to you",
            ", want to",
            " do you want",
            " can you",
            " will take",
            " will now",
            " will open",
            " will start",
            " will begin",
            " will kick",
            " will walk",
            " will discuss",
            " will review",
            " will provide",
            " will go",
            " will cover",
            ", the floor is yours",
            ", you have the floor",
            ", take it away",
            " to take",
            " to answer",
            " to respond",
            " to add",
            " to comment",
            " answer",
            " take",
            " to address",
            " maybe",
            " to start",
            " can ",
            " to give",
            " to talk",
            " for her",
            " for his",
            ", our ",
            ", who will");
    private static final List<String> BEFORE = List.of(
            "let ",
            "ceo, ",
            "cfo, ",
            "officer, ",
            "president, ",
            "that, ",
            "now, ",
            "now ",
            "ask ",
            "over to ",
            "have ",
            "pass to ",
            "hand to ",
            "to ",
            "and ",
            "invite ",
            "start with ",
            "begin with ",
            "turn to ",
            "maybe ",
            "then ",
            "perhaps ",
            "so ",
            "well ",
            "well, ",
            "so, ",
            ". ",
            "? ",
            "- ");

    private static final List<String> LAST = List.of(
            "over to ",
            "let ",
            "here's ",
            "here is ",
            "turn to ",
            "start with ",
            "begin with ",
            "hear from ",
            "next is ",
            "up is ");

    private Addressed() {}

    /** The company's person who is asked in the last words of a turn, if a person of the roster is. */
    static Optional<Roster.Person> in(String text, DraftTurn turn, Roster roster) {
        return in(text, turn.speech, turn.end, roster);
    }

    /** The same in the last words of text[speech, stop). */
    static Optional<Roster.Person> in(String text, int speech, int stop, Roster roster) {
        int begin = Math.max(speech, stop - 160);
        Optional<Roster.Person> found = Optional.empty();
        int i = begin;
        while (i < stop) {
            if (!Letters.isCapital(text.charAt(i)) || i > 0 && Letters.isLetterOrDigit(text.charAt(i - 1))) {
                i++;
                continue;
            }
            int end = i;
            while (end < stop && Letters.isLetter(text.charAt(end))) {
                end++;
            }
            if (Names.isWord(text, i, end) && asked(text, speech, stop, i, end)) {
                var person = roster.find(text.substring(i, end))
                        .filter(p -> p.role != Role.ANALYST && p.role != Role.UNKNOWN && p.role != Role.OPERATOR);
                found = person.isPresent() ? person : found;
            }
            i = Math.max(end, i + 1); // a capital need not be a letter: a circled A
        }
        return found;
    }

    private static boolean asked(String text, int speech, int stop, int begin, int wordEnd) {
        int end = nameEnd(text, wordEnd, stop);
        int limit = Math.min(stop, end + 24);
        int from = Math.max(speech, begin - 12);
        if (called(text, end, limit) && led(text, from, begin)) {
            return true;
        }
        return limit - end < 3 && (follows(text, end, limit, "?") || lastWord(text, from, begin));
    }

    /** Behind the family name too, and the comma of "our CEO, Jane Doe, will open". */
    private static int nameEnd(String text, int wordEnd, int stop) {
        int end = wordEnd;
        if (end + 1 < stop && text.charAt(end) == ' ' && Letters.isCapital(text.charAt(end + 1))) {
            end++;
            while (end < stop && Letters.isLetter(text.charAt(end))) {
                end++;
            }
        }
        return text.startsWith(", will ", end) ? end + 1 : end;
    }

    /** What leads to a name that ends the turn. */
    private static boolean lastWord(String text, int from, int begin) {
        for (String words : LAST) {
            if (precedes(text, from, begin, words)) {
                return true;
            }
        }
        return false;
    }

    private static boolean called(String text, int end, int limit) {
        for (String words : AFTER) {
            if (follows(text, end, limit, words)) {
                return true;
            }
        }
        return false;
    }

    private static boolean led(String text, int from, int begin) {
        for (String words : BEFORE) {
            if (precedes(text, from, begin, words)) {
                return true;
            }
        }
        return from == begin;
    }

    private static boolean follows(String text, int at, int limit, String words) {
        return at + words.length() <= limit && text.regionMatches(true, at, words, 0, words.length());
    }

    private static boolean precedes(String text, int from, int at, String words) {
        int begin = at - words.length();
        return begin >= from && text.regionMatches(true, begin, words, 0, words.length());
    }
}
