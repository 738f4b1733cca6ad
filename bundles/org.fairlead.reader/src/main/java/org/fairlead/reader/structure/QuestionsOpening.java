// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader.structure;

import java.util.List;
import org.fairlead.model.text.Lines;
import org.fairlead.reader.cue.Cue;
import org.fairlead.reader.cue.CueHits;

/**
 * The turn that opens the questions.
 *
 * @param turn       index of the turn, the number of turns where the record has no questions
 * @param heading    begin of the heading above it, -1 where there is none
 * @param confidence 0 to 1
 * @param cue        the words or the heading that decided
 */
record QuestionsOpening(int turn, int heading, double confidence, String cue) {
    /** Who calls for the first question does so after some words of thanks, not at the end of a speech; units: UTF-16. */
    private static final int COURTESY = 120;

    static QuestionsOpening find(String text, Lines lines, CueHits cues, List<DraftTurn> turns) {
        int heading = heading(text, lines, turns);
        if (heading >= 0) {
            int turn = 0;
            while (turn < turns.size() && turns.get(turn).begin < heading) {
                turn++;
            }
            if (turn < turns.size()) {
                return new QuestionsOpening(
                        turn,
                        heading,
                        0.97,
                        text.substring(heading, lineEnd(text, heading)).strip());
            }
        }
        int queue = queue(text, cues, turns);
        int opened = opened(cues, turns, queue < 0 ? turns.size() : queue);
        if (queue >= 0) {
            int first = opened >= 0 ? opened : queue;
            int at = cues.first(Cue.QUEUE, turns.get(queue).speech, turns.get(queue).end);
            return new QuestionsOpening(first, -1, 0.9, text.substring(at, Math.min(turns.get(queue).end, at + 80)));
        }
        int asked = asked(text, cues, turns);
        return asked < 0
                ? new QuestionsOpening(turns.size(), -1, 0.4, "")
                : new QuestionsOpening(asked, -1, 0.6, "questions begin");
    }

    /** Begin of the last heading of questions that stands between turns, or -1: an earlier one may be part of a table of contents. */
    private static int heading(String text, Lines lines, List<DraftTurn> turns) {
        if (turns.isEmpty()) {
            return -1;
        }
        for (int line = lines.lineOf(turns.get(0).begin); line <= lines.count(); line++) {
            int begin = lines.begin(line);
            int end = line < lines.count() ? lines.begin(line + 1) : text.length();
            if (Headings.of(text, begin, end) == Headings.Kind.QUESTIONS) {
                return begin;
            }
        }
        return -1;
    }

    /** First turn that announces a questioner after whom somebody else speaks. */
    private static int queue(String text, CueHits cues, List<DraftTurn> turns) {
        for (int i = 0; i + 1 < turns.size(); i++) {
            DraftTurn turn = turns.get(i);
            int at = cues.last(Cue.QUEUE, turn.speech, turn.end);
            if (at < 0 || turns.get(i + 1).speaker == turn.speaker || turn.end - at > 600) {
                continue;
            }
            Announcement announced = Announcement.last(text, cues, turn.speech, turn.end);
            boolean named = announced.kind() == Cue.QUEUE && !announced.name().isEmpty();
            boolean asked =
                    asks(text, cues, turns.get(i + 1)) || i + 2 < turns.size() && asks(text, cues, turns.get(i + 2));
            boolean calls = cues.any(Cue.OPERATOR, turn.speech, turn.end) || cues.any(Cue.GO_AHEAD, at, turn.end);
            if ((named ? 1 : 0) + (asked ? 1 : 0) + (calls ? 1 : 0) >= 2) {
                return i;
            }
        }
        return -1;
    }

    /** The turn just before the first questioner's announcement that opens the session, if one does: instructions, or a call for the first question. */
    private static int opened(CueHits cues, List<DraftTurn> turns, int queue) {
        for (int i = queue - 1; i >= Math.max(1, queue - 3); i--) {
            DraftTurn turn = turns.get(i);
            boolean opens = cues.any(Cue.OPENS_QUESTIONS, turn.speech, turn.end);
            boolean instructs = cues.any(Cue.OPERATOR, turn.speech, turn.end);
            boolean calls = i == queue - 1
                    && queue < turns.size()
                    && turn.length() < 400
                    && opens
                    && cues.first(Cue.OPENS_QUESTIONS, turn.speech, turn.end) - turn.speech < COURTESY
                    && !instructs(cues, turns.get(queue));
            if (turn.length() < 1500 && (opens && instructs || calls)) {
                return i;
            }
        }
        return -1;
    }

    /** The turn opens the questions or explains the lines before it calls the first questioner. */
    private static boolean instructs(CueHits cues, DraftTurn turn) {
        int call = Math.max(turn.speech, cues.first(Cue.QUEUE, turn.speech, turn.end));
        int opens = cues.first(Cue.OPENS_QUESTIONS, turn.speech, call);
        return opens >= 0 && cues.endOf(Cue.OPENS_QUESTIONS, opens) <= call
                || cues.any(Cue.OPERATOR, turn.speech, call);
    }

    /** Where nobody announces: the first turn that asks and is answered by a longer one, after an opening of the questions if there is one. */
    private static int asked(String text, CueHits cues, List<DraftTurn> turns) {
        int from = 0;
        for (int i = 0; i + 1 < turns.size(); i++) {
            DraftTurn turn = turns.get(i);
            int at = cues.last(Cue.OPENS_QUESTIONS, turn.speech, turn.end);
            if (at >= 0 && turn.end - at < 500 && i >= 1) {
                from = i + 1;
                break;
            }
        }
        for (int i = from; i + 1 < turns.size(); i++) {
            if (asks(text, cues, turns.get(i)) && turns.get(i).length() < 4000) {
                return from > 0 && i - from <= 2 ? from : i;
            }
        }
        return -1;
    }

    private static boolean asks(String text, CueHits cues, DraftTurn turn) {
        return cues.any(Cue.ASKS, turn.speech, turn.end) || text.indexOf('?', turn.speech, turn.end) >= 0;
    }

    private static int lineEnd(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) != '\n') {
            i++;
        }
        return i;
    }
}
