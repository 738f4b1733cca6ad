// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fairlead.model.review.Aspect;
import org.fairlead.model.review.Basis;
import org.fairlead.model.review.FigureKind;
import org.fairlead.model.rules.MetricKind;

/** Says of each figure of a sentence which metric it is of, what it says about it, and for which period. Names of metrics stand before their figures, or right after with "of" or "in". */
final class Attribution {
    private static final Set<String> LINKS = Set.of(
            "in",
            "of",
            "for",
            "the",
            "during",
            "at",
            "as",
            "from",
            "this",
            "our",
            "s",
            "increase",
            "decrease",
            "growth");

    /** Behind a figure they make it a change: a 5 per cent increase. Verbs do not: 96 billion increased by 14 per cent. */
    private static final Set<String> CHANGES = Set.of(
            "increase",
            "decrease",
            "growth",
            "decline",
            "improvement",
            "reduction",
            "rise",
            "gain",
            "expansion",
            "drop",
            "higher",
            "lower",
            "sequentially",
            "yoy");

    private final CallWords call;
    private int first;
    private int end;
    private List<MetricMention> metrics = List.of();
    private List<PeriodMention> periods = List.of();
    private List<Fact> facts = List.of();
    private Optional<MetricMention> carried = Optional.empty();
    private int carriedTurn = -1;

    Attribution(CallWords call) {
        this.call = call;
    }

    /** Works through the sentences in order. */
    void run() {
        for (int s = 0; s < call.sentences(); s++) {
            first = call.words.first(s);
            end = call.words.after(s);
            facts = call.factsOf(s);
            metrics = call.metricsOf(s);
            periods = call.periodsOf(s);
            int turn = call.turnOf(s);
            if (turn != carriedTurn) {
                carried = Optional.empty();
            }
            carriedTurn = turn;
            for (int f = 0; f < facts.size(); f++) {
                Fact fact = facts.get(f);
                fact.role = call.roleOf(s);
                fact.version = call.versionOf(s);
                fact.turn = turn;
                metric(fact, f);
                aspect(fact);
                period(fact, f);
                fact.outlook = call.marks(Wording.OUTLOOK).in(first, end)
                        || call.marks(Wording.GUIDANCE).in(first, end);
            }
            if (!metrics.isEmpty()) {
                carried = Optional.of(metrics.get(metrics.size() - 1));
            } else if (facts.isEmpty() && end - first > 12) {
                carried = Optional.empty();
            }
        }
    }

    private void metric(Fact fact, int f) {
        Optional<MetricMention> behind = behind(fact, f);
        if (behind.isPresent() && fact.isPercentage() && call.words.is(fact.after, "of")) {
            fact.aspect = Aspect.SHARE;
            fact.whole = Optional.of(behind.get().definition());
            before(fact, behind.get().from()).ifPresent(m -> set(fact, m));
            return;
        }
        Optional<MetricMention> before = before(fact, fact.from);
        if (behind.isPresent()
                && fits(fact, behind.get())
                && !(before.isPresent() && fact.isPercentage() && distance(fact, before.get()) < 4)) {
            set(fact, behind.get());
            return;
        }
        before.or(() -> metrics.isEmpty() && goesOn() ? carried.filter(m -> fits(fact, m)) : Optional.empty())
                .ifPresent(m -> set(fact, m));
    }

    private static int distance(Fact fact, MetricMention m) {
        return fact.from - m.after();
    }

    private static void set(Fact fact, MetricMention m) {
        fact.definition = Optional.of(m.definition());
        fact.qualifier = m.qualifier();
        if (fact.basis == Basis.UNSTATED) {
            fact.basis = m.basis();
        }
        if (m.definition().getKind() == MetricKind.PER_SHARE
                && fact.kind == FigureKind.AMOUNT
                && fact.scale.isEmpty()) {
            fact.kind = FigureKind.PER_SHARE;
        }
        if (m.definition().getKind() == MetricKind.PERCENTAGE && fact.kind == FigureKind.NUMBER) {
            fact.approximate = true;
        }
    }

    /** A sentence that is about what the one before was about. */
    private boolean goesOn() {
        return switch (call.words.at(first)) {
            case "it", "this", "that", "which", "as", "representing", "compared", "up", "down", "and", "versus" -> true;
            default -> Character.isLowerCase(call.words.initial(first));
        };
    }

    /** The metric right behind a figure: "1.9 billion in total revenues", "2.8 billion backlog". */
    private Optional<MetricMention> behind(Fact fact, int f) {
        int limit = f + 1 < facts.size() ? facts.get(f + 1).from : end;
        for (MetricMention m : metrics) {
            if (m.from() >= fact.after && m.from() < limit && m.from() - fact.after <= 5) {
                boolean linked = m.from() == fact.after
                        || isLink(fact.after)
                        || isLink(fact.after + 1) && call.marks(Wording.CHANGE).in(fact.after, fact.after + 1);
                return linked && !call.words.breaksAfter(fact.after - 1) ? Optional.of(m) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isLink(int word) {
        return switch (call.words.at(word)) {
            case "in", "of", "for" -> true;
            default -> false;
        };
    }

    /** The nearest metric before a place whose figures can be of that kind; one behind "as a percentage of" is what a share is of. */
    private Optional<MetricMention> before(Fact fact, int place) {
        for (int i = metrics.size() - 1; i >= 0; i--) {
            MetricMention m = metrics.get(i);
            if (m.after() > place) {
                continue;
            }
            if (call.marks(Wording.SHARE_OF).touches(m.from() - 4, m.from())) {
                if (fact.isPercentage()) {
                    fact.aspect = Aspect.SHARE;
                    fact.whole = Optional.of(m.definition());
                    Optional<MetricMention> subject = i > 0 ? Optional.of(metrics.get(i - 1)) : carried;
                    return subject;
                }
                continue;
            }
            if (i > 0
                    && call.words.is(metrics.get(i - 1).after(), "of")
                    && m.from() - metrics.get(i - 1).after() <= 5
                    && fits(fact, metrics.get(i - 1))) {
                return Optional.of(metrics.get(i - 1));
            }
            if (fits(fact, m)) {
                return Optional.of(m);
            }
        }
        return Optional.empty();
    }

    private static boolean fits(Fact fact, MetricMention m) {
        MetricKind kind = m.definition().getKind();
        return switch (fact.kind) {
            case AMOUNT -> kind == MetricKind.AMOUNT || kind == MetricKind.PER_SHARE && fact.scale.isEmpty();
            case PER_SHARE -> kind == MetricKind.PER_SHARE;
            case COUNT -> kind == MetricKind.COUNT;
            case NUMBER -> kind != MetricKind.COUNT || fact.scale.isEmpty();
            case PERCENTAGE, PERCENTAGE_POINTS, BASIS_POINTS, RATIO -> true;
            case DATE, PERIOD -> false;
        };
    }

    private void aspect(Fact fact) {
        if (fact.aspect == Aspect.SHARE) {
            return;
        }
        boolean changing = isChange(fact);
        boolean ratio =
                fact.definition.map(d -> d.getKind() == MetricKind.PERCENTAGE).orElse(false);
        switch (fact.kind) {
            case PERCENTAGE ->
                fact.aspect =
                        changing || !ratio && call.marks(Wording.CHANGE).in(Math.max(first, fact.from - 8), fact.from)
                                ? Aspect.CHANGE
                                : Aspect.LEVEL;
            case PERCENTAGE_POINTS, BASIS_POINTS -> fact.aspect = Aspect.CHANGE;
            default -> fact.aspect = changing ? Aspect.CHANGE : Aspect.LEVEL;
        }
        if (call.marks(Wording.CONSTANT_CURRENCY)
                .touches(Math.max(first, fact.from - 6), Math.min(end, fact.after + 6))) {
            fact.basis = Basis.CONSTANT_CURRENCY;
        } else if (call.marks(Wording.ORGANIC).touches(Math.max(first, fact.from - 6), Math.min(end, fact.after + 4))) {
            fact.basis = Basis.ORGANIC;
        }
    }

    /** Up 5, increased by 5, an increase of 5, a 5 increase. "Increased to 5" and "increased from 4" are levels. */
    private boolean isChange(Fact fact) {
        String before = call.words.at(fact.from - 1);
        if (before.equals("to")
                || before.equals("from")
                || before.equals("at")
                || before.equals("was")
                || before.equals("were")) {
            return false;
        }
        Marks change = call.marks(Wording.CHANGE);
        return change.touches(Math.max(first, fact.from - 3), fact.from)
                || isChangeNoun(fact.after)
                || isChangeNoun(fact.after + 1)
                        && !call.words.breaksAfter(fact.after - 1)
                        && !call.words.breaksAfter(fact.after);
    }

    private boolean isChangeNoun(int word) {
        return word < end && CHANGES.contains(call.words.at(word)) && !call.words.breaksAfter(word - 1);
    }

    /** The period right behind a figure; else the one said since the figure before; else that of the figure before, unless it was only compared with. */
    private void period(Fact fact, int f) {
        int next = f + 1 < facts.size() ? facts.get(f + 1).from : end;
        int previous = f > 0 ? facts.get(f - 1).after : first;
        Optional<PeriodMention> behind = Optional.empty();
        Optional<PeriodMention> leading = Optional.empty();
        for (PeriodMention p : periods) {
            if (behind.isEmpty() && p.from() >= fact.after && p.from() < next && isAttached(fact.after, p.from())) {
                behind = Optional.of(p);
            }
            if (p.after() <= fact.from && p.from() >= previous && !(f > 0 && isAttached(previous, p.from()))) {
                leading = Optional.of(p);
            }
        }
        boolean compared = call.marks(Wording.COMPARED).in(Math.max(previous, fact.from - 5), fact.from);
        fact.compared = compared;
        if (behind.isPresent() || leading.isPresent()) {
            fact.periodSaid = behind.isPresent() ? behind : leading;
            fact.period = fact.periodSaid.get().period();
        } else if (!compared) {
            fact.period = inherited(fact, f);
        }
    }

    private Period inherited(Fact fact, int f) {
        for (int g = f - 1; g >= 0; g--) {
            if (!facts.get(g).compared) {
                fact.periodSaid = facts.get(g).periodSaid;
                return facts.get(g).period;
            }
        }
        boolean trails = periods.size() == 1
                && periods.get(0).from() >= fact.after
                && !call.marks(Wording.COMPARED).in(fact.after, periods.get(0).from());
        fact.periodSaid = trails ? Optional.of(periods.get(0)) : Optional.empty();
        return fact.periodSaid.map(PeriodMention::period).orElse(Period.NONE);
    }

    /** Whether only words such as "in the" stand between a figure and a period. */
    private boolean isAttached(int from, int to) {
        if (to - from > 5) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (!LINKS.contains(call.words.at(i)) || call.words.isCapital(i)) {
                return false;
            }
        }
        return true;
    }
}
