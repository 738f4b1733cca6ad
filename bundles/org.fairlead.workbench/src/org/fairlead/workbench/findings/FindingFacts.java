// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.findings;

import org.fairlead.model.casefile.DispositionState;
import org.fairlead.model.review.Evidence;
import org.fairlead.model.review.Finding;
import org.fairlead.workbench.session.ReviewSession;
import org.fairlead.workbench.session.RuleTexts;
import org.fairlead.workbench.theme.Shapes;
import org.fairlead.workbench.theme.Words;

/** What the table and the switches say of a finding; empty where nothing is known. */
final class FindingFacts {
    private FindingFacts() {}

    static String rule(Finding finding) {
        return finding.getOutcome() == null
                ? ""
                : finding.getOutcome().getRule().getId();
    }

    /** The title of the rule's pack. */
    static String family(Finding finding) {
        return finding.getOutcome() == null || finding.getOutcome().getPack() == null
                ? ""
                : RuleTexts.of(finding.getOutcome().getPack().getTitle());
    }

    static String quote(Finding finding) {
        Evidence evidence = finding.getEvidence();
        return evidence == null || evidence.getQuote().isBlank()
                ? ""
                : "\u201c" + evidence.getQuote().strip() + "\u201d";
    }

    static String line(Finding finding) {
        return finding.getEvidence() == null
                ? ""
                : String.valueOf(finding.getEvidence().getLine());
    }

    static String speaker(Finding finding) {
        return finding.getEvidence() == null
                ? ""
                : Words.of(finding.getEvidence().getSpeaker());
    }

    static String role(Finding finding) {
        return finding.getEvidence() == null || finding.getEvidence().getSpeaker() == null
                ? ""
                : Words.of(finding.getEvidence().getSpeaker().getRole());
    }

    static String part(Finding finding) {
        return finding.getEvidence() == null
                ? ""
                : Words.of(finding.getEvidence().getSection());
    }

    static String decision(Finding finding) {
        DispositionState state = ReviewSession.current().stateOf(finding);
        return Shapes.of(state) + " " + Words.of(state);
    }

    static String state(Finding finding) {
        return Shapes.of(finding.getState()) + " " + Words.of(finding.getState());
    }
}
