// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.fairlead.engine.FoundPassages.Range;
import org.fairlead.model.review.Evidence;
import org.fairlead.model.rules.State;
import org.fairlead.model.transcript.Version;

/** In a call of more than one language a passage stands in each. */
record InVersionsCheck(Where where) implements CompiledCheck {
    @Override
    public Answered decide(Run run) {
        if (!run.call().isBilingual()) {
            return new Answered(State.NOT_APPLICABLE, "The record shows one language only.", List.of());
        }
        return where.passage(run)
                .map(r -> judge(r, run))
                .orElseGet(() -> new Answered(State.NOT_APPLICABLE, "There is no such passage.", List.of()));
    }

    private Answered judge(Range range, Run run) {
        Set<Version> versions = new TreeSet<>();
        for (int s = range.first(); s <= range.last(); s++) {
            versions.add(run.call().version(s));
        }
        List<Evidence> evidence = List.of(run.sentence(range.first(), false));
        return versions.size() > 1
                ? new Answered(State.MET, "It stands in more than one language.", evidence)
                : new Answered(
                        State.NOT_DETERMINABLE,
                        "The call is held in more than one language and this record shows the passage in one only.",
                        evidence);
    }

    @Override
    public String lookedAt(Run run) {
        return where.inWords(run);
    }
}
