// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.figure;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.fairlead.model.review.Cause;
import org.fairlead.model.review.FigureKind;
import org.fairlead.model.rules.FigureQuestion;

/** X-CLAIM and X-SCOPE: where something moves, since when, and what a rank is in, in the two versions. */
final class ClaimCheck {
    private final CallWords call;
    private final Stems stems;
    private final PairText pair;
    private final Remarks out;

    private ClaimCheck(Material material, PairText pair, Remarks out) {
        this.call = material.call();
        this.stems = material.stems();
        this.pair = pair;
        this.out = out;
    }

    static void check(Material material, Remarks out) {
        for (PairText pair : material.pairs()) {
            if (pair.sameLanguage()) {
                ClaimCheck check = new ClaimCheck(material, pair, out);
                check.shares();
                check.directions();
                check.since();
                if (!pair.analyst) {
                    check.ranks();
                }
            } else {
                new ClaimCheck(material, pair, out).directions();
            }
        }
    }

    private enum Way {
        UP,
        DOWN,
        STABLE
    }

    /** Which way a sentence says that things go; empty where it says none or several. */
    private Optional<Way> way(int sentence, int from) {
        int after = call.words.after(sentence);
        boolean stable = call.marks(Wording.STABLE).in(from, after);
        boolean up = call.marks(Wording.UP).in(from, after);
        boolean down = call.marks(Wording.DOWN).in(from, after);
        if (down && !up && !stable) {
            return Optional.of(Way.DOWN);
        }
        if (stable && !up && !down) {
            return Optional.of(Way.STABLE);
        }
        return up && !down && !stable ? Optional.of(Way.UP) : Optional.empty();
    }

    /** The share of one thing falls in one version and is stable or rises in the other, which does not say that it falls anywhere. */
    private void shares() {
        Marks shares = call.marks(Wording.PROPORTION);
        for (int a = pair.originalFrom; a < pair.originalAfter; a++) {
            int m = shares.firstIn(call.words.first(a), call.words.after(a));
            Optional<Way> mine = m < 0 ? Optional.empty() : clauseWay(a, shares.from(m));
            if (mine.isEmpty()) {
                continue;
            }
            Set<Integer> subject = subject(shares.from(m), a);
            int other = -1;
            boolean echoed = false;
            for (int b = pair.interpretedFrom; b < pair.interpretedAfter; b++) {
                int n = shares.firstIn(call.words.first(b), call.words.after(b));
                if (n >= 0 && shared(subject, subject(shares.from(n), b))) {
                    Optional<Way> theirs = way(b, shares.from(n));
                    echoed |= theirs.equals(mine) || theirs.isEmpty();
                    other = theirs.isPresent() && !theirs.equals(mine) ? b : other;
                }
            }
            if (other >= 0 && !echoed) {
                out.aboutSentence(FigureQuestion.CLAIM_DIRECTION, a)
                        .against(out.placeOfSentence(other))
                        .say("The share of one thing " + word(mine.get()) + " in one version and not in the other.");
                return;
            }
        }
    }

    /** The way in the clause of the share: up to the next comma. */
    private Optional<Way> clauseWay(int sentence, int from) {
        int to = from;
        while (to < call.words.after(sentence) && !call.words.breaksAfter(to)) {
            to++;
        }
        boolean down = call.marks(Wording.DOWN).in(from, to + 1);
        boolean up = call.marks(Wording.UP).in(from, to + 1);
        return down == up ? Optional.empty() : Optional.of(down ? Way.DOWN : Way.UP);
    }

    private static String word(Way way) {
        return switch (way) {
            case UP -> "rises";
            case DOWN -> "falls";
            case STABLE -> "stays";
        };
    }

    private Set<Integer> subject(int share, int sentence) {
        Set<Integer> subject = new HashSet<>();
        for (int i = Math.max(call.words.first(sentence), share - 3);
                i < Math.min(call.words.after(sentence), share + 6);
                i++) {
            int stem = i == share ? -1 : stems.of(call.words.id(i));
            if (stem >= 0 && stems.isTelling(stem)) {
                subject.add(stem);
            }
        }
        return subject;
    }

    private static boolean shared(Set<Integer> a, Set<Integer> b) {
        return a.stream().anyMatch(b::contains);
    }

    /** A metric goes up in one sentence and down in the one that says the same. */
    private void directions() {
        for (PairText.Link link : pair.links) {
            for (MetricMention m : call.metricsOf(link.original())) {
                for (MetricMention n : call.metricsOf(link.interpretation())) {
                    if (m == call.metricsOf(link.original()).get(0)
                            && n == call.metricsOf(link.interpretation()).get(0)
                            && m.definition() == n.definition()) {
                        Optional<Way> mine = way(link.original(), call.words.first(link.original()));
                        Optional<Way> theirs = way(link.interpretation(), call.words.first(link.interpretation()));
                        boolean opposite = mine.isPresent()
                                && theirs.isPresent()
                                && mine.get() != theirs.get()
                                && mine.get() != Way.STABLE
                                && theirs.get() != Way.STABLE;
                        if (opposite
                                && !out.covers(
                                        FigureQuestion.CLAIM_DIRECTION,
                                        call.text.begin(link.original()),
                                        call.text.end(link.original()))) {
                            out.aboutSentence(FigureQuestion.CLAIM_DIRECTION, link.original())
                                    .against(out.placeOfSentence(link.interpretation()))
                                    .say("The " + m.definition().getName() + " " + word(mine.get())
                                            + " in one version and " + word(theirs.get()) + " in the other.");
                        }
                    }
                }
            }
        }
    }

    /** "Four years ago" we began to study the field, or entered it: one span of time with two beginnings. */
    private void since() {
        for (Fact f : pair.originalFacts()) {
            for (Fact g : pair.interpretedFacts()) {
                if (isAgo(f) && isAgo(g) && f.low == g.low && f.unit.equals(g.unit)) {
                    Set<String> mine = beginnings(f.sentence);
                    Set<String> theirs = beginnings(g.sentence);
                    if (!mine.isEmpty() && !theirs.isEmpty() && mine.stream().noneMatch(theirs::contains)) {
                        out.aboutSentence(FigureQuestion.CLAIM_FACT, g.sentence)
                                .against(out.placeOfSentence(f.sentence))
                                .cause(Cause.INTERPRETER)
                                .say("\"" + call.quote(g)
                                        + "\" ago is the beginning of something else in the two versions: "
                                        + String.join(", ", mine) + " against " + String.join(", ", theirs) + ".");
                    }
                }
            }
        }
    }

    private boolean isAgo(Fact f) {
        return f.kind == FigureKind.COUNT
                && (f.unit.equals("years") || f.unit.equals("months"))
                && (call.words.is(f.after, "ago") || call.words.is(f.after + 1, "ago"));
    }

    private Set<String> beginnings(int sentence) {
        Set<String> found = new HashSet<>();
        Marks marks = call.marks(Wording.BEGINNING);
        int m = marks.firstIn(call.words.first(sentence), call.words.after(sentence));
        for (; m >= 0 && m < marks.size() && marks.from(m) < call.words.after(sentence); m++) {
            String stem = Stems.stem(call.words.at(marks.from(m)));
            if (!stem.equals("start") && !stem.equals("began") && !stem.equals("begin")) {
                found.add(stem.startsWith("stud") ? "study" : stem);
            }
        }
        return found;
    }

    /** The same rank in two fields. */
    private void ranks() {
        Marks ranks = call.marks(Wording.SUPERLATIVE);
        int first = call.words.first(pair.originalFrom);
        for (int m = ranks.firstIn(first, call.words.first(pair.originalAfter));
                m >= 0 && m < ranks.size() && ranks.from(m) < call.words.first(pair.originalAfter);
                m++) {
            for (int n = ranks.firstIn(call.words.first(pair.interpretedFrom), call.words.first(pair.interpretedAfter));
                    n >= 0 && n < ranks.size() && ranks.from(n) < call.words.first(pair.interpretedAfter);
                    n++) {
                compare(ranks, m, n);
            }
        }
    }

    private void compare(Marks ranks, int m, int n) {
        if (!call.words.is(ranks.from(m), call.words.at(ranks.from(n)))
                || !call.words.is(ranks.from(m) + 1, call.words.at(ranks.from(n) + 1))
                || ranks.after(m) - ranks.from(m) < 3) {
            return;
        }
        Set<Integer> mine = field(ranks, m);
        Set<Integer> theirs = field(ranks, n);
        boolean time = call.words.is(ranks.after(m) - 1, "time") || call.words.is(ranks.after(n) - 1, "time");
        if (!time
                && !mine.isEmpty()
                && !theirs.isEmpty()
                && !mine.equals(theirs)
                && shared(mine, theirs)
                && !out.covers(
                        FigureQuestion.SCOPE, call.words.begin(ranks.from(m)), call.words.end(ranks.after(m) - 1))) {
            out.aboutWords(FigureQuestion.SCOPE, ranks.from(m), ranks.after(m))
                    .against(out.placeOfWords(ranks.from(n), ranks.after(n)))
                    .say("The same rank is claimed over two fields: \""
                            + call.words.written(ranks.from(m), ranks.after(m)) + "\" and \""
                            + call.words.written(ranks.from(n), ranks.after(n)) + "\".");
        }
    }

    private Set<Integer> field(Marks ranks, int m) {
        Set<Integer> field = new HashSet<>();
        for (int i = ranks.from(m) + 1; i < ranks.after(m); i++) {
            int stem = NumberWords.small(call.words.at(i)) >= 0 ? -1 : stems.of(call.words.id(i));
            if (stem >= 0) {
                field.add(stem);
            }
        }
        return field;
    }
}
