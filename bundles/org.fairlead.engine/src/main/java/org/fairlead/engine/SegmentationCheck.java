// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fairlead.engine.call.CallText;
import org.fairlead.engine.call.Voices;
import org.fairlead.model.review.Evidence;
import org.fairlead.model.rules.SegmentationSign;
import org.fairlead.model.rules.State;
import org.fairlead.model.rules.Voice;
import org.fairlead.model.transcript.Speaker;
import org.fairlead.model.transcript.Turn;

/** What the record leaves open about who speaks: it has no labels, or it puts two voices into one paragraph. */
record SegmentationCheck(SegmentationSign sign) implements CompiledCheck {
    /** A quote this long shows whose turn it is; "Thank you." does not. UTF-16 units. */
    private static final int TELLING = 40;

    @Override
    public Answered decide(Run run) {
        return sign == SegmentationSign.NO_LABELS ? labels(run) : voices(run);
    }

    /** Where most turns have none, a finding at the first whole sentence of each person of the company. */
    private static Answered labels(Run run) {
        List<Turn> turns = run.call().transcript().getTurns();
        long bare = turns.stream().filter(SegmentationCheck::isBare).count();
        String count = bare + " of " + turns.size() + " turns carry no label.";
        if (bare * 2 <= turns.size()) {
            return new Answered(State.MET, count, List.of());
        }
        Set<Speaker> seen = new HashSet<>();
        List<Evidence> first = new ArrayList<>();
        CallText call = run.call();
        for (int s = 0; s < call.size(); s++) {
            Speaker speaker = call.turn(s).map(Turn::getSpeaker).orElse(null);
            if (speaker != null
                    && call.end(s) - call.begin(s) >= TELLING
                    && Voices.speaks(Voice.COMPANY, speaker.getRole())
                    && seen.add(speaker)) {
                first.add(run.sentence(s, false));
            }
        }
        return new Answered(State.NOT_MET, count + " Their speakers were inferred from the words.", first);
    }

    private static boolean isBare(Turn turn) {
        return turn.getSpeaker() == null || turn.getSpeaker().getLabel().isEmpty();
    }

    /** Sentences with which a turn without label, or a passage of another language version, begins inside a line. */
    static List<Integer> voicesInside(CallText call) {
        List<Integer> found = new ArrayList<>();
        for (int s = 1; s < call.size(); s++) {
            boolean sameLine = call.line(call.begin(s)) == call.line(call.begin(s - 1));
            Optional<Turn> turn = call.turn(s);
            if (!sameLine || turn.isEmpty() || call.turnNumber(s - 1) < 0) {
                continue;
            }
            boolean newTurn = call.turnNumber(s) != call.turnNumber(s - 1);
            if (newTurn
                    ? turn.get().getSpeechBegin() == turn.get().getBegin()
                    : call.version(s) != call.version(s - 1)) {
                found.add(s);
            }
        }
        return found;
    }

    private static Answered voices(Run run) {
        List<Evidence> found = new ArrayList<>();
        run.facts().voicesInside().forEach(s -> found.add(run.sentence(s, false)));
        return found.isEmpty()
                ? new Answered(State.MET, "No paragraph was found to hold two voices.", found)
                : new Answered(
                        State.NOT_MET, "A voice begins inside a paragraph in " + found.size() + " places.", found);
    }

    @Override
    public boolean findsEach() {
        return true;
    }

    @Override
    public String lookedAt(Run run) {
        return "labels, paragraphs and turns of the record";
    }
}
