// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader.structure;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.fairlead.model.text.WordSet;
import org.fairlead.model.transcript.Role;

/** Labels that name a function or a number in place of a person. */
final class GenericLabels {
    private static final Map<String, Role> FUNCTIONS = Map.ofEntries(
            Map.entry("operator", Role.OPERATOR),
            Map.entry("the operator", Role.OPERATOR),
            Map.entry("moderator", Role.OPERATOR),
            Map.entry("coordinator", Role.OPERATOR),
            Map.entry("conference operator", Role.OPERATOR),
            Map.entry("call operator", Role.OPERATOR),
            Map.entry("facilitator", Role.OPERATOR),
            Map.entry("host", Role.UNKNOWN),
            Map.entry("conference call operator", Role.OPERATOR),
            Map.entry("conference coordinator", Role.OPERATOR),
            Map.entry("interpreter", Role.INTERPRETER),
            Map.entry("translator", Role.INTERPRETER),
            Map.entry("q", Role.ANALYST),
            Map.entry("question", Role.ANALYST),
            Map.entry("analyst", Role.ANALYST),
            Map.entry("unidentified analyst", Role.ANALYST),
            Map.entry("unknown analyst", Role.ANALYST),
            Map.entry("unidentified participant", Role.UNKNOWN),
            Map.entry("questioner", Role.ANALYST),
            Map.entry("a", Role.UNKNOWN),
            Map.entry("answer", Role.UNKNOWN),
            Map.entry("unidentified speaker", Role.UNKNOWN),
            Map.entry("unknown speaker", Role.UNKNOWN),
            Map.entry("unidentified company representative", Role.EXECUTIVE_OTHER),
            Map.entry("company representative", Role.EXECUTIVE_OTHER),
            Map.entry("unknown executive", Role.EXECUTIVE_OTHER),
            Map.entry("unidentified executive", Role.EXECUTIVE_OTHER),
            Map.entry("executive", Role.EXECUTIVE_OTHER),
            Map.entry("management", Role.EXECUTIVE_OTHER),
            Map.entry("unknown attendee", Role.UNKNOWN),
            Map.entry("participant", Role.UNKNOWN),
            Map.entry("unidentified male speaker", Role.UNKNOWN),
            Map.entry("unidentified female speaker", Role.UNKNOWN),
            Map.entry("male speaker", Role.UNKNOWN),
            Map.entry("female speaker", Role.UNKNOWN),
            Map.entry("unidentified", Role.UNKNOWN),
            Map.entry("automated", Role.OPERATOR),
            Map.entry("audience member", Role.ANALYST),
            Map.entry("audience", Role.ANALYST),
            Map.entry("speaker", Role.UNKNOWN),
            Map.entry("shareholder", Role.ANALYST),
            Map.entry("investor", Role.ANALYST),
            Map.entry("multiple speakers", Role.UNKNOWN),
            Map.entry("unverified participant", Role.UNKNOWN),
            Map.entry("compere", Role.OPERATOR));
    private static final WordSet NAMES = new WordSet(FUNCTIONS.keySet());
    private static final Set<String> NUMBERED = Set.of(
            "speaker",
            "spk",
            "spkr",
            "participant",
            "s",
            "voice",
            "person",
            "unknown",
            "analyst",
            "unidentified speaker",
            "unknown speaker",
            "unidentified participant",
            "unidentified analyst",
            "male speaker",
            "female speaker",
            "executive");

    private static final WordSet FIRST_WORDS = new WordSet(Stream.of(FUNCTIONS.keySet(), NUMBERED)
            .flatMap(Collection::stream)
            .map(label -> label.split(" ")[0])
            .distinct()
            .toList());
    private static final WordSet NUMBERED_NAMES = new WordSet(NUMBERED);

    private GenericLabels() {}

    /** Whether the word text[begin, end) is the first of such a label. */
    static boolean mayBegin(String text, int begin, int end) {
        return FIRST_WORDS.contains(text, begin, end);
    }

    static boolean is(String label) {
        return NAMES.contains(label) || isNumber(label);
    }

    /** The role that a function names. */
    static Role role(String label) {
        int end = NAMES.contains(label) ? label.length() : endOfWords(label);
        return NAMES.contains(label, 0, end)
                ? FUNCTIONS.getOrDefault(label.substring(0, end).toLowerCase(Locale.ROOT), Role.UNKNOWN)
                : Role.UNKNOWN;
    }

    /** A label that only numbers a voice. */
    static boolean isNumber(String label) {
        int end = endOfWords(label);
        return end < label.length() && NUMBERED_NAMES.contains(label, 0, end);
    }

    /** Where in "speaker 12", "spk03", "Speaker A", "Speaker_01" what counts begins. */
    private static int endOfWords(String label) {
        int end = label.length();
        if (end > 2
                && (label.charAt(end - 2) == ' ' || label.charAt(end - 2) == '_')
                && Character.isLetter(label.charAt(end - 1))) {
            return end - 2;
        }
        while (end > 0 && (Character.isDigit(label.charAt(end - 1)) || " _#-".indexOf(label.charAt(end - 1)) >= 0)) {
            end--;
        }
        return end;
    }
}
