// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.casefile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fairlead.model.review.Finding;
import org.fairlead.model.review.Review;
import org.fairlead.model.review.RuleOutcome;
import org.fairlead.model.rules.State;

/** Findings by id and by fingerprint, and rules by id. */
final class FindingIndex {
    private final Map<String, Finding> findings = new HashMap<>();
    private final Map<String, RuleOutcome> outcomes = new HashMap<>();

    FindingIndex(Review review) {
        for (Finding finding : review.getFindings()) {
            findings.put(finding.getId(), finding);
            findings.put(finding.getFingerprint(), finding);
        }
        for (RuleOutcome outcome : review.getOutcomes()) {
            outcomes.put(outcome.getRule().getId(), outcome);
        }
    }

    List<Finding> findings(Collection<String> names) throws RefusedException {
        List<Finding> found = new ArrayList<>();
        for (String name : names) {
            Finding finding = findings.get(name);
            if (finding == null) {
                throw new RefusedException("There is no finding " + name
                        + "; the id (F001) or the fingerprint of a finding of the last run was expected.");
            }
            found.add(finding);
        }
        return found;
    }

    /** Rules whose answer is a person's. */
    List<RuleOutcome> manual(Collection<String> rules) throws RefusedException {
        List<RuleOutcome> found = new ArrayList<>();
        for (String rule : rules) {
            RuleOutcome outcome = outcomes.get(rule);
            if (outcome == null || outcome.getState() != State.MANUAL) {
                throw new RefusedException(rule + " is no rule of this review that only a person can answer.");
            }
            found.add(outcome);
        }
        return found;
    }

    List<String> subjects(Collection<String> names) throws RefusedException {
        List<String> subjects = new ArrayList<>();
        for (String name : names) {
            subjects.add(subject(name));
        }
        return subjects;
    }

    String subject(String name) throws RefusedException {
        RuleOutcome outcome = outcomes.get(name);
        return outcome == null ? Subject.of(findings(List.of(name)).get(0)) : Subject.of(outcome);
    }

    /** A subject in words for people. */
    String label(String subject) {
        String name = subject.substring(subject.indexOf(':') + 1);
        Finding finding = findings.get(name);
        return finding == null ? name : Subject.label(finding);
    }
}
