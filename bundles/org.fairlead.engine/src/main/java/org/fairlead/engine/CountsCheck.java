// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine;

import java.util.ArrayList;
import java.util.List;
import org.fairlead.engine.phrase.Hits.Hit;
import org.fairlead.model.rules.State;

/** Different things named are counted, each once. */
record CountsCheck(Where where, Phrases phrases, Phrases except, int weakFrom, int metFrom) implements CompiledCheck {
    @Override
    public Answered decide(Run run) {
        List<Hit> found = new ArrayList<>();
        for (int i = 0; i < phrases.size(); i++) {
            phrases.in(run.hits(), i).stream()
                    .filter(h -> where.holds(run.call().sentenceAt(h.begin()), run) && !except.touch(h, run.hits()))
                    .findFirst()
                    .ifPresent(found::add);
        }
        found.sort((a, b) -> Integer.compare(a.begin(), b.begin()));
        int n = found.size();
        State state = n >= metFrom ? State.MET : n >= weakFrom ? State.WEAK : State.NOT_MET;
        return new Answered(
                state, n == 0 ? "None was named." : n + " named: " + run.quoted(found) + ".", run.evidence(found));
    }

    @Override
    public String lookedAt(Run run) {
        return where.inWords(run);
    }
}
