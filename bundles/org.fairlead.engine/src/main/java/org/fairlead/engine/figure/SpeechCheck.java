// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.figure;

import java.util.HashSet;
import java.util.Set;
import org.fairlead.model.review.Cause;
import org.fairlead.model.rules.FigureQuestion;
import org.fairlead.model.transcript.Role;
import org.fairlead.model.transcript.SectionKind;

/** X-REF, X-QA and X-DUP: what was said before, what was asked and not answered, and what stands twice. */
final class SpeechCheck {
    /** Sentences with fewer words are repeated by everybody. */
    private static final int REPEATED = 8;
    /** How near a repetition must be to be none of the speaker's, sentences. */
    private static final int NEAR = 12;
    /** Metrics that every answer touches, or whose name is too common a word to tell anything. */
    private static final Set<String> COMMON = Set.of(
            "revenue",
            "cost",
            "margin",
            "customers",
            "orders",
            "employees",
            "stores",
            "deposits",
            "loans",
            "cash",
            "debt",
            "inventory",
            "net income");

    private final CallWords call;
    private final Remarks out;

    private SpeechCheck(Material material, Remarks out) {
        this.call = material.call();
        this.out = out;
    }

    static void check(Material material, Remarks out) {
        SpeechCheck check = new SpeechCheck(material, out);
        check.references();
        check.answers();
        check.repetitions();
    }

    /** "As I mentioned", about a name that only an analyst mentioned. */
    private void references() {
        Marks mentioned = call.marks(Wording.MENTIONED);
        for (int m = 0; m < mentioned.size(); m++) {
            int sentence = call.text.sentenceAt(call.words.begin(mentioned.from(m)));
            if (call.roleOf(sentence) == Role.ANALYST
                    || call.roleOf(sentence) == Role.OPERATOR
                    || call.roleOf(sentence) == Role.VENDOR) {
                continue;
            }
            int first = Math.max(call.words.first(sentence) + 1, mentioned.from(m) - 10);
            for (int i = first; i < mentioned.from(m); i++) {
                String name = call.words.at(i);
                if (call.words.isCapital(i)
                        && name.length() > 3
                        && !FunctionWords.is(name)
                        && saidBefore(call.words.id(i), sentence) == Role.ANALYST) {
                    out.aboutWords(
                                    FigureQuestion.REFERENCE,
                                    Math.max(call.words.first(sentence), i - 4),
                                    mentioned.after(m))
                            .cause(Cause.SPEAKER)
                            .say("\"" + call.words.written(mentioned.from(m), mentioned.after(m))
                                    + "\", but only an analyst has named " + call.words.written(i, i + 1) + " before.");
                    break;
                }
            }
        }
    }

    /** Who said a word before a sentence: the company where it did, else an analyst; unknown where nobody did. */
    private Role saidBefore(int id, int sentence) {
        Role found = Role.UNKNOWN;
        for (int s = 0; s < sentence; s++) {
            if (says(s, id)) {
                Role role = call.roleOf(s);
                if (role == Role.ANALYST) {
                    found = Role.ANALYST;
                } else if (role != Role.VENDOR && role != Role.OPERATOR) {
                    return Role.EXECUTIVE_OTHER;
                }
            }
        }
        return found;
    }

    private boolean says(int sentence, int id) {
        int after = call.words.after(sentence);
        for (int i = call.words.first(sentence); i < after; i++) {
            if (call.words.id(i) == id) {
                return true;
            }
        }
        return false;
    }

    /** A metric asked for by its name, which no answer before the next question names. */
    private void answers() {
        for (int s = 0; s < call.sentences(); s++) {
            if (call.roleOf(s) != Role.ANALYST
                    || call.text.section(s) != SectionKind.QUESTIONS_AND_ANSWERS
                    || !asks(s)) {
                continue;
            }
            for (MetricMention m : call.metricsOf(s)) {
                if (!COMMON.contains(m.definition().getName()) && !answered(m, s)) {
                    int answer = nextAnswer(s);
                    if (answer >= 0
                            && !out.covers(FigureQuestion.ANSWER, call.text.begin(answer), call.text.end(answer))) {
                        out.aboutSentence(FigureQuestion.ANSWER, answer)
                                .against(out.placeOfSentence(s))
                                .cause(Cause.SPEAKER)
                                .say("The " + m.definition().getName()
                                        + " was asked for; no answer before the next question names it.");
                    }
                }
            }
        }
    }

    private boolean asks(int sentence) {
        return call.text.text().charAt(call.text.end(sentence) - 1) == '?';
    }

    private int nextAnswer(int question) {
        for (int s = question + 1; s < call.sentences(); s++) {
            Role role = call.roleOf(s);
            if (role != Role.ANALYST
                    && role != Role.OPERATOR
                    && role != Role.VENDOR
                    && call.words.after(s) - call.words.first(s) > REPEATED) {
                return s;
            }
        }
        return -1;
    }

    private boolean answered(MetricMention asked, int question) {
        boolean answer = false;
        for (int s = question + 1; s < call.sentences(); s++) {
            Role role = call.roleOf(s);
            if (role == Role.OPERATOR && answer) {
                return false;
            }
            answer |= role != Role.ANALYST && role != Role.OPERATOR;
            if (role != Role.ANALYST && namesAnyWord(asked, s)) {
                return true;
            }
        }
        return true;
    }

    /** Whether a sentence has the metric, or any telling word of the name that was asked for. */
    private boolean namesAnyWord(MetricMention asked, int sentence) {
        for (int i = call.words.first(sentence); i < call.words.after(sentence); i++) {
            for (int k = asked.from(); k < asked.after(); k++) {
                if (call.words.id(i) == call.words.id(k)
                        && !FunctionWords.is(call.words.at(k))
                        && !call.words.is(k, "rate")
                        && !call.words.is(k, "net")) {
                    return true;
                }
            }
        }
        return call.metricsOf(sentence).stream().anyMatch(m -> m.definition() == asked.definition());
    }

    /** Labels and headings have no end mark. */
    private boolean ends(int sentence) {
        return ".?!\u3002\uff1f\uff01".indexOf(call.text.text().charAt(call.text.end(sentence) - 1)) >= 0;
    }

    private void repetitions() {
        Set<Integer> shown = new HashSet<>();
        for (int s = 0; s < call.sentences(); s++) {
            int before = isTelling(s) ? sameBefore(s) : -1;
            if (before >= 0 && shown.add(call.turnOf(s))) {
                out.aboutSentence(FigureQuestion.REPEATED, s)
                        .against(out.placeOfSentence(before))
                        .cause(Cause.RECOGNISER)
                        .say("This sentence stands twice, word for word; line "
                                + call.text.line(call.text.begin(before)) + " has it before.");
            }
        }
    }

    private boolean isTelling(int sentence) {
        return call.words.after(sentence) - call.words.first(sentence) >= REPEATED
                && ends(sentence)
                && call.roleOf(sentence) != Role.OPERATOR
                && call.roleOf(sentence) != Role.VENDOR;
    }

    /** The nearest telling sentence before one that has its very words, or -1. */
    private int sameBefore(int sentence) {
        int begin = call.text.begin(sentence);
        int length = call.text.end(sentence) - begin;
        for (int s = sentence - 1; s >= Math.max(0, sentence - NEAR); s--) {
            int other = call.text.begin(s);
            if (call.text.end(s) - other == length
                    && call.text.text().regionMatches(begin, call.text.text(), other, length)
                    && isTelling(s)) {
                return s;
            }
        }
        return -1;
    }
}
