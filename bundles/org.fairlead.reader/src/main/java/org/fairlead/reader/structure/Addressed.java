// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader.structure;

import java.util.List;
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
            " to talk");
    private static final List<String> BEFORE = List.of(
            "let ",
            "ask ",
            "over to ",
            "have ",
            "pass to ",
            "hand to ",
            "to ",
            "and ",
            "invite ",
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

    private Addressed() {}

    /** The company's person who is asked in the last words of a turn, if a person of the roster is. */
    static java.util.Optional<Roster.Person> in(String text, DraftTurn turn, Roster roster) {
        int begin = Math.max(turn.speech, turn.end - 160);
        java.util.Optional<Roster.Person> found = java.util.Optional.empty();
        int i = begin;
        while (i < turn.end) {
            if (!Letters.isCapital(text.charAt(i)) || i > 0 && Letters.isLetterOrDigit(text.charAt(i - 1))) {
                i++;
                continue;
            }
            int end = i;
            while (end < turn.end && Letters.isLetter(text.charAt(end))) {
                end++;
            }
            if (Names.isWord(text, i, end) && asked(text, turn, i, end)) {
                var person = roster.find(text.substring(i, end))
                        .filter(p -> p.role != Role.ANALYST && p.role != Role.UNKNOWN && p.role != Role.OPERATOR);
                found = person.isPresent() ? person : found;
            }
            i = end;
        }
        return found;
    }

    private static boolean asked(String text, DraftTurn turn, int begin, int end) {
        int limit = Math.min(turn.end, end + 24);
        int from = Math.max(turn.speech, begin - 10);
        if (called(text, end, limit) && led(text, from, begin)) {
            return true;
        }
        return limit - end < 3
                && (follows(text, end, limit, "?")
                        || precedes(text, from, begin, "over to ")
                        || precedes(text, from, begin, "let "));
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
