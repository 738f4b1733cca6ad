// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fairlead.model.review.Aspect;
import org.fairlead.model.review.Basis;
import org.fairlead.model.review.Tick;
import org.fairlead.model.transcript.Role;

/** The amounts of one metric that arithmetic may use: those spoken, and those of the year before that follow from a spoken growth rate. */
final class Amounts {
    /**
     * An amount.
     *
     * @param fact    the figure that it is, or follows from
     * @param value   what it may be
     * @param period  as said; unknown where nothing is
     * @param derived follows from a growth rate
     */
    record Amount(Fact fact, Interval value, Period period, boolean derived) {}

    private Amounts() {}

    /** Amounts of a metric whatever narrows it: those of segments, too; not those that another version contradicts. */
    static List<Amount> of(CallWords call, String metric) {
        List<Amount> amounts = new ArrayList<>();
        for (Fact f : call.facts) {
            if (!f.isMetric(metric)
                    || f.aspect != Aspect.LEVEL
                    || !f.isMoney()
                    || f.role == Role.ANALYST
                    || f.isRange()
                    || f.outlook && f.period.year() > call.period.year()
                    || f.tick == Tick.CONTRADICTED) {
                continue;
            }
            amounts.add(new Amount(f, f.interval(), period(call, f), false));
            growth(call, f).ifPresent(g -> {
                Interval factor = g.interval().times(0.01).plus(1);
                if (factor.low() > 0) {
                    amounts.add(new Amount(
                            f, f.interval().over(factor), period(call, f).yearBefore(), true));
                }
            });
        }
        return amounts;
    }

    /** The period of a figure; that of the call where the speaker names none and compares with none. */
    static Period period(CallWords call, Fact f) {
        return f.period.equals(Period.NONE) && !f.compared ? call.period : f.period;
    }

    /** The growth of an amount over the year before, said in the same sentence. */
    private static Optional<Fact> growth(CallWords call, Fact f) {
        return call.factsOf(f.sentence).stream()
                .filter(g -> g.isPercentage()
                        && g.aspect == Aspect.CHANGE
                        && g.from > f.from
                        && g.sameMetric(f)
                        && g.basis != Basis.CONSTANT_CURRENCY
                        && g.basis != Basis.ORGANIC
                        && !g.isRange())
                .findFirst();
    }
}
