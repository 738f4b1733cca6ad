// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.figure;

import org.fairlead.model.review.Cause;
import org.fairlead.model.rules.FigureQuestion;
import org.fairlead.model.transcript.Version;

/** X-TENSE and X-HEDGE: what an interpretation does to the tense, the qualification and the condition of a sentence. */
final class VersionCheck {
    /** Least likeness of two sentences for their verbs to be compared. */
    private static final double CLEAR = 0.16;

    private final CallWords call;
    private final PairText pair;
    private final Remarks out;

    private VersionCheck(Material material, PairText pair, Remarks out) {
        this.call = material.call();
        this.pair = pair;
        this.out = out;
    }

    static void check(Material material, Remarks out) {
        for (PairText pair : material.pairs()) {
            if (!pair.analyst) {
                VersionCheck check = new VersionCheck(material, pair, out);
                check.denials();
                check.firsts();
                pair.links.forEach(check::link);
            }
        }
    }

    private void link(PairText.Link link) {
        if (pair.sameLanguage() && link.likeness() >= CLEAR) {
            tense(link.original(), link.interpretation());
        }
        hedge(link);
    }

    private void tense(int a, int b) {
        boolean future = call.says(Wording.FUTURE, a) && !call.says(Wording.FUTURE, b);
        boolean past = call.says(Wording.FUTURE, b) && !call.says(Wording.FUTURE, a);
        if (future && completedOnly(b) || past && completedOnly(a)) {
            out.aboutSentence(FigureQuestion.TENSE, a)
                    .against(out.placeOfSentence(b))
                    .cause(cause(a))
                    .say("The original says what " + (future ? "will be" : "was") + ", the interpretation what "
                            + (future ? "was" : "will be") + ".");
        }
    }

    private boolean completedOnly(int sentence) {
        return call.says(Wording.COMPLETED, sentence) && !call.says(Wording.FUTURE, sentence);
    }

    private void hedge(PairText.Link link) {
        int a = link.original();
        int b = link.interpretation();
        boolean condition =
                call.says(Wording.CONDITION, a) && !call.says(Wording.CONDITION, b) && !near(Wording.CONDITION, b);
        boolean maybe = call.says(Wording.MAYBE, a)
                && !call.says(Wording.MAYBE, b)
                && !call.says(Wording.HEDGE, b)
                && !call.says(Wording.CONDITION, b);
        boolean expects = !pair.sameLanguage()
                && call.says(Wording.HEDGE, a)
                && !call.says(Wording.HEDGE, b)
                && !call.says(Wording.MAYBE, b)
                && !call.says(Wording.CONDITION, b);
        boolean outlook = call.says(Wording.FUTURE, b) || call.says(Wording.OUTLOOK, b);
        boolean clear = pair.sameLanguage() ? link.likeness() >= CLEAR || condition : link.likeness() >= 0.13;
        if (clear
                && outlook
                && (condition || maybe || expects)
                && !out.covers(FigureQuestion.HEDGE_DENIAL, call.text.begin(b), call.text.end(b))) {
            out.aboutSentence(FigureQuestion.HEDGE_LOSS, b)
                    .against(out.placeOfSentence(a))
                    .cause(Cause.INTERPRETER)
                    .say(
                            condition
                                    ? "The condition of the original is lost in the interpretation."
                                    : "The original is qualified, the interpretation is not.");
        } else if (pair.sameLanguage()
                && link.likeness() >= CLEAR
                && call.says(Wording.DEGREE, a) != call.says(Wording.DEGREE, b)
                && call.says(Wording.UP, a)
                && call.says(Wording.UP, b)) {
            out.aboutSentence(FigureQuestion.HEDGE_DEGREE, a)
                    .against(out.placeOfSentence(b))
                    .cause(cause(a))
                    .say("One version says how much (much, significantly, rapidly), the other does not.");
        }
    }

    private boolean near(Wording wording, int sentence) {
        return sentence > pair.interpretedFrom && call.says(wording, sentence - 1)
                || sentence + 1 < pair.interpretedAfter && call.says(wording, sentence + 1);
    }

    /** A denial that is flat in the interpretation and qualified in the original, wherever in the passage it stands. */
    private void denials() {
        int last = pair.originalFrom;
        for (int b = pair.interpretedFrom; b < pair.interpretedAfter; b++) {
            if (!call.says(Wording.DENIAL, b)
                    || call.says(Wording.MAYBE, b)
                    || call.says(Wording.HEDGE, b)
                    || call.says(Wording.CONDITION, b)) {
                continue;
            }
            for (int a = last; a < pair.originalAfter; a++) {
                boolean linked = pair.interpretationOf(a) == b
                        || pair.interpretationOf(a) < 0
                        || pair.sameLanguage() && pair.originalOf(b) < 0;
                if (call.says(Wording.DENIAL, a)
                        && (call.says(Wording.MAYBE, a) || call.says(Wording.HEDGE, a))
                        && linked) {
                    out.aboutSentence(FigureQuestion.HEDGE_DENIAL, b)
                            .against(out.placeOfSentence(a))
                            .cause(Cause.INTERPRETER)
                            .say("A qualified denial of the original is a flat one in the interpretation.");
                    last = a + 1;
                    break;
                }
            }
        }
    }

    /** A claim to be first, qualified in the original only. */
    private void firsts() {
        for (int b = pair.interpretedFrom; b < pair.interpretedAfter; b++) {
            if (!isFirst(b) || call.says(Wording.MAYBE, b)) {
                continue;
            }
            for (int a = pair.originalFrom; a < pair.originalAfter; a++) {
                if (isFirst(a) && call.says(Wording.MAYBE, a)) {
                    out.aboutSentence(FigureQuestion.HEDGE_LOSS, b)
                            .against(out.placeOfSentence(a))
                            .cause(Cause.INTERPRETER)
                            .say(
                                    "The claim to be first is qualified in the original and absolute in the interpretation.");
                    return;
                }
            }
        }
    }

    private boolean isFirst(int sentence) {
        Marks superlatives = call.marks(Wording.SUPERLATIVE);
        int m = superlatives.firstIn(call.words.first(sentence), call.words.after(sentence));
        for (; m >= 0 && m < superlatives.size() && superlatives.from(m) < call.words.after(sentence); m++) {
            for (int i = superlatives.from(m); i < superlatives.after(m); i++) {
                if (call.words.is(i, "first") || call.words.is(i, "\u9996")) {
                    return true;
                }
            }
        }
        return false;
    }

    private Cause cause(int sentence) {
        return call.versionOf(sentence) == Version.MACHINE_RENDERING ? Cause.MACHINE_RENDERING : Cause.UNSTATED;
    }
}
