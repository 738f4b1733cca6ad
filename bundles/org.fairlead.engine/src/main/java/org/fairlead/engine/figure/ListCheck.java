// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.figure;

import java.util.List;
import java.util.Set;
import org.fairlead.model.review.Cause;
import org.fairlead.model.rules.FigureQuestion;
import org.fairlead.model.transcript.Role;

/**
 * X-NUM for lists: "three priorities: first ..., second ...". Items are counted where their sentences begin with an ordinal. Fewer than announced are told only
 * where no later sentence may be a further item in other words.
 */
final class ListCheck {
    /** Begin a further item without a number; "certainly" is what recognisers make of thirdly. */
    private static final Set<String> FURTHER = Set.of(
            "also",
            "additionally",
            "another",
            "then",
            "next",
            "moreover",
            "furthermore",
            "plus",
            "besides",
            "finally",
            "lastly",
            "last",
            "other",
            "addition",
            "further",
            "certainly");

    private static final List<Set<String>> ORDINALS = List.of(
            Set.of("first", "firstly"),
            Set.of("second", "secondly"),
            Set.of("third", "thirdly"),
            Set.of("fourth", "fourthly"),
            Set.of("fifth", "fifthly"),
            Set.of("sixth"));

    /** Make an ordinal the name of a period: second quarter. */
    private static final Set<String> PERIODS =
            Set.of("quarter", "half", "year", "nine", "six", "time", "month", "week");

    private final CallWords call;
    private final Remarks out;

    private ListCheck(Material material, Remarks out) {
        this.call = material.call();
        this.out = out;
    }

    static void check(Material material, Remarks out) {
        ListCheck check = new ListCheck(material, out);
        Marks counted = check.call.marks(Wording.COUNTED);
        if (counted.size() == 0) {
            out.notAsked("The call announces no list by its length.", FigureQuestion.NUMBER_LIST);
        }
        for (int m = 0; m < counted.size(); m++) {
            check.list(counted, m);
        }
    }

    private void list(Marks counted, int m) {
        int from = counted.from(m);
        int sentence = call.text.sentenceAt(call.words.begin(from));
        int announced = number(from);
        Role role = call.roleOf(sentence);
        if (announced == 0 || role == Role.ANALYST || role == Role.OPERATOR || role == Role.VENDOR) {
            return;
        }
        int limit = m + 1 < counted.size() ? counted.from(m + 1) : Integer.MAX_VALUE;
        int items = 0;
        int last = -1;
        boolean further = false;
        for (int s = sentence; s < call.sentences() && call.turnOf(s) == call.turnOf(sentence); s++) {
            for (int i = Math.max(from + 1, call.words.first(s)); i < Math.min(limit, call.words.after(s)); i++) {
                boolean begins = i == call.words.first(s) || call.words.breaksAfter(i - 1) || leads(i);
                if (begins && items < ORDINALS.size() && isItem(i, items)) {
                    items++;
                    last = i;
                    further = false;
                } else if (begins && items > 0 && FURTHER.contains(call.words.at(i))) {
                    further = true;
                }
            }
            if (items == 0 && s > sentence + 1) {
                return;
            }
            // A list within the list: what follows may belong to either.
            further |= call.words.after(s) > limit;
        }
        if (items > announced || items > 1 && items < announced && !further) {
            String word = call.words.written(from, counted.after(m));
            out.aboutWords(FigureQuestion.NUMBER_LIST, from, counted.after(m))
                    .against(out.placeOfSentence(call.text.sentenceAt(call.words.begin(last))))
                    .cause(Cause.SPEAKER)
                    .say("\"" + word + "\" are announced, and " + items + " are listed.");
        }
    }

    /** "And second", "the third". */
    private boolean leads(int i) {
        String before = call.words.at(i - 1);
        return (before.equals("and") || before.equals("the") || before.equals("so")) && call.words.breaksAfter(i - 2);
    }

    private boolean isItem(int word, int items) {
        return ORDINALS.get(items).contains(call.words.at(word)) && !PERIODS.contains(call.words.at(word + 1));
    }

    private int number(int word) {
        return switch (call.words.at(word)) {
            case "two" -> 2;
            case "three" -> 3;
            case "four" -> 4;
            case "five" -> 5;
            case "six" -> 6;
            default -> 0;
        };
    }
}
