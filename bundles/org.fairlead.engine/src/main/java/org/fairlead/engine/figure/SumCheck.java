// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.figure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fairlead.model.review.Aspect;
import org.fairlead.model.review.Cause;
import org.fairlead.model.review.Tick;
import org.fairlead.model.rules.FigureQuestion;
import org.fairlead.model.transcript.Role;

/**
 * X-ARITH for parts and their whole. A sum is contradicted only where the sentence says that its parts are all ("consists of", "and the remaining"), since other
 * revenue is often left unspoken; parts that happen to add up are ticked.
 */
final class SumCheck {
    /** A sum of amounts that is off by less may lack a small part that nobody spoke of. */
    private static final double OFF = 0.1;
    /** The same for shares, whose whole is known; percentage points. */
    private static final double POINTS_OFF = 2;
    /** How many sentences lie at most between a whole and its parts. */
    private static final int NEAR = 6;
    /** Rounding so coarse, of the whole, that a sum proves nothing. */
    private static final double COARSE = 0.05;

    private static final double ALL = 100;

    private final CallWords call;
    private final Remarks out;

    private SumCheck(Material material, Remarks out) {
        this.call = material.call();
        this.out = out;
    }

    static void check(Material material, Remarks out) {
        SumCheck check = new SumCheck(material, out);
        for (int s = 0; s < check.call.sentences(); s++) {
            Role role = check.call.roleOf(s);
            if (role != Role.ANALYST && role != Role.VENDOR) {
                check.parts(s);
                check.shares(s);
                for (Fact f : check.call.factsOf(s)) {
                    if (f.definition.isPresent() && f.qualifier.isEmpty() && isPlain(f) && f.isMoney()) {
                        check.segments(f);
                    }
                }
            }
        }
    }

    /** "Debt of 50 million, consisting of 30 million of loans and 20 million of bonds"; "of which 30 ... and the remaining 20". */
    private void parts(int s) {
        Marks cues = call.marks(Wording.PARTS);
        int first = call.words.first(s);
        int end = call.words.after(s);
        int cue = cues.firstIn(first, end);
        if (cue < 0) {
            return;
        }
        int after = cues.after(cue);
        List<Fact> all = call.factsOf(s);
        List<Fact> before = all.stream().filter(f -> f.after <= after).toList();
        List<Fact> parts = all.stream().filter(f -> f.from >= after).toList();
        boolean complete =
                !call.words.is(after - 1, "which") || call.marks(Wording.REST).in(after, end);
        if (before.isEmpty() || parts.size() < 2 || !complete) {
            return;
        }
        Fact whole = before.get(before.size() - 1);
        if (isPlain(whole)
                && whole.isMoney()
                && parts.stream().allMatch(f -> isPlain(f) && f.kind == whole.kind && sameCurrency(f, whole))) {
            decide(whole, whole.interval(), parts);
        }
    }

    /** "45% from trains, 30% from trams and the remaining 35% from service": shares of one whole. */
    private void shares(int s) {
        List<Fact> all = call.factsOf(s);
        int rest = call.marks(Wording.REST).lastIn(call.words.first(s), call.words.after(s));
        if (rest < 0 || all.size() < 3) {
            return;
        }
        int after = call.marks(Wording.REST).after(rest);
        Fact last = all.get(all.size() - 1);
        boolean only = last.from >= after
                && last.from <= after + 2
                && all.stream()
                        .allMatch(f -> f.isPercentage() && f.aspect != Aspect.CHANGE && !f.isRange() && !f.approximate);
        if (only) {
            decide(last, new Interval(ALL, ALL), all);
        }
    }

    private void decide(Fact told, Interval whole, List<Fact> parts) {
        Interval sum = sum(parts);
        double off = Math.abs(sum.middle() - whole.middle());
        String working = working(parts, sum, told) + ", stated "
                + (told.isPercentage() ? Show.percent(whole.middle(), told.step) : Show.millions(whole.middle()));
        if (sum.meets(whole)) {
            parts.forEach(f -> f.tick(Tick.RECOMPUTED, working, told));
            told.tick(Tick.RECOMPUTED, working, parts.toArray(Fact[]::new));
        } else if (off > (told.isPercentage() ? POINTS_OFF : OFF * Math.abs(whole.middle())) && off > told.step) {
            Remarks.Draft draft = out.about(FigureQuestion.ARITHMETIC_SUM, told)
                    .working(working)
                    .cause(Cause.UNSTATED);
            parts.stream().filter(f -> f != told).forEach(draft::against);
            draft.say("The parts do not add up to the whole: " + working + ".");
        }
    }

    /** The whole of a metric, and what is said of its segments in the sentences after it. */
    private void segments(Fact whole) {
        List<Fact> parts = new ArrayList<>();
        Set<String> names = new HashSet<>();
        boolean twice = false;
        for (int s = whole.sentence; s < Math.min(call.sentences(), whole.sentence + NEAR); s++) {
            for (Fact f : call.factsOf(s)) {
                if (isSegment(f, whole)) {
                    twice |= !names.add(f.qualifier);
                    parts.add(f);
                }
            }
        }
        Interval sum = sum(parts);
        if (parts.size() > 1 && !twice && sum.meets(whole.interval()) && sum.width() < COARSE * Math.abs(whole.low)) {
            String working = working(parts, sum, whole) + ", stated " + Show.millions(whole.low);
            parts.forEach(f -> f.tick(Tick.RECOMPUTED, working, whole));
            whole.tick(Tick.RECOMPUTED, working, parts.toArray(Fact[]::new));
        }
    }

    private boolean isSegment(Fact f, Fact whole) {
        return f != whole
                && f.definition.equals(whole.definition)
                && !f.qualifier.isEmpty()
                && isPlain(f)
                && f.kind == whole.kind
                && f.turn == whole.turn
                && f.basis == whole.basis
                && sameCurrency(f, whole)
                && Amounts.period(call, f).equals(Amounts.period(call, whole));
    }

    private static boolean isPlain(Fact f) {
        return f.aspect == Aspect.LEVEL && !f.isRange() && !f.approximate && !f.outlook && !f.compared;
    }

    private static boolean sameCurrency(Fact a, Fact b) {
        return a.currency.equals(b.currency) || a.currency.isEmpty() || b.currency.isEmpty();
    }

    private static Interval sum(List<Fact> parts) {
        Interval sum = new Interval(0, 0);
        for (Fact f : parts) {
            sum = sum.plus(f.interval());
        }
        return sum;
    }

    private static String working(List<Fact> parts, Interval sum, Fact like) {
        double unit = like.isPercentage() ? 1 : 1e6;
        String terms = parts.stream().map(f -> Show.grouped(f.low / unit)).collect(Collectors.joining(" + "));
        return terms + " = "
                + (like.isPercentage() ? Show.percent(sum.middle(), like.step) : Show.millions(sum.middle()));
    }
}
