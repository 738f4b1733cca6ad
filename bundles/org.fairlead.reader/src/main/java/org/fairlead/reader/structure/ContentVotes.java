// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader.structure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fairlead.model.transcript.Role;
import org.fairlead.reader.cue.Cue;
import org.fairlead.reader.cue.CueHits;
import org.fairlead.reader.words.Words;

/** Light votes from what the words of all turns of a speaker show together, and from who speaks before. */
final class ContentVotes {
    /** Sums over the turns of one speaker. */
    private static final class Sum {
        int turns;
        int characters;
        int prepared;
        int operator;
        int operatorTurns;
        int queue;
        int asking;
        int answering;
        int inQuestions;
        int hosts;
        int marks;
        int company;
        double questioner;
    }

    /** The first words of a turn say enough; units: UTF-16. */
    private static final int HEAD = 1500;

    /** A call for the next questioner is shorter, an answer longer; units: UTF-16. */
    private static final int CALL = 400;

    private static final int SHORT = 60;
    private static final double ONE_TURN = 12;
    private static final double MOST_WORDS = 24;

    private final String text;
    private final Words words;
    private final CueHits cues;
    private final List<DraftTurn> turns;
    private final int questions;

    ContentVotes(String text, Words words, CueHits cues, List<DraftTurn> turns, int questions) {
        this.text = text;
        this.words = words;
        this.cues = cues;
        this.turns = turns;
        this.questions = questions;
    }

    void cast() {
        Map<DraftSpeaker, Sum> sums = new HashMap<>();
        for (int i = 0; i < turns.size(); i++) {
            add(sums.computeIfAbsent(turns.get(i).speaker, s -> new Sum()), turns.get(i), i);
        }
        sums.forEach(this::vote);
        for (int i = 0; i < Math.min(3, Math.min(questions, turns.size())); i++) {
            DraftTurn turn = turns.get(i);
            if (cues.count(Cue.HOSTS, turn.speech, turn.end) >= 2 && turn.length() > 300) {
                turn.speaker.vote(Role.EXECUTIVE_OTHER, 15, "opens the call for the issuer");
                break;
            }
        }
    }

    private void add(Sum sum, DraftTurn turn, int index) {
        int begin = turn.speech;
        int end = turn.end;
        sum.turns++;
        sum.characters += turn.length();
        sum.prepared += index < questions ? turn.length() : 0;
        int operator = cues.count(Cue.OPERATOR, begin, end);
        sum.operator += operator;
        sum.operatorTurns += operator > 0 && turn.length() < 2500 ? 1 : 0;
        sum.queue += cues.count(Cue.QUEUE, begin, end) > 0 && turn.length() < 700 ? 1 : 0;
        sum.hosts += cues.count(Cue.HOSTS, begin, Math.min(end, begin + 6000));
        sum.company += cues.count(Cue.COMPANY, begin, end);
        if (index >= questions) {
            if (turn.speaker.title.isEmpty() && turn.speaker.organisation.isEmpty()) {
                double said = VoiceWords.learned().questioner(text, words, begin, Math.min(end, begin + HEAD));
                sum.questioner += Math.max(-ONE_TURN, Math.min(ONE_TURN, said));
            }
            sum.inQuestions += turn.length() > 60 ? 1 : 0;
            int asks = cues.count(Cue.ASKS, begin, end);
            int marks = marks(turn);
            int answers = cues.count(Cue.ANSWERS, begin, end) + cues.count(Cue.COMPANY, begin, end) / 3;
            sum.marks += marks;
            sum.asking += asks + 2 * marks > answers && asks + marks > 0 && turn.length() > 60 ? 1 : 0;
            sum.answering += answers > asks + 2 * marks && turn.length() > 250 ? 1 : 0;
        }
    }

    private int marks(DraftTurn turn) {
        int marks = 0;
        for (int i = text.indexOf('?', turn.speech, turn.end);
                i >= 0 && marks < 9;
                i = text.indexOf('?', i + 1, turn.end)) {
            marks++;
        }
        return marks;
    }

    private void vote(DraftSpeaker speaker, Sum sum) {
        double operates = (double) (sum.operatorTurns + sum.queue) / sum.turns;
        if (sum.operatorTurns > 0 && sum.characters / sum.turns < 1200) {
            speaker.vote(
                    Role.OPERATOR,
                    Math.min(40, 12 * operates + 3.0 * sum.operator) + Math.min(20, 2.0 * sum.queue),
                    "calls the speakers and explains the lines");
        }
        if (sum.queue > 2) {
            speaker.vote(Role.OPERATOR, 10, "calls the questioners");
        }
        if (sum.prepared > 2500) {
            speaker.vote(Role.EXECUTIVE_OTHER, 25, "speaks at length before the questions");
        } else if (sum.prepared > 800) {
            speaker.vote(Role.EXECUTIVE_OTHER, 8, "speaks before the questions");
        }
        if (sum.inQuestions > 0) {
            speaker.vote(Role.ANALYST, 16.0 * sum.asking / sum.inQuestions + (sum.asking > 1 ? 4 : 0), "asks");
            speaker.vote(
                    Role.EXECUTIVE_OTHER,
                    16.0 * sum.answering / sum.inQuestions + Math.min(16, 3 * sum.answering),
                    "answers");
        }
        speaker.vote(Role.ANALYST, Math.min(MOST_WORDS, Math.max(0, sum.questioner)), "words of a questioner");
        speaker.vote(Role.EXECUTIVE_OTHER, Math.min(MOST_WORDS, Math.max(0, -sum.questioner)), "words of an answer");
    }

    /** Who speaks after a questioner answers, who speaks after the operator in the questions asks: where the words alone leave it open. */
    void castNeighbours() {
        for (int i = Math.max(1, questions); i < turns.size(); i++) {
            DraftSpeaker speaker = turns.get(i).speaker;
            Role before = turns.get(i - 1).role();
            if (speaker == turns.get(i - 1).speaker || turns.get(i).length() < 40) {
                continue;
            }
            if (before == Role.ANALYST) {
                speaker.vote(Role.EXECUTIVE_OTHER, speaker.company() < 40 ? 3.5 : 0.5, "speaks after a questioner");
            } else if (before == Role.OPERATOR) {
                speaker.vote(Role.ANALYST, 4, "speaks after the operator");
            } else if (turns.get(i - 1).speaker.isCompany()) {
                speaker.vote(Role.ANALYST, 1, "speaks after an answer");
            }
        }
    }

    /**
     * Between two calls for a questioner one voice asks and the others answer: whoever speaks first after the call, and everybody else. Counts for numbered
     * voices only, whose number is all that a record says of them.
     */
    void castSessions() {
        Map<DraftSpeaker, Integer> answered = new HashMap<>();
        DraftSpeaker asker = null;
        boolean called = false;
        for (int i = Math.max(0, questions); i < turns.size(); i++) {
            DraftTurn turn = turns.get(i);
            DraftSpeaker speaker = turn.speaker;
            if (cues.any(Cue.QUEUE, turn.speech, turn.end) && turn.length() < CALL) {
                called = true;
                asker = null;
            } else if (called && asker == null && speaker.role != Role.OPERATOR) {
                asker = speaker;
                speaker.vote(Role.ANALYST, 3, "speaks first after a questioner was called");
            } else if (asker != null
                    && speaker != asker
                    && turn.length() > SHORT
                    && GenericLabels.isNumber(speaker.label)) {
                int times = answered.merge(speaker, 1, Integer::sum);
                speaker.vote(Role.EXECUTIVE_OTHER, times < 5 ? 4 : 0, "speaks to a questioner");
            }
        }
    }
}
