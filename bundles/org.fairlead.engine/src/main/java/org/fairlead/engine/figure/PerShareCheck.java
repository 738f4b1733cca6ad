// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.figure;

import java.util.List;
import org.fairlead.model.review.Aspect;
import org.fairlead.model.review.Cause;
import org.fairlead.model.review.FigureKind;
import org.fairlead.model.review.Tick;
import org.fairlead.model.rules.FigureQuestion;
import org.fairlead.model.transcript.Role;

/** X-ARITH for a share: earnings per share times the shares give the earnings, within rounding and a tenth for preferred dividends and minorities. */
final class PerShareCheck {
    /** How many sentences lie at most between the three figures. */
    private static final int NEAR = 3;

    private static final double TOLERATED = 0.1;

    private final CallWords call;
    private final Remarks out;

    private PerShareCheck(Material material, Remarks out) {
        this.call = material.call();
        this.out = out;
    }

    static void check(Material material, Remarks out) {
        PerShareCheck check = new PerShareCheck(material, out);
        for (Fact shares : check.call.facts) {
            if (shares.isMetric("shares")
                    && shares.low >= 1e6
                    && shares.aspect == Aspect.LEVEL
                    && shares.role != Role.ANALYST
                    && !shares.isRange()) {
                check.around(shares);
            }
        }
    }

    private void around(Fact shares) {
        List<Fact> near = call.facts.stream()
                .filter(f -> f.turn == shares.turn && Math.abs(f.sentence - shares.sentence) <= NEAR)
                .filter(f -> f.aspect == Aspect.LEVEL && !f.isRange() && !f.compared && !f.outlook && f.low != 0)
                .toList();
        List<Fact> each = near.stream()
                .filter(f -> f.isMetric("earnings per share") && f.kind == FigureKind.PER_SHARE)
                .toList();
        List<Fact> all = near.stream()
                .filter(f -> f.isMoney() && (f.isMetric("net income") || f.isMetric("net loss")))
                .toList();
        // With two of a kind nobody can say which belongs to which.
        if (each.size() == 1
                && all.size() == 1
                && each.get(0).basis == all.get(0).basis
                && Amounts.period(call, each.get(0)).equals(Amounts.period(call, all.get(0)))) {
            decide(each.get(0), shares, all.get(0));
        }
    }

    private void decide(Fact each, Fact shares, Fact all) {
        double product = Math.abs(each.low) * shares.low;
        String working = Show.grouped(Math.abs(each.low)) + " x " + Show.millions(shares.low) + " = "
                + Show.millions(Math.round(product / 1e5) * 1e5) + ", stated " + Show.millions(Math.abs(all.low));
        Interval given = new Interval(Math.abs(each.low) - each.step / 2, Math.abs(each.low) + each.step / 2)
                .times(shares.low)
                .about(shares.approximate || all.approximate ? TOLERATED : shares.step / shares.low);
        Interval stated = new Interval(Math.abs(all.low) - all.step / 2, Math.abs(all.low) + all.step / 2);
        if (given.meets(stated)) {
            each.tick(Tick.RECOMPUTED, working, shares, all);
            shares.support(working, each, all);
            all.support(working, each, shares);
        } else if (!given.about(TOLERATED).meets(stated)) {
            out.about(FigureQuestion.ARITHMETIC_PER_SHARE, each)
                    .against(all)
                    .against(shares)
                    .working(working)
                    .cause(Cause.UNSTATED)
                    .say("Earnings per share times the shares are not the " + all.metric() + ": " + working + ".");
        }
    }
}
