// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader.structure;

import java.util.ArrayList;
import java.util.List;
import org.fairlead.model.text.Sentences;
import org.fairlead.model.transcript.Role;
import org.fairlead.reader.cue.Cue;
import org.fairlead.reader.cue.CueHits;
import org.fairlead.reader.words.Words;

/**
 * Splits labelled turns in the questions that hold two voices, because the record lost a label: where many sentences under a questioner's label are those of
 * an answer, or the other way round. The label is believed unless the words are far against it.
 */
final class MixedTurns {
    /** A turn of fewer characters has too few words to hold against its label; units: UTF-16. */
    private static final int SHORTEST = 300;

    /** Log-odds that a change without a label has to overcome. */
    private static final double CHANGE = 9;

    private static final double MOST = 4;
    private static final double QUESTION_MARK = 2;
    private static final double OPENER = 1.5;

    private final String text;
    private final Words words;
    private final CueHits cues;
    private final Openers openers;

    MixedTurns(String text, Words words, CueHits cues) {
        this.words = words;
        this.text = text;
        this.cues = cues;
        this.openers = new Openers(text, cues);
    }

    /** Splits the turns from an index on. */
    void split(List<DraftTurn> turns, int from) {
        DraftSpeaker questioner = new DraftSpeaker("", "", "", "");
        questioner.vote(Role.ANALYST, 1, "");
        for (int i = Math.max(1, from); i < turns.size(); i++) {
            DraftTurn turn = turns.get(i);
            boolean asks = turn.role() == Role.ANALYST;
            if (!asks && !turn.speaker.isCompany()) {
                continue;
            }
            questioner = asks ? turn.speaker : questioner;
            int at = turn.length() < SHORTEST || !shows(turn.speech, turn.end, asks) ? -1 : change(turn, asks);
            if (at > turn.speech && shows(at, turn.end, asks)) {
                DraftTurn second = turn.splitAt(text, at, other(asks, questioner), 0.5, asks ? "answers" : "asks");
                turns.add(i + 1, second);
            }
        }
    }

    /** Besides words that lean to the other side the part has a sure mark of it: a question mark, or a cue of those who answer. */
    private boolean shows(int begin, int end, boolean asks) {
        return asks
                ? cues.any(Cue.COMPANY, begin, end) || cues.any(Cue.ANSWERS, begin, end)
                : text.indexOf('?', begin, end) >= 0;
    }

    /** Who speaks on: somebody of the company whose label is lost, or the last questioner. */
    private static DraftSpeaker other(boolean asks, DraftSpeaker questioner) {
        if (!asks && questioner.role == Role.ANALYST) {
            return questioner;
        }
        DraftSpeaker speaker = new DraftSpeaker("", "", "", "");
        speaker.vote(
                asks ? Role.EXECUTIVE_OTHER : Role.ANALYST, 1, asks ? "words of an answer" : "words of a questioner");
        speaker.decide();
        return speaker;
    }

    /** Where the first part of the label's voice ends, -1 where all is that voice's. */
    private int change(DraftTurn turn, boolean asks) {
        List<int[]> sentences = new ArrayList<>();
        for (int[] stretch : turn.speeches()) {
            Sentences.cut(
                    text, words.marks(), stretch[0], stretch[1], false, (b, e) -> sentences.add(new int[] {b, e}));
        }
        double gain = 0;
        double best = CHANGE;
        int at = -1;
        for (int i = sentences.size() - 1; i > 0; i--) {
            int[] s = sentences.get(i);
            double said = VoiceWords.learned().questioner(text, words, s[0], s[1]);
            double lean = Math.max(-MOST, Math.min(MOST, said));
            gain += asks ? -lean : lean;
            double ease = asks && text.charAt(sentences.get(i - 1)[1] - 1) == '?' ? QUESTION_MARK : 0;
            ease += asks ? openers.opensAnswer(s[0]) ? OPENER : 0 : openers.opensQuestion(s[0]) ? OPENER : 0;
            if (gain + ease > best) {
                best = gain + ease;
                at = s[0];
            }
        }
        return at;
    }
}
