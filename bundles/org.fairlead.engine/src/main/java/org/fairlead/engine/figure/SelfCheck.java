// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fairlead.model.review.Aspect;
import org.fairlead.model.review.Basis;
import org.fairlead.model.review.Cause;
import org.fairlead.model.review.FigureKind;
import org.fairlead.model.review.Tick;
import org.fairlead.model.rules.FigureQuestion;
import org.fairlead.model.transcript.Role;
import org.fairlead.model.transcript.SectionKind;

/** X-SELF: one metric for one period on one basis has one value, within rounding. Equal mentions agree with each other. */
final class SelfCheck {
    /** Two values further apart than this are taken for two things under one name. */
    private static final double ONE_THING = 0.25;

    /** Two values so close are of one thing. */
    private static final double CLOSE = 0.015;

    /** A mention is held against so many mentions after it, so that cost grows with the call and not with its square. */
    private static final int REACH = 64;

    private final CallWords call;
    private final Remarks out;

    private SelfCheck(Material material, Remarks out) {
        this.call = material.call();
        this.out = out;
    }

    static void check(Material material, Remarks out) {
        SelfCheck check = new SelfCheck(material, out);
        Map<String, List<Fact>> byMetric = new LinkedHashMap<>();
        for (Fact f : check.call.facts) {
            if (f.definition.isPresent() && f.role != Role.ANALYST && f.role != Role.VENDOR) {
                byMetric.computeIfAbsent(f.metric() + "|" + f.kind, k -> new ArrayList<>())
                        .add(f);
            }
        }
        byMetric.values().forEach(check::oneMetric);
    }

    private void oneMetric(List<Fact> facts) {
        for (int i = 0; i < facts.size(); i++) {
            for (int k = i + 1; k < Math.min(facts.size(), i + 1 + REACH); k++) {
                Fact f = facts.get(i);
                Fact g = facts.get(k);
                if (f.sentence == g.sentence || f.aspect != g.aspect) {
                    continue;
                }
                if (f.sameValue(g) && f.period.fits(g.period)) {
                    f.tick(Tick.AGREED, "Another mention has the same figure.", g);
                    g.tick(Tick.AGREED, "Another mention has the same figure.", f);
                } else if (f.aspect == Aspect.LEVEL && comparable(f, g)) {
                    contradiction(f, g);
                }
            }
        }
    }

    private void contradiction(Fact f, Fact g) {
        boolean same = f.basis == g.basis;
        double off = Math.abs(f.low / g.low - 1);
        boolean slip = off < CLOSE || off < ONE_THING && Slip.likely(f, g);
        if (same && slip && samePeriod(f, g) && (!f.interval().meets(g.interval()) || touching(f, g) && balance(f))) {
            differ(FigureQuestion.SELF_VALUE, g, f);
        } else if (!same
                && (f.basis == Basis.UNSTATED || g.basis == Basis.UNSTATED)
                && f.isPercentage()
                && f.isHeadline()
                && (off > 1 || off < -0.5 || Math.abs(g.low / f.low - 1) > 1)
                && f.low * g.low > 0
                && f.period.same(g.period)) {
            Fact bare = f.basis == Basis.UNSTATED ? f : g;
            if (call.text.section(bare.sentence) == SectionKind.QUESTIONS_AND_ANSWERS) {
                differ(FigureQuestion.SELF_LABEL, bare, bare == f ? g : f);
            }
        }
    }

    /** Roundings that only touch: 6.11 and 6.12 cannot both be right of one balance. */
    private static boolean touching(Fact f, Fact g) {
        return f.low != g.low && f.step == g.step && !f.interval().overlaps(g.interval());
    }

    private static boolean balance(Fact f) {
        return f.definition.map(d -> d.isBalance()).orElse(false);
    }

    private boolean samePeriod(Fact f, Fact g) {
        if (balance(f)) {
            return now(f) && now(g) && f.turn == g.turn;
        }
        return f.period.same(g.period) && f.periodSaid.isPresent() && g.periodSaid.isPresent();
    }

    /** A balance at the end of the period of the call. */
    private boolean now(Fact f) {
        Period p = f.period;
        return p.equals(Period.NONE)
                || p.equals(call.period)
                || p.part().startsWith("M") && (p.year() == 0 || p.year() == call.period.year());
    }

    private static boolean comparable(Fact f, Fact g) {
        return f.low != 0
                && g.low != 0
                && !f.isRange()
                && !g.isRange()
                && !f.compared
                && !g.compared
                && !f.outlook
                && !g.outlook
                && !f.approximate
                && !g.approximate
                && f.kind != FigureKind.NUMBER
                && f.kind != FigureKind.RATIO
                && (f.currency.equals(g.currency) || f.currency.isEmpty() || g.currency.isEmpty())
                && f.basis != Basis.CONSTANT_CURRENCY
                && g.basis != Basis.CONSTANT_CURRENCY
                && f.basis != Basis.ORGANIC
                && g.basis != Basis.ORGANIC
                && f.kind != FigureKind.COUNT;
    }

    private void differ(FigureQuestion question, Fact wrong, Fact right) {
        if (out.covers(question, call.begin(wrong), call.end(wrong))) {
            return;
        }
        String heard = Misheard.between(wrong, right);
        out.about(question, wrong)
                .against(right)
                .cause(heard.isEmpty() ? Cause.UNSTATED : Cause.RECOGNISER)
                .repair(
                        heard.isEmpty()
                                ? ""
                                : "\"" + call.quote(right) + "\" (" + heard + "), as in line "
                                        + call.text.line(call.begin(right)) + ".")
                .say("The " + wrong.metric() + " is " + call.quote(wrong) + " here and " + call.quote(right)
                        + " in line " + call.text.line(call.begin(right))
                        + (question == FigureQuestion.SELF_LABEL ? ", one of them without its basis." : "."));
    }
}
