// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.figure;

import java.util.List;
import java.util.Optional;
import org.fairlead.model.review.Aspect;
import org.fairlead.model.review.Basis;
import org.fairlead.model.review.Cause;
import org.fairlead.model.review.FigureKind;
import org.fairlead.model.review.Tick;
import org.fairlead.model.rules.FigureQuestion;
import org.fairlead.model.transcript.Role;

/**
 * X-ARITH for changes: a sentence that gives a value, the value that it is compared with, and the change between them. Looked at are only sentences with
 * exactly these three figures of one metric, so that no change is held against values that it does not belong to.
 */
final class GrowthCheck {
    /** Values further apart are not of one thing, or one of them was read wrongly. */
    private static final double FAR = 6;

    private final CallWords call;
    private final Remarks out;

    private GrowthCheck(Material material, Remarks out) {
        this.call = material.call();
        this.out = out;
    }

    static void check(Material material, Remarks out) {
        GrowthCheck check = new GrowthCheck(material, out);
        for (int s = 0; s < check.call.sentences(); s++) {
            List<Fact> facts = check.call.factsOf(s);
            boolean compound =
                    check.call.marks(Wording.COMPOUND).in(check.call.words.first(s), check.call.words.after(s));
            if (facts.size() == 3
                    && !compound
                    && check.call.roleOf(s) != Role.ANALYST
                    && check.call.roleOf(s) != Role.VENDOR) {
                check.sentence(facts);
            }
        }
    }

    private void sentence(List<Fact> facts) {
        Optional<Fact> change = facts.stream().filter(GrowthCheck::isChange).findFirst();
        List<Fact> levels = facts.stream()
                .filter(f -> f.aspect == Aspect.LEVEL && f.definition.isPresent() && (f.isMoney() || f.isPercentage()))
                .toList();
        if (change.isEmpty() || levels.size() != 2) {
            return;
        }
        Fact then = levels.get(1).compared ? levels.get(1) : levels.get(0).compared ? levels.get(0) : change.get();
        Fact now = then == levels.get(0) ? levels.get(1) : levels.get(0);
        if (then != change.get()
                && now.kind == then.kind
                && now.metric().equals(then.metric())
                && !now.isRange()
                && !then.isRange()
                && then.low != 0
                && (change.get().definition.isEmpty() || change.get().definition.equals(now.definition))) {
            decide(now, then, change.get());
        }
    }

    private static boolean isChange(Fact f) {
        return f.aspect == Aspect.CHANGE
                && !f.isRange()
                && f.basis != Basis.CONSTANT_CURRENCY
                && f.basis != Basis.ORGANIC
                && (f.isPercentage() || f.kind == FigureKind.PERCENTAGE_POINTS || f.kind == FigureKind.BASIS_POINTS);
    }

    private void decide(Fact now, Fact then, Fact change) {
        Interval stated =
                change.kind == FigureKind.BASIS_POINTS ? change.interval().times(0.01) : change.interval();
        double step = change.kind == FigureKind.BASIS_POINTS ? change.step / 100 : change.step;
        Interval points = now.interval().minus(then.interval());
        Interval growth = now.interval().over(then.interval()).plus(-1).times(100);
        boolean percents = now.isPercentage();
        boolean holds =
                percents && either(points, stated) || (!percents || change.isPercentage()) && either(growth, stated);
        if (holds) {
            String working = working(now, then, percents ? points : growth, stated, step, percents);
            change.tick(Tick.RECOMPUTED, working, now, then);
            now.support(working, change, then);
            then.support(working, change, now);
            return;
        }
        Interval computed = percents ? points : growth;
        double off = Math.abs(Math.abs(computed.middle()) - Math.abs(stated.middle()));
        double ratio = now.low / then.low;
        boolean far = !percents && (ratio > FAR || ratio < 1 / FAR);
        boolean about = far
                || percents && change.isPercentage()
                || now.approximate
                || then.approximate
                || change.approximate
                || !percents && !change.isPercentage();
        if (!about && off > step && off > 0.1 * Math.abs(stated.middle()) && now.low * then.low > 0) {
            String working = working(now, then, computed, stated, step, percents);
            out.about(FigureQuestion.ARITHMETIC_GROWTH, change)
                    .against(now)
                    .against(then)
                    .working(working)
                    .cause(Cause.RECOGNISER)
                    .say("The change does not follow from the two figures: " + working + ".");
        }
    }

    /** A fall is often said without a sign. */
    private static boolean either(Interval computed, Interval stated) {
        return computed.meets(stated) || computed.meets(stated.times(-1));
    }

    private static String working(
            Fact now, Fact then, Interval computed, Interval stated, double step, boolean points) {
        boolean large = Math.abs(now.low) >= 1e6;
        String a = large ? Show.millions(now.low) : Show.grouped(now.low);
        String b = large ? Show.millions(then.low) : Show.grouped(then.low);
        return (points ? a + " - " + b : a + " / " + b + " - 1") + " = " + Show.percent(computed.middle(), step)
                + ", stated " + Show.percent(stated.middle(), step);
    }
}
