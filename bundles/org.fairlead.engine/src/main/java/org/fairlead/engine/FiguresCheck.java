// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fairlead.engine.figure.CallFigures;
import org.fairlead.engine.figure.Remark;
import org.fairlead.model.review.Evidence;
import org.fairlead.model.rules.FigureQuestion;
import org.fairlead.model.rules.State;

/** A question of the call-figures pass. */
record FiguresCheck(FigureQuestion question) implements CompiledCheck {
    @Override
    public Answered decide(Run run) {
        Optional<CallFigures> figures = run.figures().result();
        if (figures.isEmpty()) {
            return new Answered(State.NOT_DETERMINABLE, "No rule pack has a vocabulary of figures.", List.of());
        }
        List<Remark> remarks = figures.get().remarks(question);
        String notAsked = figures.get().notAsked(question);
        if (!notAsked.isEmpty() && remarks.isEmpty()) {
            return new Answered(State.NOT_APPLICABLE, notAsked, List.of());
        }
        List<Evidence> evidence = new ArrayList<>();
        remarks.forEach(r -> evidence.add(run.evidence(r.begin(), r.end(), false)));
        return remarks.isEmpty()
                ? new Answered(State.MET, "No exception noted.", evidence)
                : new Answered(
                        State.NOT_MET, remarks.size() == 1 ? "One place." : remarks.size() + " places.", evidence);
    }

    @Override
    public List<Remark> remarks(Run run) {
        return run.figures().result().map(f -> f.remarks(question)).orElse(List.of());
    }

    @Override
    public boolean findsEach() {
        return true;
    }

    @Override
    public String lookedAt(Run run) {
        return "the figures, names and language pairs of the call";
    }
}
