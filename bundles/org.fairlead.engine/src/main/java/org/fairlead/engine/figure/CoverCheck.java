// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.figure;

import java.util.ArrayList;
import java.util.List;
import org.fairlead.engine.figure.PeriodMention.How;
import org.fairlead.model.review.Cause;
import org.fairlead.model.rules.FigureQuestion;

/** X-COVER: sentences that only one version has. Where the versions are in two languages their words cannot be compared and nothing is said. */
final class CoverCheck {
    /** Shorter sentences are courtesy and connection; words. */
    private static final int SUBSTANTIAL = 9;
    /** A sentence less like any of the other version than this has no like there. */
    private static final double UNLIKE = 0.1;

    private static final int BAND = 9;

    private final Material material;
    private final CallWords call;
    private final PairText pair;
    private final Alignment alignment;
    private final Remarks out;

    private CoverCheck(Material material, PairText pair, Remarks out) {
        this.material = material;
        this.call = material.call();
        this.pair = pair;
        this.alignment = new Alignment(call, material.stems(), pair);
        this.out = out;
    }

    static void check(Material material, Remarks out) {
        for (PairText pair : material.pairs()) {
            if (pair.sameLanguage() && !pair.analyst && pair.confidence >= 0.3) {
                CoverCheck check = new CoverCheck(material, pair, out);
                for (int b : check.alone(false)) {
                    check.alone(b);
                }
                check.addedTime();
            }
        }
    }

    /** Sentences of one side without a like on the other. */
    List<Integer> alone(boolean original) {
        int from = original ? pair.originalFrom : pair.interpretedFrom;
        int after = original ? pair.originalAfter : pair.interpretedAfter;
        int otherFrom = original ? pair.interpretedFrom : pair.originalFrom;
        int otherAfter = original ? pair.interpretedAfter : pair.originalAfter;
        List<Integer> alone = new ArrayList<>();
        for (int s = from; s < after; s++) {
            boolean linked = (original ? pair.interpretationOf(s) : pair.originalOf(s)) >= 0;
            if (linked || call.words.after(s) - call.words.first(s) < SUBSTANTIAL) {
                continue;
            }
            int middle = otherFrom + (int) ((s - from + 0.5) * (otherAfter - otherFrom) / Math.max(1, after - from));
            double best = 0;
            for (int t = Math.max(otherFrom, middle - BAND); t < Math.min(otherAfter, middle + BAND + 1); t++) {
                best = Math.max(best, original ? alignment.likeness(s, t) : alignment.likeness(t, s));
            }
            if (best < UNLIKE) {
                alone.add(s);
            }
        }
        return alone;
    }

    static List<Integer> alone(Material material, PairText pair, boolean original) {
        return pair.sameLanguage()
                ? new CoverCheck(material, pair, new Remarks(material.call())).alone(original)
                : List.of();
    }

    private void alone(int b) {
        if (call.says(Wording.MECHANICS, b)) {
            return;
        }
        boolean outlook = material.isForwardLooking(b) || call.says(Wording.FUTURE, b);
        int anchor = Math.max(pair.originalFrom, Math.min(pair.originalAfter - 1, nearest(b)));
        out.aboutSentence(outlook ? FigureQuestion.COVER_OUTLOOK : FigureQuestion.COVER_OTHER, b)
                .against(out.placeOfSentence(anchor))
                .cause(Cause.INTERPRETER)
                .say("This stands in the interpretation only; the record has no such sentence of the original.");
    }

    private int nearest(int b) {
        int at = pair.originalFrom;
        for (PairText.Link link : pair.links) {
            if (link.interpretation() < b) {
                at = link.original();
            }
        }
        return at;
    }

    /** Growth is given a year in the interpretation that the whole original does not name. */
    private void addedTime() {
        for (PairText.Link link : pair.links) {
            int b = link.interpretation();
            for (PeriodMention p : call.periodsOf(b)) {
                boolean year = p.how() == How.THIS_YEAR || p.how() == How.NEXT_YEAR;
                boolean fullYear = year && call.words.is(p.from(), "full");
                if (year
                        && !fullYear
                        && call.says(Wording.UP, b)
                        && !inOriginal(p)
                        && call.factsOf(b).isEmpty()) {
                    out.aboutSentence(FigureQuestion.COVER_OUTLOOK, b)
                            .against(out.placeOfSentence(link.original()))
                            .cause(Cause.INTERPRETER)
                            .say("\"" + call.words.written(p.from(), p.after())
                                    + "\" stands in the interpretation only and makes an outlook of the sentence.");
                }
            }
        }
    }

    private boolean inOriginal(PeriodMention p) {
        for (int a = pair.originalFrom; a < pair.originalAfter; a++) {
            for (PeriodMention q : call.periodsOf(a)) {
                if (q.how() == p.how() || q.period().equals(p.period())) {
                    return true;
                }
            }
        }
        return false;
    }
}
