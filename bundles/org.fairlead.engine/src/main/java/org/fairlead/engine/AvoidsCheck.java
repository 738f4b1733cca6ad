// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine;

import java.util.ArrayList;
import java.util.List;
import org.fairlead.engine.phrase.Hits.Hit;
import org.fairlead.model.review.Evidence;
import org.fairlead.model.rules.State;

/** Something must not be said: each joined sentence that says it is a finding. */
record AvoidsCheck(Where where, Phrases phrases, Phrases except, Phrases near) implements CompiledCheck {
    @Override
    public Answered decide(Run run) {
        List<Evidence> found = new ArrayList<>();
        int last = -1;
        for (Hit hit : phrases.in(run.hits())) {
            int first = run.call().firstOfGroup(run.call().sentenceAt(hit.begin()));
            if (first != last
                    && where.holds(run.call().sentenceAt(hit.begin()), run)
                    && !excused(first, run)
                    && isNear(first, run)) {
                found.add(run.sentence(first, false));
                last = first;
            }
        }
        return found.isEmpty()
                ? new Answered(State.MET, "Nothing of the kind was said.", found)
                : new Answered(
                        State.NOT_MET, found.size() == 1 ? "Said once." : "Said " + found.size() + " times.", found);
    }

    private boolean excused(int first, Run run) {
        return except.within(run.call().begin(first), run.call().end(run.call().lastOfGroup(first)), run.hits());
    }

    /** In the same turn and line. */
    private boolean isNear(int sentence, Run run) {
        if (near.isEmpty()) {
            return true;
        }
        int line = run.call().line(run.call().begin(sentence));
        int from = sentence;
        int to = sentence;
        while (from > 0
                && run.call().turnNumber(from - 1) == run.call().turnNumber(sentence)
                && run.call().line(run.call().begin(from - 1)) == line) {
            from--;
        }
        while (to + 1 < run.call().size()
                && run.call().turnNumber(to + 1) == run.call().turnNumber(sentence)
                && run.call().line(run.call().begin(to + 1)) == line) {
            to++;
        }
        return near.within(run.call().begin(from), run.call().end(to), run.hits());
    }

    @Override
    public boolean findsEach() {
        return true;
    }

    @Override
    public String lookedAt(Run run) {
        return where.inWords(run);
    }
}
