// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine;

import java.util.List;
import org.fairlead.engine.FoundPassages.Range;
import org.fairlead.engine.call.Voices;
import org.fairlead.model.rules.State;
import org.fairlead.model.rules.Voice;

/** A passage is spoken by a voice. */
record SpokenByCheck(Where where, Voice voice) implements CompiledCheck {
    @Override
    public Answered decide(Run run) {
        return where.passage(run)
                .map(r -> judge(r, run))
                .orElseGet(() -> new Answered(State.NOT_APPLICABLE, "There is no such passage.", List.of()));
    }

    private Answered judge(Range range, Run run) {
        if (range.written()) {
            return new Answered(
                    State.NOT_MET,
                    "It is printed in the document; nobody speaks it.",
                    List.of(run.sentence(range.first(), false)));
        }
        boolean right = Voices.speaks(voice, run.call().role(range.first()));
        return new Answered(
                right ? State.MET : State.NOT_MET,
                "It is spoken by: " + run.call().role(range.first()).getLiteral() + ".",
                List.of(run.sentence(range.first(), false)));
    }

    @Override
    public String lookedAt(Run run) {
        return where.inWords(run);
    }
}
