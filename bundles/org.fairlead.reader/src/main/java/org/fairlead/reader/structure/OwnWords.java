// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader.structure;

import java.util.List;
import org.fairlead.model.transcript.Role;
import org.fairlead.reader.cue.Cue;
import org.fairlead.reader.cue.CueHits;

/** What the first voices of a call say of themselves, and whom the next one thanks: "I will be your operator today", "Thank you, operator". */
final class OwnWords {
    /** Outweighs what a voice reads out for the company: an operator may read the safe harbor. */
    private static final double SAID = 60;

    private static final int OPENING_TURNS = 4;
    /** Thanks stand in the first words; UTF-16 units. */
    private static final int HEAD = 60;

    private final String text;
    private final CueHits cues;

    OwnWords(String text, CueHits cues) {
        this.text = text;
        this.cues = cues;
    }

    void cast(List<DraftTurn> turns) {
        for (int i = 0; i < Math.min(OPENING_TURNS, turns.size()); i++) {
            DraftTurn turn = turns.get(i);
            int own = cues.first(Cue.OWN_ROLE, turn.speech, turn.end);
            if (own >= 0) {
                String words = text.substring(own, cues.endOf(Cue.OWN_ROLE, own));
                Role role = Titles.role(words);
                turn.speaker.vote(role == Role.INVESTOR_RELATIONS ? role : Role.OPERATOR, SAID, words);
            }
            boolean thanked = i > 0
                    && turns.get(i - 1).speaker != turn.speaker
                    && cues.any(Cue.THANKS_OPERATOR, turn.speech, Math.min(turn.end, turn.speech + HEAD));
            if (thanked) {
                turns.get(i - 1).speaker.vote(Role.OPERATOR, SAID / 2, "is thanked as the operator");
            }
        }
    }

    /** In a record without labels: an opening that says it is investor relations' is not the operator's, however much it explains the lines. */
    void settle(List<DraftTurn> turns) {
        for (DraftTurn turn : turns.subList(0, Math.min(OPENING_TURNS, turns.size()))) {
            int own = cues.first(Cue.OWN_ROLE, turn.speech, turn.end);
            if (own >= 0 && turn.role() == Role.OPERATOR) {
                String words = text.substring(own, cues.endOf(Cue.OWN_ROLE, own));
                if (Titles.role(words) == Role.INVESTOR_RELATIONS) {
                    DraftSpeaker speaker = new DraftSpeaker("", "", "", "");
                    speaker.vote(Role.INVESTOR_RELATIONS, SAID, words);
                    speaker.decide();
                    turn.speaker = speaker;
                }
            }
        }
    }
}
