// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.casefile;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EObject;
import org.fairlead.model.review.ElementResult;
import org.fairlead.model.review.Finding;
import org.fairlead.model.review.Review;
import org.fairlead.model.review.Statement;
import org.fairlead.model.rules.Precedes;
import org.fairlead.model.rules.Rule;
import org.fairlead.model.rules.Statements;
import org.fairlead.model.transcript.Span;
import org.jspecify.annotations.Nullable;

/**
 * Whether two runs decide the same about the forward-looking statements that a finding rests on: that there is one, its class, its hedge and whether it
 * carries a figure. A vocabulary of statements may change in a hundred weights and decide the same; then nothing is to be looked at again.
 */
final class StatementChange {
    private final Map<Integer, Statement> before;
    private final Map<Integer, Statement> after;

    StatementChange(Review before, Review after) {
        this.before = byBegin(before);
        this.after = byBegin(after);
    }

    private static Map<Integer, Statement> byBegin(Review review) {
        Map<Integer, Statement> statements = new TreeMap<>();
        review.getStatements().forEach(s -> statements.put(s.getBegin(), s));
        return statements;
    }

    boolean decidesTheSame(Finding old, Finding young) {
        return !asksStatements(old.getOutcome().getRule())
                        && !asksStatements(young.getOutcome().getRule())
                || decisions(old, before).equals(decisions(young, after));
    }

    private static boolean asksStatements(Rule rule) {
        for (Iterator<EObject> all = rule.eAllContents(); all.hasNext(); ) {
            EObject check = all.next();
            if (check instanceof Statements || check instanceof Precedes) {
                return true;
            }
        }
        return false;
    }

    /** In order of the places: the finding's own, what it is held against, and all of its element where one finding stands for all. */
    private static List<String> decisions(Finding finding, Map<Integer, Statement> statements) {
        List<Span> places = new ArrayList<>();
        if (finding.getElement() != null && finding.getElement().isTogether()) {
            finding.getOutcome().getElements().stream()
                    .filter(result -> result.getElement() == finding.getElement())
                    .map(ElementResult::getEvidence)
                    .forEach(places::addAll);
        } else {
            places.add(finding.getEvidence());
        }
        places.addAll(finding.getCounterparts());
        return places.stream()
                .map(place -> decision(statements.get(place.getBegin())))
                .toList();
    }

    private static String decision(@Nullable Statement statement) {
        return statement == null
                ? ""
                : statement.getStatementClass() + " " + statement.getHedge() + " " + statement.isQuantified();
    }
}
