// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.fairlead.engine.call.CallText;
import org.fairlead.engine.phrase.Hits.Hit;
import org.fairlead.model.review.Evidence;
import org.fairlead.model.transcript.SectionKind;

/**
 * Where something missing ought to stand: the first sentence in scope with one of the phrases, in order of preference; else the last sentence of the
 * passage; else the last sentence of the opening; else the first of the call.
 *
 * @param where    scope of the rule
 * @param phrases  in order of preference
 * @param sections where to look for them; empty: the scope
 */
record CompiledAnchor(Where where, List<Phrases> phrases, List<SectionKind> sections) {
    Evidence find(Run run) {
        CallText call = run.call();
        Set<SectionKind> wanted = EnumSet.noneOf(SectionKind.class);
        wanted.addAll(sections);
        for (Phrases phrase : phrases) {
            for (Hit hit : phrase.in(run.hits())) {
                int sentence = call.sentenceAt(hit.begin());
                boolean fits = wanted.isEmpty()
                        ? where.holds(sentence, run)
                        : wanted.contains(call.section(sentence)) && call.turnNumber(sentence) >= 0;
                if (fits) {
                    return run.sentence(sentence, true);
                }
            }
        }
        return where.passage(run).map(r -> run.sentence(r.last(), true)).orElseGet(() -> endOfOpening(run));
    }

    private static Evidence endOfOpening(Run run) {
        CallText call = run.call();
        int last = -1;
        for (int s = 0; s < call.size() && last < 0 | call.section(s).getValue() <= SectionKind.OPENING_VALUE; s++) {
            if (call.section(s) == SectionKind.OPENING && call.turnNumber(s) >= 0
                    || last < 0 && call.turnNumber(s) >= 0) {
                last = s;
            }
        }
        if (last >= 0) {
            return run.sentence(last, true);
        }
        return call.size() > 0 ? run.sentence(0, true) : run.evidence(0, 0, true);
    }
}
