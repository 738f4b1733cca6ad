// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader.structure;

import java.util.ArrayList;
import java.util.List;
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

    Role role() {
        return speaker.role;
    }
}
