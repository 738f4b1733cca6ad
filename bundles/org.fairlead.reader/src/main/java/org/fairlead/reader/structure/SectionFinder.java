// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader.structure;

import java.util.ArrayList;
import java.util.List;
import org.fairlead.model.text.Letters;
import org.fairlead.model.transcript.Role;
import org.fairlead.model.transcript.SectionKind;
import org.fairlead.reader.cue.Cue;
import org.fairlead.reader.cue.CueHits;

/** Cuts the record into its parts; the parts cover the text without gap. */
final class SectionFinder {
    /** One part: it ends where the next begins. */
    record Part(SectionKind kind, int begin, double confidence, String cue) {}

    /** An executive's words of fewer characters before the questions are courtesy, no prepared remarks. */
    private static final int SHORT = 150;

    private final String text;
    private final CueHits cues;
    private final List<DraftTurn> turns;
    private final QuestionsOpening questions;

    SectionFinder(String text, CueHits cues, List<DraftTurn> turns, QuestionsOpening questions) {
        this.text = text;
        this.cues = cues;
        this.turns = turns;
        this.questions = questions;
    }

    List<Part> find() {
        List<Part> parts = new ArrayList<>();
        if (turns.isEmpty()) {
            if (!text.isEmpty()) {
                parts.add(new Part(SectionKind.PREPARED_REMARKS, 0, 0.2, "no voice was found"));
            }
            return parts;
        }
        int first = turns.get(0).begin;
        if (first > 0) {
            parts.add(new Part(SectionKind.VENDOR_HEADER, 0, 0.95, "before the first speaker"));
        }
        int asked = questions.turn();
        int prepared = prepared(asked);
        add(parts, SectionKind.OPENING, 0, 0.9, "the first speaker", prepared);
        if (prepared < asked) {
            add(parts, SectionKind.PREPARED_REMARKS, prepared, 0.85, "the first executive speaks", asked);
        }
        if (asked < turns.size()) {
            int begin = questions.heading() >= 0 ? questions.heading() : turns.get(asked).begin;
            parts.add(new Part(SectionKind.QUESTIONS_AND_ANSWERS, begin, questions.confidence(), questions.cue()));
        }
        int closing = closing(asked);
        if (closing < turns.size()) {
            parts.add(new Part(SectionKind.CLOSING, turns.get(closing).begin, 0.8, "after the last answer"));
        }
        int end = turns.get(turns.size() - 1).end;
        if (hasText(end)) {
            parts.add(new Part(SectionKind.VENDOR_FOOTER, end, 0.9, "after the last speaker"));
        }
        return parts;
    }

    private void add(List<Part> parts, SectionKind kind, int turn, double confidence, String cue, int until) {
        if (turn < until && turn < turns.size()) {
            parts.add(new Part(kind, turns.get(turn).begin, confidence, cue));
        }
    }

    /** The first turn of an executive who is not the host; the questions where there is none before them. */
    private int prepared(int asked) {
        for (int i = 0; i < asked; i++) {
            DraftTurn turn = turns.get(i);
            Role role = turn.role();
            boolean executive =
                    role == Role.EXECUTIVE_CEO || role == Role.EXECUTIVE_CFO || role == Role.EXECUTIVE_OTHER;
            if (executive && (turn.length() > SHORT || i + 1 == asked)) {
                return i;
            }
        }
        return asked;
    }

    /** The first turn after which only thanks and farewells come, among the last six; the number of turns where there is none. */
    private int closing(int asked) {
        int from = turns.size();
        for (int i = turns.size() - 1; i > asked && i >= turns.size() - 6; i--) {
            DraftTurn turn = turns.get(i);
            boolean question = turn.role() == Role.ANALYST || cues.any(Cue.QUEUE, turn.speech, turn.end);
            if (question || turn.length() > 2500) {
                break;
            }
            boolean closes = cues.any(Cue.CLOSES, turn.speech, turn.end);
            if (closes || turn.length() < 120) {
                from = closes ? i : from;
            } else {
                break;
            }
        }
        return from;
    }

    private boolean hasText(int from) {
        for (int i = from; i < text.length(); i++) {
            if (!Letters.isSpace(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
