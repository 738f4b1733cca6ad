// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.fairlead.model.review.Cause;
import org.fairlead.model.review.FigureKind;
import org.fairlead.model.review.Tick;
import org.fairlead.model.rules.FigureQuestion;
import org.fairlead.model.transcript.Version;

/**
 * X-NUM: figures of an original against those of its interpretation. Equal figures are paired first; what is left between two such anchors is one fact with
 * two values, or a figure that one version lacks.
 */
final class NumberCheck {
    private final Material material;
    private final CallWords call;
    private final Remarks out;
    private final PairText pair;
    private final List<Fact> originals;
    private final List<Fact> interpreted;
    /** Place in the other list of the figure that is the same, or -1. */
    private final int[] partner;

    private final int[] back;

    private NumberCheck(Material material, PairText pair, Remarks out) {
        this.material = material;
        this.call = material.call();
        this.pair = pair;
        this.out = out;
        originals = comparable(pair.originalFacts());
        interpreted = comparable(pair.interpretedFacts());
        partner = new int[originals.size()];
        back = new int[interpreted.size()];
        Arrays.fill(partner, -1);
        Arrays.fill(back, -1);
    }

    static void check(Material material, Remarks out) {
        for (PairText pair : material.pairs()) {
            if (!pair.analyst) {
                NumberCheck check = new NumberCheck(material, pair, out);
                check.equals();
                check.rest();
            }
        }
    }

    private static List<Fact> comparable(List<Fact> all) {
        List<Fact> some = new ArrayList<>(all);
        some.removeIf(f -> f.isPeriod() || f.kind == FigureKind.NUMBER && f.low >= 1990 && f.low <= 2049);
        return some;
    }

    /** Pairs equal figures, those of sentences that say the same first. */
    private void equals() {
        for (boolean linked : new boolean[] {true, false}) {
            for (int a = 0; a < originals.size(); a++) {
                Fact f = originals.get(a);
                for (int b = 0; b < interpreted.size() && partner[a] < 0; b++) {
                    Fact g = interpreted.get(b);
                    if (back[b] < 0 && same(f, g) && (!linked || pair.interpretationOf(f.sentence) == g.sentence)) {
                        partner[a] = b;
                        back[b] = a;
                        f.tick(Tick.AGREED, "The interpretation has the same figure.", g);
                        g.tick(Tick.AGREED, "The original has the same figure.", f);
                    }
                }
            }
        }
    }

    private static boolean same(Fact f, Fact g) {
        boolean percent = f.isPercentage() == g.isPercentage();
        return percent && f.sameValue(g)
                || percent && f.isMoney() && g.isMoney() && f.interval().overlaps(g.interval()) && f.low != 0
                || f.isRange() && !g.isRange() && (Fact.near(f.low, g.low) || Fact.near(f.high, g.low));
    }

    private void rest() {
        for (int a = 0; a < originals.size(); a++) {
            if (partner[a] < 0) {
                other(a);
            }
        }
        for (int b = 0; b < interpreted.size(); b++) {
            if (back[b] < 0) {
                missing(interpreted.get(b), pair.originalOf(interpreted.get(b).sentence), true);
            }
        }
    }

    /** The unpaired figure of the interpretation that stands at the place of this one, if there is one. */
    private void other(int a) {
        Fact f = originals.get(a);
        int low = 0;
        for (int k = a - 1; k >= 0; k--) {
            if (partner[k] >= 0) {
                low = partner[k] + 1;
                break;
            }
        }
        int high = interpreted.size();
        for (int k = a + 1; k < originals.size(); k++) {
            if (partner[k] >= 0) {
                high = partner[k];
                break;
            }
        }
        int best = -1;
        double score = 0.9;
        for (int b = low; b < high; b++) {
            double s = back[b] < 0 ? oneFact(f, interpreted.get(b)) : 0;
            if (s > score) {
                score = s;
                best = b;
            }
        }
        if (best < 0) {
            missing(f, pair.interpretationOf(f.sentence), false);
            return;
        }
        partner[a] = best;
        back[best] = a;
        differ(f, interpreted.get(best));
    }

    /** How likely two figures are one fact: the same digits, the same metric, sentences that say the same, a slip of hearing. */
    private double oneFact(Fact f, Fact g) {
        boolean digits = f.digits().equals(g.digits()) && f.digits().length() + (Math.abs(f.low) >= 100 ? 1 : 0) >= 2;
        boolean linked = pair.interpretationOf(f.sentence) == g.sentence;
        boolean kinds = f.kind == g.kind
                || f.isMoney() && g.isMoney()
                || f.kind == FigureKind.NUMBER
                || g.kind == FigureKind.NUMBER
                || f.kind == FigureKind.COUNT && g.kind == FigureKind.AMOUNT
                || f.kind == FigureKind.AMOUNT && g.kind == FigureKind.COUNT;
        if (!kinds || f.isPercentage() != g.isPercentage() && !digits) {
            return 0;
        }
        double metric = f.definition.isPresent() && f.definition.equals(g.definition) ? 0.6 : 0;
        double heard =
                Misheard.between(f, g).isEmpty() && Misheard.between(g, f).isEmpty() ? 0 : 0.4;
        boolean small = Math.abs(f.low) <= 12 && f.scale.isEmpty() && !f.isPercentage() && f.currency.isEmpty();
        return (digits ? 1 : 0) + (linked ? 0.5 : 0) + metric + heard - (small ? 0.6 : 0);
    }

    private void differ(Fact f, Fact g) {
        boolean scale = f.digits().equals(g.digits());
        boolean headline = f.isHeadline() || g.isHeadline();
        FigureQuestion question = !scale
                ? FigureQuestion.NUMBER_VALUE
                : headline ? FigureQuestion.NUMBER_HEADLINE : FigureQuestion.NUMBER_SCALE;
        Witness witness = Witness.between(material, f, g);
        boolean original = witness.wrong() != g;
        Fact wrong = original ? f : g;
        Fact right = original ? g : f;
        String ratio = scale ? ratio(wrong, right) : "";
        Remarks.Draft draft =
                out.about(question, wrong).against(right).cause(cause(wrong)).repair(witness.words());
        witness.places().forEach(w -> draft.against(out.place(w)));
        if (!ratio.isEmpty() && !wrong.scale.isEmpty()) {
            draft.working(Show.amount(wrong.low) + " / " + Show.amount(right.low) + " = " + ratio);
        }
        String metric = right.metric().isEmpty() ? wrong.metric() : right.metric();
        draft.say("One version says \"" + Show.shortened(call.quote(wrong), 60) + "\", the other \""
                + Show.shortened(call.quote(right), 60) + "\"" + (metric.isEmpty() ? "" : " for " + metric)
                + (ratio.isEmpty()
                        ? "."
                        : wrong.scale.isEmpty() ? ": the unit is lost." : ": " + ratio + " times as much."));
    }

    private static String ratio(Fact wrong, Fact right) {
        double r = Math.abs(wrong.low / right.low);
        return r >= 1 ? Show.grouped(Math.round(r)) : "1/" + Show.grouped(Math.round(1 / r));
    }

    private static Cause cause(Fact wrong) {
        return wrong.version == Version.MACHINE_RENDERING
                ? Cause.MACHINE_RENDERING
                : wrong.version == Version.INTERPRETATION ? Cause.INTERPRETER : Cause.UNSTATED;
    }

    /** A figure that one version lacks. */
    private void missing(Fact f, int there, boolean added) {
        int other = there >= 0 ? there : neighbour(f, added);
        if (vague(f, other) || Witness.slip(material, f, out)) {
            if (!f.isHeadline() && there < 0) {
                return;
            }
        }
        boolean weighty =
                f.isPercentage() && f.step < 1 || !f.scale.isEmpty() || !f.currency.isEmpty() || Math.abs(f.low) > 100;
        boolean plain = Math.abs(f.low) >= (f.spelled ? 13 : 10);
        if (other < 0 || !weighty && !plain || f.tick == Tick.AGREED || NumberAgreement.elsewhere(call, f)) {
            return;
        }
        if (weighty) {
            Remarks.Draft draft = added
                    ? out.about(FigureQuestion.NUMBER_LOST, f)
                            .against(out.placeOfSentence(other))
                            .ticked(Tick.UNMATCHED)
                    : out.aboutSentence(FigureQuestion.NUMBER_LOST, other).against(f);
            draft.cause(added ? Cause.UNSTATED : Cause.INTERPRETER)
                    .say("The figure \"" + call.quote(f) + "\" stands in the " + (added ? "interpretation" : "original")
                            + " only.");
            f.tick(Tick.UNMATCHED, "The other version does not have it.");
        } else {
            out.about(FigureQuestion.NUMBER_VAGUE, f)
                    .against(out.placeOfSentence(other))
                    .ticked(Tick.UNMATCHED)
                    .cause(cause(f))
                    .say("The number \"" + call.quote(f) + "\" stands in one version only.");
        }
    }

    private int neighbour(Fact f, boolean added) {
        int before = -1;
        for (PairText.Link link : pair.links) {
            int mine = added ? link.interpretation() : link.original();
            if (mine < f.sentence) {
                before = added ? link.original() : link.interpretation();
            }
        }
        int after = before < 0 ? -1 : before + 1;
        return after >= 0 && after < (added ? pair.originalAfter : pair.interpretedAfter) ? after : before;
    }

    /** "100" against "hundreds of". */
    private boolean vague(Fact f, int other) {
        String plural = Math.abs(f.low) == 100
                ? "hundreds"
                : Math.abs(f.low) == 1000 ? "thousands" : Math.abs(f.low) == 1e6 ? "millions" : "";
        if (plural.isEmpty() || other < 0) {
            return false;
        }
        for (int i = call.words.first(other); i < call.words.after(other); i++) {
            if (call.words.is(i, plural)) {
                out.about(FigureQuestion.NUMBER_VAGUE, f)
                        .against(out.placeOfSentence(other))
                        .cause(cause(f))
                        .say("The number " + Show.plain(f.low) + " stands against \"" + plural
                                + " of\" in the other version.");
                return true;
            }
        }
        return false;
    }
}
