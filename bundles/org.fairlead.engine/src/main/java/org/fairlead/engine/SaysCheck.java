// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine;

import java.util.List;
import org.fairlead.engine.phrase.Hits.Hit;
import org.fairlead.model.rules.State;

/** Something must be said: met on a phrase, weak on a weaker one. */
record SaysCheck(Where where, Phrases phrases, Phrases weak, Phrases except, State absent) implements CompiledCheck {
    @Override
    public Answered decide(Run run) {
        List<Hit> met = where.hits(phrases, except, run);
        if (!met.isEmpty()) {
            return new Answered(State.MET, "Said: " + run.quoted(met) + ".", run.evidence(met));
        }
        List<Hit> nearly = where.hits(weak, except, run);
        if (!nearly.isEmpty()) {
            return new Answered(State.WEAK, "Said in a weaker form: " + run.quoted(nearly) + ".", run.evidence(nearly));
        }
        return new Answered(absent, "None of the wordings for it was found.", List.of());
    }

    @Override
    public State state(Run run) {
        return where.hasHit(phrases, except, run) ? State.MET : where.hasHit(weak, except, run) ? State.WEAK : absent;
    }

    @Override
    public String lookedAt(Run run) {
        return where.inWords(run);
    }
}
