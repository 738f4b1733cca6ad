// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.figure;

import java.util.List;
import java.util.Optional;
import org.fairlead.model.review.Aspect;
import org.fairlead.model.review.Cause;
import org.fairlead.model.rules.FigureQuestion;
import org.fairlead.model.transcript.Role;

/** X-PREMISE and X-IMPL: what follows from the company's outlook, held against an analyst's figure, and taken one step further than the company did. */
final class PremiseCheck {
    private final CallWords call;
    private final Remarks out;

    private PremiseCheck(Material material, Remarks out) {
        this.call = material.call();
        this.out = out;
    }

    static void check(Material material, Remarks out) {
        PremiseCheck check = new PremiseCheck(material, out);
        List<Fact> outlooks = check.call.facts.stream()
                .filter(f -> f.outlook
                        && f.isMoney()
                        && f.isHeadline()
                        && f.aspect == Aspect.LEVEL
                        && isCompany(f)
                        && f.period.isQuarter()
                        && f.period.year() > 0
                        && f.isRange())
                .toList();
        if (outlooks.isEmpty()) {
            out.notAsked("No outlook range of a quarter was found.", FigureQuestion.PREMISE, FigureQuestion.IMPLIED);
        }
        outlooks.forEach(check::premises);
        outlooks.forEach(check::implied);
    }

    private static boolean isCompany(Fact f) {
        return f.role != Role.ANALYST && f.role != Role.VENDOR && f.role != Role.OPERATOR;
    }

    /** Growth that an analyst takes for the guided one, outside what the range makes of the same quarter of the year before, and not put right. */
    private void premises(Fact outlook) {
        Optional<Fact> base = call.facts.stream()
                .filter(f -> isCompany(f)
                        && f.sameMetric(outlook)
                        && f.aspect == Aspect.LEVEL
                        && f.isMoney()
                        && !f.isRange()
                        && f.period.equals(outlook.period.yearBefore()))
                .findFirst();
        if (base.isEmpty()) {
            return;
        }
        Interval growth = new Interval(outlook.low / base.get().low, outlook.high / base.get().low)
                .plus(-1)
                .times(100);
        for (Fact f : call.facts) {
            boolean guided = f.role == Role.ANALYST
                    && f.isPercentage()
                    && f.aspect == Aspect.CHANGE
                    && f.sameMetric(outlook)
                    && call.says(Wording.GUIDANCE, f.sentence)
                    && (f.period.fits(outlook.period) || f.periodSaid.isEmpty());
            if (guided && !f.interval().meets(growth) && !corrected(f)) {
                String working = Show.millions(outlook.low) + " / " + Show.millions(base.get().low) + " - 1 = "
                        + Show.percent(growth.low(), 0.1) + " to " + Show.percent(growth.high(), 0.1) + ", premise "
                        + Show.percent(f.low, f.step);
                out.about(FigureQuestion.PREMISE, f)
                        .against(outlook)
                        .against(base.get())
                        .working(working)
                        .cause(Cause.SPEAKER)
                        .say("The analyst's " + call.quote(f)
                                + " is outside what the outlook gives, and nobody put it right: " + working + ".");
            }
        }
    }

    /** A growth figure of that metric in the next speech of the company. */
    private boolean corrected(Fact f) {
        return call.facts.stream()
                .anyMatch(g -> isCompany(g)
                        && g.turn > f.turn
                        && g.turn <= f.turn + 3
                        && g.isPercentage()
                        && g.aspect == Aspect.CHANGE
                        && g.sameMetric(f));
    }

    /** The range of a quarter over the share of the year that the speaker gives the quarter: an outlook for the year. */
    private void implied(Fact outlook) {
        for (Fact f : call.facts) {
            boolean share = isCompany(f)
                    && f.isPercentage()
                    && f.aspect == Aspect.SHARE
                    && f.whole.equals(outlook.definition)
                    && f.qualifier.isEmpty()
                    && f.period.part().equals(outlook.period.part())
                    && f.low > 5
                    && f.low < 60;
            if (share && carriedOver(f)) {
                Interval year = outlook.interval().over(f.interval().times(0.01));
                String working = Show.millions(outlook.low) + " / " + Show.percent(f.high, f.step) + " to "
                        + Show.millions(outlook.high) + " / " + Show.percent(f.low, f.step) + " = about "
                        + Show.amount(Math.round(year.low() / 1e8) * 1e8) + " to "
                        + Show.amount(Math.round(year.high() / 1e8) * 1e8);
                out.about(FigureQuestion.IMPLIED, f)
                        .widened(f.sentence)
                        .against(outlook)
                        .working(working)
                        .cause(Cause.SPEAKER)
                        .say("With the outlook for " + outlook.period.inWords() + " this share lets a listener compute "
                                + outlook.metric() + " of the year, which was not given (an inference): " + working
                                + ".");
                return;
            }
        }
    }

    /** The same speech says that the pattern holds for the running year. */
    private boolean carriedOver(Fact f) {
        for (int s = f.sentence; s < Math.min(call.sentences(), f.sentence + 6) && call.turnOf(s) == f.turn; s++) {
            boolean year = call.periodsOf(s).stream()
                    .anyMatch(p -> p.how() == PeriodMention.How.THIS_YEAR || p.how() == PeriodMention.How.NEXT_YEAR);
            if (year && (call.says(Wording.SIMILAR, s) || call.says(Wording.STABLE, s))) {
                return true;
            }
        }
        return false;
    }
}
