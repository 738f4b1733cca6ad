// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.figure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fairlead.model.review.Cause;
import org.fairlead.model.review.Tick;
import org.fairlead.model.rules.FigureQuestion;
import org.fairlead.model.transcript.Role;

/** X-VER: two records of one call, sentence by sentence at about the same place: figures, negations and names that differ. */
final class RecordCheck {
    /** How far from its proportional place a sentence is looked for, sentences. */
    private static final int BAND = 25;
    /** Words in common that make two sentences one. */
    private static final double ONE = 0.6;
    /** Fewer sentences in common than this share of the shorter record: not the same call. */
    private static final double SAME_CALL = 0.2;

    private final CallWords call;
    private final Beside other;
    private final Remarks out;

    private RecordCheck(Material material, Beside other, Remarks out) {
        this.call = material.call();
        this.other = other;
        this.out = out;
    }

    static void check(Material material, Optional<Beside> record, Remarks out) {
        if (record.isEmpty()) {
            out.notAsked(
                    "No other record of the call is loaded.",
                    FigureQuestion.RECORD_FIGURE,
                    FigureQuestion.RECORD_NEGATION,
                    FigureQuestion.RECORD_NAME);
        } else {
            new RecordCheck(material, record.get(), out).compare();
        }
    }

    private void compare() {
        int n = call.sentences();
        int m = other.words.sentences();
        List<Set<String>> theirs = new ArrayList<>();
        for (int b = 0; b < m; b++) {
            theirs.add(wordsOf(other.words, b));
        }
        int[] match = new int[n];
        int matched = 0;
        for (int a = 0; a < n; a++) {
            match[a] = best(wordsOf(call, a), theirs, (int) ((long) a * m / Math.max(1, n)));
            matched += match[a] >= 0 ? 1 : 0;
        }
        other.compared = matched >= SAME_CALL * Math.min(n, m);
        if (!other.compared) {
            other.note = other.fileName() + " does not look like a record of the same call; nothing was compared.";
            out.notAsked(
                    other.note,
                    FigureQuestion.RECORD_FIGURE,
                    FigureQuestion.RECORD_NEGATION,
                    FigureQuestion.RECORD_NAME);
            return;
        }
        other.note = matched + " of " + n + " sentences were found in both records.";
        for (int a = 0; a < n; a++) {
            if (match[a] >= 0 && call.roleOf(a) != Role.VENDOR) {
                figures(a, match[a]);
                negations(a, match[a]);
                names(a, match[a]);
            }
        }
    }

    private static Set<String> wordsOf(CallWords of, int sentence) {
        Set<String> words = new HashSet<>();
        for (int i = of.words.first(sentence); i < of.words.after(sentence); i++) {
            if (!of.words.isNumber(i)) {
                words.add(of.words.at(i));
            }
        }
        return words;
    }

    private static int best(Set<String> mine, List<Set<String>> theirs, int middle) {
        int best = -1;
        double like = ONE;
        for (int b = Math.max(0, middle - BAND);
                b < Math.min(theirs.size(), middle + BAND + 1) && mine.size() > 3;
                b++) {
            long shared = mine.stream().filter(theirs.get(b)::contains).count();
            double l = shared / (double) Math.max(mine.size(), theirs.get(b).size());
            if (l > like) {
                like = l;
                best = b;
            }
        }
        return best;
    }

    /** As many figures in both, of which one differs. */
    private void figures(int a, int b) {
        List<Fact> mine = call.factsOf(a);
        List<Fact> theirs = other.words.factsOf(b);
        if (mine.size() != theirs.size()) {
            return;
        }
        for (int i = 0; i < mine.size(); i++) {
            Fact f = mine.get(i);
            Fact g = theirs.get(i);
            boolean alike = f.kind == g.kind || f.isMoney() && g.isMoney();
            if (alike && f.sameValue(g)) {
                f.tick(Tick.AGREED, "The other record has the same figure.");
            } else if (alike && !f.interval().meets(g.interval())) {
                String heard = Misheard.between(f, g);
                out.about(FigureQuestion.RECORD_FIGURE, f)
                        .against(other.place(g))
                        .cause(Cause.RECOGNISER)
                        .repair(heard.isEmpty() ? "" : heard + ", one of the two.")
                        .say("This record has \"" + call.quote(f) + "\", the other \"" + other.words.quote(g) + "\".");
            }
        }
    }

    private void negations(int a, int b) {
        boolean mine = call.says(Wording.NEGATION, a);
        boolean theirs = other.words.says(Wording.NEGATION, b);
        if (mine != theirs && wordsOf(call, a).size() > 5) {
            out.aboutSentence(FigureQuestion.RECORD_NEGATION, a)
                    .against(other.placeOfSentence(b))
                    .cause(Cause.RECOGNISER)
                    .say("One record denies what the other says.");
        }
    }

    /** Names at the same place in two spellings. */
    private void names(int a, int b) {
        List<NameRun> mine = runs(call, a);
        List<NameRun> theirs = runs(other.words, b);
        for (int i = 0; i < mine.size() && mine.size() == theirs.size(); i++) {
            double like = NameLikeness.of(mine.get(i).text(), theirs.get(i).text());
            if (like < 1 && like >= 0.4 && mine.get(i).size() == theirs.get(i).size()) {
                NameRun n = theirs.get(i);
                out.aboutWords(
                                FigureQuestion.RECORD_NAME,
                                mine.get(i).from(),
                                mine.get(i).after())
                        .against(other.place(other.words.words.begin(n.from()), other.words.words.end(n.after() - 1)))
                        .cause(Cause.RECOGNISER)
                        .say("This record has \"" + mine.get(i).text() + "\", the other \"" + n.text() + "\".");
            }
        }
    }

    /** Capitals inside the sentence: names. */
    private static List<NameRun> runs(CallWords of, int sentence) {
        List<NameRun> runs = new ArrayList<>();
        int end = of.words.after(sentence);
        for (int i = of.words.first(sentence) + 1; i < end; i++) {
            Optional<NameRun> run = of.words.isCapital(i) && of.words.at(i).length() > 2
                    ? NameRun.at(of.words, i, end)
                    : Optional.empty();
            if (run.isPresent()) {
                runs.add(run.get());
                i = run.get().after() - 1;
            }
        }
        return runs;
    }
}
