// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.figure;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fairlead.engine.figure.PeriodMention.How;
import org.fairlead.model.review.Aspect;
import org.fairlead.model.review.Cause;
import org.fairlead.model.review.FigureKind;
import org.fairlead.model.review.Tick;
import org.fairlead.model.rules.FigureQuestion;
import org.fairlead.model.transcript.Role;
import org.fairlead.model.transcript.SectionKind;

/** X-PER: periods against the period of the call, against each other, and against the figures that they go with. */
final class PeriodCheck {
    /** Fewest digits by which a figure is known again. */
    private static final int TELLING_DIGITS = 3;

    /** Mentions of one value that are held against each other. */
    private static final int REACH = 32;

    private final Material material;
    private final CallWords call;
    private final Remarks out;

    private PeriodCheck(Material material, Remarks out) {
        this.material = material;
        this.call = material.call();
        this.out = out;
    }

    static void check(Material material, Remarks out) {
        PeriodCheck check = new PeriodCheck(material, out);
        if (check.call.period.isQuarter()) {
            check.nameOfTheCall();
            check.comparators();
        } else {
            out.notAsked(
                    "The call does not say which quarter it is about.",
                    FigureQuestion.PERIOD_CALL,
                    FigureQuestion.PERIOD_COMPARATOR);
        }
        check.twoPeriods();
        check.mixed();
        check.years();
        check.months();
        check.versions();
    }

    /** The call, its release or its results, named with another quarter than the host named. */
    private void nameOfTheCall() {
        for (PeriodMention p : call.periods) {
            int s = call.text.sentenceAt(call.words.begin(p.from()));
            if (!p.period().isQuarter()
                    || p.period().part().equals(call.period.part())
                    || call.roleOf(s) == Role.ANALYST
                    || call.roleOf(s) == Role.VENDOR
                    || !(p.how() == How.NAMED || p.how() == How.QUARTER_ALONE)
                    || p.period().year() > 0 && p.period().year() != call.period.year()) {
                continue;
            }
            SectionKind section = call.text.section(s);
            if (section == SectionKind.QUESTIONS_AND_ANSWERS || section == SectionKind.CLOSING || !namesTheCall(p, s)) {
                continue;
            }
            out.aboutWords(FigureQuestion.PERIOD_CALL, p.from(), Math.min(call.words.after(s), p.after() + 6))
                    .cause(Cause.RECOGNISER)
                    .say("The call is about " + call.period.inWords()
                            + "; here its release or results are said to be of "
                            + p.period().inWords() + ".");
        }
    }

    private boolean namesTheCall(PeriodMention p, int sentence) {
        int first = call.words.first(sentence);
        int end = call.words.after(sentence);
        Marks names = call.marks(Wording.THIS_CALL);
        boolean behind = names.in(p.after(), Math.min(end, p.after() + 7)) && isName(p.after(), names);
        boolean before = names.in(Math.max(first, p.from() - 4), p.from())
                && call.words.is(p.from() - 2, "for")
                && call.words.is(p.from() - 1, "the");
        before |= names.in(Math.max(first, p.from() - 4), p.from()) && call.words.is(p.from() - 1, "for");
        return (behind || before)
                && call.marks(Wording.HOSTING).in(first, end)
                && !call.marks(Wording.OTHER_TIME).in(first, end);
    }

    /** Only "and full year 2020" and the like may stand between a quarter and the word for the call. */
    private boolean isName(int from, Marks names) {
        int to = names.from(names.firstIn(from, from + 7));
        for (int i = from; i < to; i++) {
            String w = call.words.at(i);
            if (!w.equals("and")
                    && !w.equals("full")
                    && !w.equals("fiscal")
                    && !w.equals("year")
                    && !w.equals("the")
                    && !w.equals("financial")
                    && !w.equals("earnings")
                    && !w.equals("of")
                    && !call.words.isNumber(i)
                    && !w.equals("s")
                    && !w.equals("press")) {
                return false;
            }
        }
        return true;
    }

    /** The same telling figure of one metric under two quarters, together with a second figure or with many digits. */
    private void twoPeriods() {
        List<Fact> telling = call.facts.stream().filter(this::isTelling).toList();
        Map<Double, List<Fact>> byValue = telling.stream().collect(Collectors.groupingBy(f -> f.low));
        for (Fact f : telling) {
            for (Fact g : after(f, byValue.getOrDefault(f.low, List.of()))) {
                if (g.kind == f.kind
                        && g.sameMetric(f)
                        && g.sentence != f.sentence
                        && !f.period.part().equals(g.period.part())
                        && (f.digits().length() > TELLING_DIGITS + 1 || secondIn(f, g))) {
                    boolean first = f.period.fits(call.period) && !g.period.fits(call.period);
                    Fact wrong = first || !g.period.fits(call.period) ? g : f;
                    Fact right = wrong == g ? f : g;
                    if (!out.covers(
                            FigureQuestion.PERIOD_TWO,
                            call.text.begin(wrong.sentence),
                            call.text.end(wrong.sentence))) {
                        PeriodMention said = wrong.periodSaid.orElseThrow();
                        out.about(FigureQuestion.PERIOD_TWO, wrong)
                                .from(Math.min(said.from(), wrong.from), Math.max(said.after(), wrong.after))
                                .against(right)
                                .cause(Cause.RECOGNISER)
                                .say(call.quote(wrong) + " for " + wrong.metric() + " is given for "
                                        + wrong.period.inWords() + " here and for " + right.period.inWords()
                                        + " in line " + call.text.line(call.begin(right)) + ".");
                    }
                }
            }
        }
    }

    /** The next few mentions of a value: a figure said in every turn would else be held against all of them. */
    private static List<Fact> after(Fact f, List<Fact> same) {
        int next = same.indexOf(f) + 1;
        return same.subList(next, Math.min(same.size(), next + REACH));
    }

    private boolean isTelling(Fact f) {
        return f.definition.isPresent()
                && f.period.isQuarter()
                && !f.compared
                && f.periodSaid.isPresent()
                && f.digits().length() >= TELLING_DIGITS
                && f.kind != FigureKind.NUMBER
                && f.role != Role.ANALYST
                && !f.isRange();
    }

    private boolean secondIn(Fact f, Fact g) {
        return call.factsOf(f.sentence).stream()
                .anyMatch(a -> a != f
                        && call.factsOf(g.sentence).stream()
                                .anyMatch(b -> b != g
                                        && a.kind == b.kind
                                        && a.low == b.low
                                        && a.digits().length() >= TELLING_DIGITS));
    }

    /** "Revenue of 2020 was 1.92 billion this quarter", where the year has another figure. */
    private void mixed() {
        for (Fact f : call.facts) {
            if (f.definition.isEmpty()
                    || !f.isMoney()
                    || f.aspect != Aspect.LEVEL
                    || !f.period.isQuarter()
                    || f.periodSaid.isEmpty()) {
                continue;
            }
            PeriodMention quarter = f.periodSaid.get();
            for (PeriodMention p : call.periodsOf(f.sentence)) {
                Optional<MetricMention> named = call.metricsOf(f.sentence).stream()
                        .filter(m -> m.after() == p.from() - 1)
                        .findFirst();
                if (p.period().isYear()
                        && p.how() == How.NAMED
                        && p.after() < f.from
                        && f.from - p.after() <= 3
                        && named.isPresent()) {
                    Optional<Fact> year = call.facts.stream()
                            .filter(g -> g != f
                                    && g.sameMetric(f)
                                    && g.period.equals(p.period())
                                    && g.isMoney()
                                    && g.aspect == Aspect.LEVEL
                                    && g.tick != Tick.CONTRADICTED
                                    && !g.interval().meets(f.interval()))
                            .findFirst();
                    year.ifPresent(g -> out.about(FigureQuestion.PERIOD_MIXED, f)
                            .from(named.get().from(), Math.max(f.after, quarter.after()))
                            .against(g)
                            .cause(Cause.SPEAKER)
                            .say(call.quote(f) + " is labelled " + p.period().inWords() + " and "
                                    + quarter.period().inWords() + " at once; for the year the call has "
                                    + call.quote(g) + "."));
                }
            }
        }
    }

    /** Compared with another quarter of last year than the other figures of the same speech are. */
    private void comparators() {
        for (Fact f : call.facts) {
            if (!f.compared
                    || f.periodSaid.isEmpty()
                    || f.periodSaid.get().how() != How.QUARTER_LAST_YEAR
                    || f.period.part().equals(call.period.part())) {
                continue;
            }
            long others = call.facts.stream()
                    .filter(g ->
                            g.turn == f.turn && g.periodSaid.isPresent() && g.period.equals(call.period.yearBefore()))
                    .count();
            boolean sequential = call.facts.stream()
                    .anyMatch(g -> g != f && g.turn == f.turn && g.period.part().equals(f.period.part()));
            if (others >= 3 && !sequential) {
                PeriodMention said = f.periodSaid.get();
                out.about(FigureQuestion.PERIOD_COMPARATOR, f)
                        .from(f.from, said.after())
                        .cause(Cause.RECOGNISER)
                        .say("Compared with " + f.period.inWords() + ", while " + others
                                + " other figures of this speech are compared with "
                                + call.period.yearBefore().inWords() + ".");
            }
        }
    }

    /** "Last year, 2021" on a call about 2020. */
    private void years() {
        int year = call.period.year();
        for (int i = 0; year > 0 && i + 1 < call.periods.size(); i++) {
            PeriodMention said = call.periods.get(i);
            PeriodMention named = call.periods.get(i + 1);
            boolean last = said.how() == How.LAST_YEAR;
            if (!last && said.how() != How.THIS_YEAR
                    || named.from() != said.after()
                    || named.after() != named.from() + 1
                    || named.how() != How.NAMED) {
                continue;
            }
            int is = named.period().year();
            boolean fits = last ? is == year || is == year - 1 : is == year || is == year + 1;
            if (!fits && named.period().isYear()) {
                int s = call.text.sentenceAt(call.words.begin(said.from()));
                boolean analyst = call.roleOf(s) == Role.ANALYST;
                out.aboutWords(
                                analyst ? FigureQuestion.PERIOD_VERSION : FigureQuestion.PERIOD_YEAR,
                                said.from(),
                                named.after())
                        .cause(analyst ? Cause.MACHINE_RENDERING : Cause.SPEAKER)
                        .say("\"" + call.words.written(said.from(), named.after()) + "\" does not fit a call about "
                                + call.period.inWords() + ".");
            }
        }
    }

    /** "In Q3 in September and October", where the profile says that quarters are those of the calendar. */
    private void months() {
        if (!material.profile().getFiscalYearEnd().equals("--12-31")) {
            out.notAsked(
                    "The issuer profile does not say that the fiscal year is the calendar year.",
                    FigureQuestion.PERIOD_MONTH);
            return;
        }
        for (int i = 0; i + 1 < call.periods.size(); i++) {
            PeriodMention quarter = call.periods.get(i);
            for (int k = i + 1;
                    quarter.period().isQuarter()
                            && k < call.periods.size()
                            && call.periods.get(k).from()
                                            - call.periods.get(k - 1).after()
                                    <= 1;
                    k++) {
                Period month = call.periods.get(k).period();
                boolean in = call.words.is(call.periods.get(i + 1).from() - 1, "in");
                if (month.part().startsWith("M") && month.year() == 0 && in) {
                    int number = Integer.parseInt(month.part().substring(1));
                    if ((number + 2) / 3 != quarter.period().part().charAt(1) - '0') {
                        out.aboutWords(
                                        FigureQuestion.PERIOD_MONTH,
                                        quarter.from(),
                                        call.periods.get(k).after())
                                .cause(Cause.SPEAKER)
                                .say(Month.of(number).getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " is not in "
                                        + quarter.period().part() + " of the calendar.");
                    }
                }
            }
        }
    }

    /** Years and quarters of sentences that say the same, each of which the other version does not have at all. */
    private void versions() {
        for (PairText pair : material.pairs()) {
            Set<Period> all = named(pair.originalFrom, pair.originalAfter);
            Set<Period> other = named(pair.interpretedFrom, pair.interpretedAfter);
            for (PairText.Link link : pair.links) {
                for (PeriodMention p : call.periodsOf(link.original())) {
                    for (PeriodMention q : call.periodsOf(link.interpretation())) {
                        if (isFixed(p)
                                && isFixed(q)
                                && p.period().part().charAt(0)
                                        == q.period().part().charAt(0)
                                && !p.period().fits(q.period())
                                && !has(other, p.period())
                                && !has(all, q.period())) {
                            version(p, q);
                        }
                    }
                }
            }
            if (pair.analyst) {
                lonelyYears(pair, all, other);
            }
        }
    }

    /** A question in two versions of which each names one year that the other does not. */
    private void lonelyYears(PairText pair, Set<Period> all, Set<Period> other) {
        Set<Integer> mine = years(all);
        Set<Integer> theirs = years(other);
        Set<Integer> both = new TreeSet<>(mine);
        both.retainAll(theirs);
        mine.removeAll(both);
        theirs.removeAll(both);
        if (mine.size() == 1 && theirs.size() == 1 && both.isEmpty()) {
            Optional<PeriodMention> p = mention(
                    pair.originalFrom, pair.originalAfter, mine.iterator().next());
            Optional<PeriodMention> q = mention(
                    pair.interpretedFrom,
                    pair.interpretedAfter,
                    theirs.iterator().next());
            if (p.isPresent() && q.isPresent()) {
                version(p.get(), q.get());
            }
        }
    }

    private Optional<PeriodMention> mention(int from, int after, int year) {
        return call.periods.stream()
                .filter(p -> p.from() >= call.words.first(from)
                        && p.from() < call.words.first(after)
                        && p.how() == How.NAMED
                        && p.period().year() == year)
                .findFirst();
    }

    private static Set<Integer> years(Set<Period> periods) {
        return periods.stream().map(Period::year).filter(y -> y > 0).collect(Collectors.toCollection(TreeSet::new));
    }

    private void version(PeriodMention p, PeriodMention q) {
        int begin = call.words.begin(p.from());
        if (!out.covers(FigureQuestion.PERIOD_VERSION, begin, begin + 1)) {
            out.aboutWords(FigureQuestion.PERIOD_VERSION, p.from(), p.after())
                    .against(out.placeOfWords(q.from(), q.after()))
                    .say("One version says " + p.period().inWords() + ", the other "
                            + q.period().inWords() + ".");
        }
    }

    private static boolean isFixed(PeriodMention p) {
        return (p.how() == How.NAMED || p.how() == How.QUARTER_ALONE)
                && !p.period().part().isEmpty();
    }

    private static boolean has(Set<Period> periods, Period period) {
        return periods.stream().anyMatch(period::fits);
    }

    private Set<Period> named(int from, int after) {
        return call.periods.stream()
                .filter(p -> p.from() >= call.words.first(from) && p.from() < call.words.first(after) && isFixed(p))
                .map(PeriodMention::period)
                .collect(Collectors.toSet());
    }
}
