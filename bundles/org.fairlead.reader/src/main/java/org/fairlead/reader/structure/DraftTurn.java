// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader.structure;

import java.util.ArrayList;
import java.util.List;
import org.fairlead.model.text.Letters;
import org.fairlead.model.transcript.Role;

/** A turn while its speaker is being found out. */
final class DraftTurn {
    int begin;
    int speech;
    int end;
    DraftSpeaker speaker;
    /** How sure the boundary and the speaker are, 0 to 1. */
    double confidence;

    String cue;
    /** One language and version each, in order. */
    final List<DraftPassage> passages = new ArrayList<>();

    private List<int[]> inner = List.of();

    DraftTurn(int begin, int speech, int end, DraftSpeaker speaker, double confidence, String cue) {
        this.begin = begin;
        this.speech = speech;
        this.end = end;
        this.speaker = speaker;
        this.confidence = confidence;
        this.cue = cue;
    }

    int length() {
        return end - speech;
    }

    /** The stretches that are spoken: all of the speech, without the labels that a recogniser put into the middle of it. */
    List<int[]> speeches() {
        return inner.isEmpty() ? List.of(new int[] {speech, end}) : inner;
    }

    /** Sets the spoken stretches, in order, inside speech and end. */
    void speeches(List<int[]> stretches) {
        inner = stretches;
    }

    /** Ends this turn before an offset of its speech and gives the rest to somebody as a turn of its own. */
    DraftTurn splitAt(String text, int at, DraftSpeaker next, double sure, String because) {
        int stop = at;
        while (stop > speech && Letters.isSpace(text.charAt(stop - 1))) {
            stop--;
        }
        List<int[]> first = new ArrayList<>();
        List<int[]> rest = new ArrayList<>();
        for (int[] stretch : speeches()) {
            if (stretch[0] < stop) {
                first.add(new int[] {stretch[0], Math.min(stop, stretch[1])});
            }
            if (stretch[1] > at) {
                rest.add(new int[] {Math.max(at, stretch[0]), stretch[1]});
            }
        }
        DraftTurn second = new DraftTurn(at, at, end, next, sure, because);
        second.speeches(rest);
        end = stop;
        speeches(first);
        return second;
    }

    Role role() {
        return speaker.role;
    }
}
