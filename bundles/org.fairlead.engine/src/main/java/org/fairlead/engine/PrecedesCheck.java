// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine;

import java.util.ArrayList;
import java.util.List;
import org.fairlead.engine.FoundPassages.Range;
import org.fairlead.engine.call.Voices;
import org.fairlead.engine.phrase.Hits.Hit;
import org.fairlead.model.review.Evidence;
import org.fairlead.model.review.Statement;
import org.fairlead.model.rules.State;
import org.fairlead.model.rules.Voice;
import org.fairlead.model.transcript.Role;
import org.fairlead.model.transcript.SectionKind;

/** A passage or phrase comes before something. */
record PrecedesCheck(Where where, Phrases first, Phrases before) implements CompiledCheck {
    /** A turn of fewer sentences is small talk before the call proper, which some records keep. */
    private static final int REMARK = 4;

    /** The opening, small talk and the host's words are full of how the call will go on; there a statement counts where it carries a figure. */
    private static boolean counts(Statement statement, Run run) {
        boolean host = statement.getSpeaker() != null && statement.getSpeaker().getRole() == Role.INVESTOR_RELATIONS;
        boolean remark = run.call()
                .turn(run.call().sentenceAt(statement.getBegin()))
                .map(turn -> turn.getSentences().size() >= REMARK)
                .orElse(false);
        return statement.isQuantified() || !host && remark && statement.getSection() != SectionKind.OPENING;
    }

    @Override
    public Answered decide(Run run) {
        int late = before.isEmpty()
                ? run.statements().stream()
                        .filter(statement -> counts(statement, run))
                        .mapToInt(Statement::getBegin)
                        .min()
                        .orElse(Integer.MAX_VALUE)
                : before.in(run.hits()).stream()
                        .filter(h -> Voices.speaks(
                                Voice.COMPANY, run.call().role(run.call().sentenceAt(h.begin()))))
                        .mapToInt(Hit::begin)
                        .min()
                        .orElse(Integer.MAX_VALUE);
        List<Evidence> early = new ArrayList<>();
        if (first.isEmpty()) {
            where.passage(run).ifPresent(r -> early.add(run.sentence(r.first(), false)));
        } else {
            where.hits(first, first.without(), run).stream().findFirst().ifPresent(h -> early.add(run.evidence(h)));
        }
        if (where.passage(run).map(Range::written).orElse(false)) {
            return new Answered(State.MET, "It is printed in the document that holds the words.", early);
        }
        if (early.isEmpty()) {
            return new Answered(State.NOT_APPLICABLE, "There is nothing whose place could be judged.", List.of());
        }
        if (late == Integer.MAX_VALUE) {
            return new Answered(State.MET, "Nothing that it must precede was said.", early);
        }
        int line = run.call().line(late);
        if (early.get(0).getBegin() < late) {
            return new Answered(
                    State.MET, "It begins in line " + early.get(0).getLine() + ", before line " + line + ".", early);
        }
        early.add(0, run.sentence(run.call().sentenceAt(late), false));
        return new Answered(
                State.NOT_MET, "It begins in line " + early.get(1).getLine() + ", after line " + line + ".", early);
    }

    @Override
    public String lookedAt(Run run) {
        return where.inWords(run);
    }
}
