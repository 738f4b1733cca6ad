// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fairlead.engine.figure.Amounts.Amount;
import org.fairlead.engine.figure.Misheard.Reading;
import org.fairlead.model.review.Aspect;
import org.fairlead.model.review.Basis;
import org.fairlead.model.review.Cause;
import org.fairlead.model.review.Tick;
import org.fairlead.model.rules.FigureQuestion;
import org.fairlead.model.rules.MetricDefinition;
import org.fairlead.model.rules.RatioDefinition;
import org.fairlead.model.transcript.Role;

/**
 * X-ARITH and X-HOMO: margins and shares against their parts. A ratio is contradicted only where no pair of amounts of the call gives it within the rounding
 * of all three, and the pair of its own period misses it by more than a tenth and by more than one unit of its last digit.
 */
final class ArithmeticCheck {
    /** A part of more than its whole is another thing, unless a mis-hearing explains it; per cent. */
    private static final double MOST = 100;
    /** How many sentences lie at most between a margin and what it is of. */
    private static final int NEAR = 3;
    /** A ratio is held against so many amounts before it and after it, so that cost grows with the call and not with its square. */
    private static final int REACH = 48;

    private final CallWords call;
    private final Material material;
    private final Remarks out;
    private final Map<String, List<Amount>> amounts = new HashMap<>();

    private ArithmeticCheck(Material material, Remarks out) {
        this.material = material;
        this.call = material.call();
        this.out = out;
    }

    static void check(Material material, Remarks out) {
        ArithmeticCheck check = new ArithmeticCheck(material, out);
        for (Fact f : List.copyOf(check.call.facts)) {
            if (!f.isPercentage() || f.role == Role.ANALYST || f.isRange()) {
                continue;
            }
            if (f.aspect == Aspect.SHARE
                            && f.definition.isPresent()
                            && f.whole.isPresent()
                            && f.definition.get() != f.whole.get()
                    || f.aspect == Aspect.SHARE && f.definition.isPresent() && !f.qualifier.isEmpty()) {
                check.share(f);
            } else if (f.aspect == Aspect.LEVEL && f.definition.isPresent()) {
                check.margin(f);
            }
        }
    }

    private void margin(Fact f) {
        List<Amount> parts = new ArrayList<>();
        List<Amount> wholes = new ArrayList<>();
        boolean loss = false;
        for (RatioDefinition ratio : material.vocabulary().model().getRatios()) {
            if (f.isMetric(ratio.getMetric())) {
                List<Amount> found = near(ratio.getPart(), f);
                found.removeIf(a -> !basisFits(f, a.fact()));
                loss |= ratio.getPart().endsWith("loss") && !found.isEmpty();
                parts.addAll(found);
                if (wholes.isEmpty()) {
                    wholes = near(ratio.getWhole(), f);
                }
            }
        }
        decide(f, parts, wholes, loss, true);
    }

    /** The amounts of a metric nearest to a figure, those left out that something contradicts by now. */
    private List<Amount> near(String metric, Fact f) {
        List<Amount> all = amounts.computeIfAbsent(metric, name -> Amounts.of(call, name));
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).fact().from < f.from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        List<Amount> near = new ArrayList<>(all.subList(Math.max(0, low - REACH), Math.min(all.size(), low + REACH)));
        near.removeIf(a -> a.fact().tick == Tick.CONTRADICTED);
        return near;
    }

    private void share(Fact f) {
        MetricDefinition metric = f.definition.orElseThrow();
        String whole = f.whole.map(MetricDefinition::getName).orElse("");
        List<Amount> parts = near(metric.getName(), f);
        parts.removeIf(a -> !basisFits(f, a.fact()));
        decide(f, parts, near(whole, f), false, false);
    }

    private static boolean basisFits(Fact a, Fact b) {
        return a.basis == b.basis
                || a.basis == Basis.UNSTATED && b.basis == Basis.GAAP
                || a.basis == Basis.GAAP && b.basis == Basis.UNSTATED;
    }

    private void decide(Fact f, List<Amount> parts, List<Amount> wholes, boolean loss, boolean margin) {
        Period mine = Amounts.period(call, f);
        Optional<Quotient> own = Optional.empty();
        Optional<Quotient> other = Optional.empty();
        for (Amount part : parts) {
            for (Amount whole : wholes) {
                if (part.derived() || part.fact() == whole.fact()) {
                    continue;
                }
                Quotient q = new Quotient(part, whole, loss);
                boolean same = samePeriod(part, mine)
                        && samePeriod(whole, mine)
                        && part.fact().qualifier.equals(f.qualifier)
                        && (margin
                                ? whole.fact().qualifier.equals(f.qualifier)
                                : whole.fact().qualifier.isEmpty());
                if (q.gives(f)) {
                    if (same) {
                        String working = q.working(f);
                        f.tick(Tick.RECOMPUTED, working, part.fact(), whole.fact());
                        part.fact().support(working, f, whole.fact());
                        whole.fact().support(working, f, part.fact());
                        return;
                    }
                    other = Optional.of(q);
                } else if (same
                        && own.filter(o -> !o.whole().derived() || whole.derived())
                                .isEmpty()) {
                    own = Optional.of(q);
                }
            }
        }
        if (own.isEmpty() || f.approximate || f.outlook && f.period.year() > call.period.year()) {
            other.ifPresent(q -> f.tick(
                    Tick.RECOMPUTED,
                    q.working(f) + " (periods not all named)",
                    q.part().fact(),
                    q.whole().fact()));
            return;
        }
        Quotient q = own.get();
        if (other.isPresent()) {
            otherPeriod(f, q, other.get());
        } else if (margin
                && !f.outlook
                && isHere(f, q.part().fact())
                && isWholeCompany(q.whole().fact(), wholes)
                && q.misses(f)
                && (Math.abs(q.value().middle()) < MOST || repairs(f, q))
                && !q.part().fact().approximate
                && !q.whole().fact().approximate
                && q.isOneSpeech(f)) {
            contradicted(f, q);
        }
    }

    /** The part is spoken right beside the ratio, and no other figure of its metric is. */
    private boolean isHere(Fact f, Fact part) {
        if (part.turn != f.turn || Math.abs(part.sentence - f.sentence) > NEAR) {
            return false;
        }
        int last = Math.min(call.sentences() - 1, f.sentence + NEAR);
        for (int s = Math.max(0, f.sentence - NEAR); s <= last; s++) {
            for (Fact g : call.factsOf(s)) {
                boolean another = g != part
                        && !g.compared
                        && g.sameMetric(part)
                        && g.basis == part.basis
                        && g.aspect == Aspect.LEVEL
                        && g.turn == f.turn
                        && g.low != part.low;
                if (another) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The whole is the revenue of the company: no larger one is spoken of for a quarter, and the one of a segment would be narrowed. */
    private boolean isWholeCompany(Fact whole, List<Amount> wholes) {
        return whole.isRange() || whole.outlook || whole.approximate || !whole.qualifier.isEmpty()
                ? false
                : wholes.stream()
                        .noneMatch(w -> !w.derived()
                                && w.fact().qualifier.isEmpty()
                                && !w.period().isYear()
                                && !w.fact().compared
                                && w.fact().low > whole.low * 1.1);
    }

    private boolean samePeriod(Amount a, Period mine) {
        return mine.isKnown() ? a.period().equals(mine) : a.period().fits(mine);
    }

    /** The ratio is that of another period than it is labelled with. */
    private void otherPeriod(Fact f, Quotient own, Quotient other) {
        if (f.periodSaid.isEmpty()
                || own.about(0.02).gives(f)
                || other.part().period().equals(f.period)
                || !f.period.isYear()
                || other.whole().derived()) {
            f.tick(
                    Tick.RECOMPUTED,
                    other.working(f) + " (periods not all named)",
                    other.part().fact(),
                    other.whole().fact());
            return;
        }
        PeriodMention said = f.periodSaid.get();
        out.about(FigureQuestion.PERIOD_RATIO, f)
                .from(Math.min(f.from, said.from()), Math.max(f.after, said.after()))
                .against(other.part().fact())
                .against(other.whole().fact())
                .against(own.part().fact())
                .working(other.working(f) + "; for " + f.period.inWords() + " " + own.working(f))
                .cause(Cause.SPEAKER)
                .say("Labelled " + f.period.inWords() + ", but the figures of "
                        + other.part().period().inWords() + " give it and those of " + f.period.inWords() + " do not.");
    }

    private void contradicted(Fact f, Quotient q) {
        Fact part = q.part().fact();
        boolean twice =
                call.facts.stream().anyMatch(g -> g != f && g.sameMetric(f) && g.low == f.low && g.basis == f.basis);
        Fact wrong = twice ? part : f;
        if (out.covers(FigureQuestion.ARITHMETIC_RATIO, call.begin(wrong), call.end(wrong))) {
            f.tick(Tick.CONTRADICTED, q.working(f), part, q.whole().fact());
            return;
        }
        out.about(FigureQuestion.ARITHMETIC_RATIO, wrong)
                .against(wrong == f ? part : f)
                .against(q.whole().fact())
                .working(q.working(f))
                .cause(Cause.RECOGNISER)
                .say("The " + f.metric() + " does not follow from its parts: " + q.working(f) + ".");
        repair(f, q);
    }

    private boolean repairs(Fact f, Quotient q) {
        return Misheard.of(q.part().fact()).stream()
                        .anyMatch(r -> q.with(q.part().fact(), r.factor()).gives(f))
                || Misheard.of(q.whole().fact()).stream()
                        .anyMatch(r -> q.with(q.whole().fact(), r.factor()).gives(f));
    }

    /** The one likely mis-hearing that puts the arithmetic right, of the part, else of the whole, else of the ratio itself. */
    private void repair(Fact f, Quotient q) {
        for (Fact suspect : new Fact[] {q.part().fact(), q.whole().fact(), f}) {
            for (Reading reading : Misheard.of(suspect)) {
                if (suspect == f
                        ? q.gives(f.interval().times(reading.factor()))
                        : q.with(suspect, reading.factor()).gives(f)) {
                    String meant = Show.percentOrAmount(suspect, reading.factor());
                    Remarks.Draft draft = out.about(FigureQuestion.REPAIR, suspect)
                            .against(f == suspect ? q.part().fact() : f)
                            .against(
                                    suspect == q.whole().fact()
                                            ? q.part().fact()
                                            : q.whole().fact())
                            .working(q.working(f))
                            .cause(Cause.RECOGNISER)
                            .repair(meant + ": " + reading.how() + "; with it the arithmetic holds.");
                    draft.say("\"" + call.quote(suspect) + "\" may have been " + meant + " (" + reading.how()
                            + "): then the " + f.metric() + " follows.");
                    return;
                }
            }
        }
    }
}
