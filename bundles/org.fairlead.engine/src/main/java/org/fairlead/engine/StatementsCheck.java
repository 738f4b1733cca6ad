// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fairlead.model.review.Evidence;
import org.fairlead.model.review.Statement;
import org.fairlead.model.rules.State;

/** Forward-looking statements of the inventory that fit all conditions. */
record StatementsCheck(
        Where where,
        Set<String> hedges,
        Set<String> classes,
        String quantified,
        Phrases phrases,
        Phrases except,
        boolean newFigures,
        State finding)
        implements CompiledCheck {
    @Override
    public Answered decide(Run run) {
        List<Evidence> found = new ArrayList<>();
        Set<String> known = newFigures ? run.facts().numbersBeforeQuestions() : Set.of();
        for (Statement s : run.statements()) {
            if (fits(s, run) && !(newFigures && isRepetition(s, known, run))) {
                found.add(run.evidence(s));
            }
        }
        if (found.isEmpty()) {
            return new Answered(
                    finding == State.NOT_MET ? State.MET : State.NOT_APPLICABLE, "There is no such statement.", found);
        }
        return new Answered(finding, found.size() == 1 ? "One statement." : found.size() + " statements.", found);
    }

    private boolean fits(Statement s, Run run) {
        return (hedges.isEmpty() || hedges.contains(s.getHedge().getName())) //
                && (classes.isEmpty() || classes.contains(s.getStatementClass().getName())) //
                && (quantified.isEmpty() || quantified.equals("yes") == s.isQuantified()) //
                && (phrases.isEmpty() || phrases.within(s.getBegin(), s.getEnd(), run.hits())) //
                && !except.within(s.getBegin(), s.getEnd(), run.hits()) //
                && where.holds(run.call().sentenceAt(s.getBegin()), run);
    }

    private static boolean isRepetition(Statement statement, Set<String> known, Run run) {
        Set<String> numbers = run.facts().numbers(statement);
        return !numbers.isEmpty() && known.containsAll(numbers);
    }

    @Override
    public boolean findsEach() {
        return finding == State.NOT_MET;
    }

    @Override
    public String lookedAt(Run run) {
        return "the inventory of forward-looking statements; " + where.inWords(run);
    }
}
