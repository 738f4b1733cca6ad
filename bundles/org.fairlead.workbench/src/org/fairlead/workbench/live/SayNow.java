// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.live;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.fairlead.model.review.Finding;
import org.fairlead.model.review.Review;
import org.fairlead.model.review.RuleOutcome;
import org.fairlead.model.rules.Severity;
import org.fairlead.model.rules.State;
import org.fairlead.workbench.page.SafeHarborPage;
import org.fairlead.workbench.rule.Clauses;

/**
 * What can still be put right by saying it: words that ought to have been spoken and were not. It is urgent when what they protect was spoken already: the
 * safe harbor comes before the first forward-looking statement, so it cannot wait once there is one.
 *
 * @param outcome the rule that asks for the words
 * @param finding what is missing
 * @param clauses wording from the clause bank, else the rule's own examples; may be empty
 * @param urgent  whether it is to be said now
 */
record SayNow(RuleOutcome outcome, Finding finding, List<String> clauses, boolean urgent) {
    static List<SayNow> of(Review review) {
        List<SayNow> cards = new ArrayList<>();
        Set<RuleOutcome> seen = new LinkedHashSet<>();
        for (Finding finding : review.getFindings()) {
            RuleOutcome outcome = finding.getOutcome();
            boolean missing = finding.getState() == State.NOT_MET || finding.getState() == State.WEAK;
            if (outcome == null || !missing || finding.getSeverity().getValue() < Severity.MEDIUM_VALUE) {
                continue;
            }
            boolean words = isSafeHarbor(outcome)
                    || finding.getEvidence() != null && finding.getEvidence().isAnchor();
            if (words && seen.add(outcome)) {
                cards.add(new SayNow(outcome, finding, Clauses.of(outcome.getRule()), urgent(review, finding)));
            }
        }
        cards.sort((one, other) -> rank(one) - rank(other));
        return cards;
    }

    private static boolean urgent(Review review, Finding finding) {
        return isSafeHarbor(finding.getOutcome())
                ? !review.getStatements().isEmpty()
                : finding.getSeverity() == Severity.HIGH;
    }

    private static boolean isSafeHarbor(RuleOutcome outcome) {
        return outcome.getPack() != null && outcome.getPack().getId().equals(SafeHarborPage.PACK);
    }

    private static int rank(SayNow card) {
        return (card.urgent() ? 0 : 4)
                + (isSafeHarbor(card.outcome()) ? 0 : 2)
                + (card.finding().getState() == State.NOT_MET ? 0 : 1);
    }
}
