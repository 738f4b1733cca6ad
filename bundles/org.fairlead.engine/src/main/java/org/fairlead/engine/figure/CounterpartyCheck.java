// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fairlead.engine.call.Words;
import org.fairlead.engine.figure.NameLikeness.Sound;
import org.fairlead.model.review.Cause;
import org.fairlead.model.rules.FigureQuestion;

/** X-NAME for counterparties: an agreement with one organisation in the original and with another in the interpretation, and lists of names that differ. */
final class CounterpartyCheck {
    /** Names at least so alike are taken for one name in two spellings. */
    private static final double ONE_NAME = 0.6;

    /** A list is held against so many lists from the begin of the call on, so that cost grows with the call and not with its square. */
    private static final int EARLIEST = 32;

    private final Material material;
    private final CallWords call;
    private final Remarks out;
    /** Names of lists are compared with all of the other lists. */
    private final Map<String, Sound> sounds = new HashMap<>();

    /**
     * An organisation named at a place.
     *
     * @param run    its words
     * @param entity the well-known organisation that it is, empty where it is none
     */
    private record Party(NameRun run, String entity) {}

    private CounterpartyCheck(Material material, Remarks out) {
        this.material = material;
        this.call = material.call();
        this.out = out;
    }

    static void check(Material material, Remarks out) {
        CounterpartyCheck check = new CounterpartyCheck(material, out);
        material.pairs().forEach(check::agreements);
        if (!material.pairs().isEmpty()) {
            check.lists();
        }
    }

    private void agreements(PairText pair) {
        for (int a = pair.originalFrom; a < pair.originalAfter && !pair.analyst; a++) {
            List<Party> mine = parties(a);
            if (mine.isEmpty()) {
                continue;
            }
            int b = interpretation(pair, a);
            List<Party> theirs = b < 0 ? List.of() : parties(b);
            if (!theirs.isEmpty()
                    && mine.stream().noneMatch(p -> theirs.stream().anyMatch(q -> same(p, q)))) {
                differ(mine.get(0), theirs.get(0));
            }
        }
    }

    /** The sentence that says the same, or the one with an agreement that is likest to it. */
    private int interpretation(PairText pair, int a) {
        int linked = pair.interpretationOf(a);
        if (linked >= 0 && !parties(linked).isEmpty()) {
            return linked;
        }
        Alignment alignment = new Alignment(call, material.stems(), pair);
        int best = -1;
        double like = 0.08;
        for (int b = pair.interpretedFrom; b < pair.interpretedAfter; b++) {
            int other = pair.originalOf(b);
            boolean free = other < 0 || parties(other).isEmpty();
            double likeness = free && !parties(b).isEmpty() ? alignment.likeness(a, b) : 0;
            if (likeness > like) {
                like = likeness;
                best = b;
            }
        }
        return best;
    }

    /** With whom a sentence tells of an agreement. */
    private List<Party> parties(int sentence) {
        List<Party> found = new ArrayList<>();
        Marks agreements = call.marks(Wording.AGREEMENT);
        int end = call.words.after(sentence);
        int m = agreements.firstIn(call.words.first(sentence), end);
        for (; m >= 0 && m < agreements.size() && agreements.from(m) < end; m++) {
            int i = agreements.after(m);
            while (i < end
                    && (call.words.is(i, "the")
                            || call.words.is(i, "a")
                            || call.words.is(i, "s")
                            || call.words.is(i, "our")
                            || call.words.is(i, "china") && call.words.is(i + 1, "s"))) {
                i++;
            }
            if (i < end) {
                NameRun.at(call.words, i, end)
                        .ifPresent(r -> found.add(new Party(
                                r, material.vocabulary().entities().of(r.text()).orElse(""))));
            }
        }
        if (found.isEmpty()) {
            hanEntities(sentence, found);
        }
        return found;
    }

    /** Well-known organisations in a Chinese sentence that tells of an agreement. */
    private void hanEntities(int sentence, List<Party> found) {
        if (!call.says(Wording.AGREEMENT, sentence)) {
            return;
        }
        for (int i = call.words.first(sentence); i < call.words.after(sentence); i++) {
            if (Words.isHan(call.words.initial(i))) {
                for (int after = Math.min(i + 8, call.words.after(sentence)); after > i + 1; after--) {
                    String written = call.words.written(i, after);
                    Optional<String> entity = material.vocabulary().entities().of(written);
                    if (entity.isPresent()) {
                        found.add(new Party(new NameRun(i, after, written), entity.get()));
                        i = after;
                        break;
                    }
                }
            }
        }
    }

    private static boolean same(Party p, Party q) {
        if (!p.entity.isEmpty() && !q.entity.isEmpty()) {
            return p.entity.equals(q.entity);
        }
        String x = NameLikeness.letters(p.run.text());
        String y = NameLikeness.letters(q.run.text());
        return x.contains(y) || y.contains(x) || NameLikeness.of(p.run.text(), q.run.text()) >= ONE_NAME;
    }

    private void differ(Party p, Party q) {
        boolean known = !p.entity.isEmpty() || !q.entity.isEmpty();
        out.aboutWords(known ? FigureQuestion.NAME_ENTITY : FigureQuestion.NAME_LIST, p.run.from(), p.run.after())
                .against(out.placeOfWords(q.run.from(), q.run.after()))
                .cause(Cause.MACHINE_RENDERING)
                .say("An agreement is with \"" + p.run.text() + "\" in the original and with \"" + q.run.text()
                        + "\" in the interpretation"
                        + (p.entity.isEmpty() || q.entity.isEmpty()
                                ? "."
                                : ": " + p.entity + " and " + q.entity + " are different organisations."));
    }

    /**
     * A list of names.
     *
     * @param sentence where
     * @param names    in order
     */
    private record Listed(int sentence, List<NameRun> names) {}

    private List<Listed> allLists() {
        List<Listed> lists = new ArrayList<>();
        for (int s = 0; s < call.sentences(); s++) {
            List<NameRun> names = new ArrayList<>();
            int end = call.words.after(s);
            for (int i = call.words.first(s); i < end; i++) {
                Optional<NameRun> run = call.words.isCapital(i) ? NameRun.at(call.words, i, end) : Optional.empty();
                if (run.isPresent()) {
                    boolean goesOn = names.isEmpty()
                            || run.get().from() - names.get(names.size() - 1).after() <= 4;
                    if (!goesOn) {
                        names.clear();
                    }
                    names.add(run.get());
                    i = run.get().after() - 1;
                } else if (i + 1 == end || names.size() < 3) {
                    continue;
                }
                if (names.size() >= 4 && (i + 1 >= end || !goesOn(i + 1, end))) {
                    lists.add(new Listed(s, List.copyOf(names)));
                    names.clear();
                }
            }
        }
        return lists;
    }

    private boolean goesOn(int from, int end) {
        for (int i = from; i < Math.min(end, from + 4); i++) {
            if (call.words.isCapital(i)) {
                return true;
            }
        }
        return false;
    }

    /** Two lists with at least two names that are alike and not the same: the same list, garbled. The earliest is held to be right. */
    private void lists() {
        List<Listed> lists = material.pairs().isEmpty() ? List.of() : allLists();
        for (int k = lists.size() - 1; k > 0; k--) {
            for (int i = 0; i < k; i++) {
                List<NameRun> garbled = new ArrayList<>();
                List<NameRun> right = new ArrayList<>();
                for (NameRun n : lists.get(k).names()) {
                    lists.get(i).names().stream()
                            .filter(m -> alike(n, m))
                            .findFirst()
                            .ifPresent(m -> {
                                garbled.add(n);
                                right.add(m);
                            });
                }
                if (garbled.size() >= 2) {
                    out.aboutWords(
                                    FigureQuestion.NAME_LIST,
                                    garbled.get(0).from(),
                                    garbled.get(garbled.size() - 1).after())
                            .against(out.placeOfWords(
                                    right.get(0).from(),
                                    Math.max(
                                            right.get(0).after(),
                                            right.get(right.size() - 1).after())))
                            .cause(Cause.RECOGNISER)
                            .say("Names of this list are not those of the list in line "
                                    + call.text.line(
                                            call.words.begin(right.get(0).from())) + ": "
                                    + garbled.get(0).text() + " for "
                                    + right.get(0).text() + ", "
                                    + garbled.get(1).text() + " for "
                                    + right.get(1).text() + ".");
                    break;
                }
            }
        }
    }

    private boolean alike(NameRun a, NameRun b) {
        if (a.text().length() <= 4 || b.text().length() <= 4) {
            return false;
        }
        Sound x = sounds.computeIfAbsent(a.text(), Sound::of);
        Sound y = sounds.computeIfAbsent(b.text(), Sound::of);
        if (x.letters().contains(y.letters()) || y.letters().contains(x.letters())) {
            return false;
        }
        int longer = Math.max(x.letters().length(), y.letters().length());
        if (x.leastDistance(y) > (1 - ONE_NAME) * longer && !x.isLike(y)) {
            return false;
        }
        double like = NameLikeness.of(x, y);
        return like >= ONE_NAME && like < 1;
    }
}
