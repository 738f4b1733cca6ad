// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.casefile;

import org.fairlead.model.review.Finding;
import org.fairlead.model.review.RuleOutcome;
import org.fairlead.model.rules.Severity;

/** How changes name what they belong to. */
final class Subject {
    static final String CASE = "case";
    static final String SUPERSEDES = "supersedes";
    static final String TRANSCRIPT = "transcript";
    static final String FINDING = "finding:";
    static final String RULE = "rule:";
    static final String NOTE = "note:";
    static final String SIGN_OFF = "signOff:";
    static final String SUPPRESSION = "suppression:";
    static final String RUN = "run:";
    static final String PART = "part:";

    private Subject() {}

    static String of(Finding finding) {
        return FINDING + finding.getFingerprint();
    }

    static String of(RuleOutcome outcome) {
        return RULE + outcome.getRule().getId();
    }

    static String label(Finding finding) {
        return finding.getId() + " " + finding.getOutcome().getRule().getId();
    }

    /** For lists that people read: F012 US-FLS-02 (high). */
    static String labelWithSeverity(Finding finding) {
        Severity severity = finding.getSeverity();
        return label(finding) + " (" + severity.getLiteral() + ")";
    }
}
