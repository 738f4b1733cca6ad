// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader.structure;

import java.util.ArrayList;
import java.util.List;
import org.fairlead.model.transcript.Role;
import org.fairlead.reader.cue.Cue;
import org.fairlead.reader.cue.CueHits;
import org.fairlead.reader.structure.VoiceMachine.Stretch;
import org.fairlead.reader.words.Words;

/**
 * Cuts the questions of a record without labels into the operator's words, questions and answers. Each sentence speaks for a side by its words, each place
 * where the side changes costs, less where a question ends, an answer opens or somebody was called; the cheapest cut of all is taken (Viterbi 1967).
 */
final class SideFinder {
    private static final int OPERATOR = 0;
    private static final int ASKS = 1;
    private static final int ANSWERS = 2;
    /** Cost of a change of sides, in log-odds: one sentence that leans to the other side makes no turn. */
    private static final double CHANGE = 6;
    /** Cost of a change to and from the operator, whose words are formulas. */
    private static final double CALL = 3;

    private static final double LABEL = 2;
    private static final double QUESTION_MARK = 2;
    private static final double OPENER = 1.5;
    private static final double THANKS = 1;
    /** How sure it is that the voice that was called speaks next. */
    private static final double CALLED = 5;
    /** No single sentence outweighs all others. */
    private static final double MOST = 5;

    private final String text;
    private final Words words;
    private final CueHits cues;
    private final Roster roster;
    private final List<Utterance> utterances;
    private final Openers openers;

    SideFinder(String text, Words words, CueHits cues, Roster roster, List<Utterance> utterances) {
        this.text = text;
        this.words = words;
        this.cues = cues;
        this.roster = roster;
        this.utterances = utterances;
        this.openers = new Openers(text, cues);
    }

    /** The stretches, cut anew from the first questioner on. */
    List<Stretch> cut(List<Stretch> stretches) {
        int asked = Stretch.firstQuestioner(stretches);
        if (asked == stretches.size()) {
            return stretches;
        }
        List<Stretch> cut = new ArrayList<>(stretches.subList(0, asked));
        List<Stretch> run = stretches.subList(asked, stretches.size());
        int first = run.get(0).first();
        int[] sides = sides(first, utterances.size() - 1);
        int begin = first;
        Stretch current = run.get(0);
        for (int i = first + 1; i < utterances.size(); i++) {
            Stretch before = at(run, i);
            boolean named = before.first() == i
                    && sides[i - first] == ANSWERS
                    && before.voice().isCompany()
                    && at(run, i - 1).voice().isCompany();
            if (sides[i - first] != sides[i - first - 1] || named) {
                cut.add(new Stretch(begin, i - 1, current.voice(), current.confidence(), current.cue()));
                begin = i;
                current = voice(before, i, sides[i - first], cut);
            }
        }
        cut.add(new Stretch(begin, utterances.size() - 1, current.voice(), current.confidence(), current.cue()));
        return cut;
    }

    private static Stretch at(List<Stretch> run, int utterance) {
        for (Stretch stretch : run) {
            if (utterance <= stretch.last()) {
                return stretch;
            }
        }
        return run.get(run.size() - 1);
    }

    /** Who speaks from an utterance on: as before where the side is the same, else the questioner who was called or whoever answers. */
    private Stretch voice(Stretch before, int utterance, int side, List<Stretch> cut) {
        boolean same = side == OPERATOR && before.voice().role() == Role.OPERATOR
                || side == ANSWERS && before.voice().isCompany()
                || side == ASKS && before.voice().role() == Role.ANALYST && before.first() == utterance;
        if (same) {
            return before;
        }
        if (side == OPERATOR) {
            return new Stretch(utterance, utterance, Voice.of(Role.OPERATOR), 0.8, "words of the conference service");
        }
        if (side == ASKS) {
            return new Stretch(utterance, utterance, questioner(cut), 0.6, "asks");
        }
        Utterance u = utterances.get(utterance);
        int end = Math.min(text.length(), u.begin() + 700);
        boolean chief = cut.stream().anyMatch(s -> s.voice().role() == Role.EXECUTIVE_CEO)
                || cut.stream().noneMatch(s -> s.voice().role() == Role.EXECUTIVE_CFO);
        return new Stretch(utterance, utterance, openers.answerer(u.begin(), end, roster, chief), 0.6, "answers");
    }

    /** Whom the operator called last, or who asked last. */
    private Voice questioner(List<Stretch> cut) {
        for (int i = cut.size() - 1; i >= 0 && i > cut.size() - 12; i--) {
            Stretch stretch = cut.get(i);
            if (stretch.voice().role() == Role.ANALYST) {
                return stretch.voice();
            }
            Announcement called = Announcement.last(
                    text,
                    cues,
                    utterances.get(stretch.first()).begin(),
                    utterances.get(stretch.last()).end());
            if (stretch.voice().role() == Role.OPERATOR && called.kind() == Cue.QUEUE) {
                return new Voice(Role.ANALYST, called.name(), called.organisation());
            }
        }
        return Voice.of(Role.ANALYST);
    }

    /** The side of each utterance from first to last; the first is a questioner's. */
    private int[] sides(int first, int last) {
        int count = last - first + 1;
        int[][] from = new int[count][3];
        double[] score = {-CALLED, lean(first), -CALLED};
        for (int i = 1; i < count; i++) {
            double[] own = own(first + i);
            double[][] cost = costs(first + i);
            double[] next = new double[3];
            for (int to = 0; to < 3; to++) {
                int best = to;
                for (int side = 0; side < 3; side++) {
                    best = score[side] - cost[side][to] > score[best] - cost[best][to] ? side : best;
                }
                from[i][to] = best;
                next[to] = score[best] - cost[best][to] + own[to];
            }
            score = next;
        }
        int[] sides = new int[count];
        int side = score[ASKS] > score[ANSWERS] ? ASKS : ANSWERS;
        sides[count - 1] = score[OPERATOR] > score[side] ? OPERATOR : side;
        for (int i = count - 1; i > 0; i--) {
            sides[i - 1] = from[i][sides[i]];
        }
        return sides;
    }

    /** What the words of an utterance say for each side. */
    private double[] own(int i) {
        Utterance u = utterances.get(i);
        double lean = lean(i);
        return new double[] {operator(u), lean / 2, -lean / 2};
    }

    private double operator(Utterance u) {
        boolean service = cues.any(Cue.OPERATOR, u.begin(), u.end());
        boolean calls = cues.any(Cue.QUEUE, u.begin(), u.end());
        boolean gives = cues.any(Cue.GO_AHEAD, u.begin(), u.end());
        if (service || calls) {
            return service && calls || calls && gives ? 9 : 6;
        }
        if (gives && u.length() < 140) {
            return 3;
        }
        return openers.isThanks(u) ? 0 : -Math.min(MOST, 2 + u.length() / 60.0);
    }

    /** What a change from one side to another costs before utterance i. */
    private double[][] costs(int i) {
        Utterance u = utterances.get(i);
        double again = u.fresh() || u.labelled() ? 0 : 3 * CHANGE;
        double change = CHANGE + again - (u.labelled() ? LABEL : 0);
        double call = CALL + again;
        double[] called = called(i);
        return new double[][] {
            {0, call - called[ASKS], call - called[ANSWERS]},
            {call, 0, change - opensAnswer(i)},
            {call, change - (openers.opensQuestion(u.begin()) ? OPENER : 0), 0}
        };
    }

    /** Whom the words before utterance i call: a questioner, or somebody of the company. */
    private double[] called(int i) {
        Utterance before = utterances.get(Math.max(0, i - 3));
        Announcement last = Announcement.last(
                text, cues, before.begin(), utterances.get(i - 1).end());
        boolean asks = last.isPresent() && last.kind() == Cue.QUEUE;
        boolean answers = last.isPresent() && last.kind() == Cue.HANDOVER;
        return new double[] {0, asks ? CALLED : answers ? -CALLED : 0, answers ? CALLED : asks ? -CALLED : 0};
    }

    private double opensAnswer(int i) {
        Utterance before = utterances.get(i - 1);
        return (text.charAt(before.end() - 1) == '?' ? QUESTION_MARK : 0)
                + (openers.isThanks(before) ? THANKS : 0)
                + (openers.opensAnswer(utterances.get(i).begin()) ? OPENER : 0);
    }

    /** Above 0 a questioner's words, below 0 those of the company, in log-odds. */
    private double lean(int i) {
        Utterance u = utterances.get(i);
        double said = VoiceWords.learned().questioner(text, words, u.begin(), u.end());
        return Math.max(-MOST, Math.min(MOST, said));
    }
}
