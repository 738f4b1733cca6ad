// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.casefile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fairlead.model.review.Finding;

/**
 * Which finding of a new run is which of the run before. First those with the same rule, element and words; where one sentence is found several times, by
 * the text around it, so that a repetition that comes or goes does not hand one place's decision to another. Then, among what is left of a rule's element,
 * the sentences that share most of their words.
 */
final class FindingMatch {
    /** Below half of the words in common, two sentences are two findings rather than one that was changed. */
    private static final double LEAST_SHARED = 0.5;

    /** Old finding to new one. */
    private final Map<Finding, Finding> pairs = new LinkedHashMap<>();

    private final Set<Finding> taken = new HashSet<>();

    private final RunText before;
    private final RunText after;

    private FindingMatch(RunText before, RunText after) {
        this.before = before;
        this.after = after;
    }

    static Map<Finding, Finding> of(RunText before, RunText after) {
        FindingMatch match = new FindingMatch(before, after);
        match.pair(FindingMatch::words, 0);
        match.pair(FindingMatch::element, LEAST_SHARED);
        return match.pairs;
    }

    /** The fingerprint without the number that tells repetitions apart. */
    private static String words(Finding finding) {
        return finding.getFingerprint().replaceFirst("-\\d+$", "");
    }

    private static String element(Finding finding) {
        return finding.getOutcome().getRule().getId() + "/"
                + (finding.getElement() == null ? "" : finding.getElement().getId());
    }

    private interface Key {
        String of(Finding finding);
    }

    private record Candidate(Finding old, Finding young, double shared) {}

    private void pair(Key key, double least) {
        Map<String, List<Finding>> free = new HashMap<>();
        for (Finding young : after.review().getFindings()) {
            if (!taken.contains(young)) {
                free.computeIfAbsent(key.of(young), k -> new ArrayList<>()).add(young);
            }
        }
        Map<String, List<Finding>> old = new LinkedHashMap<>();
        for (Finding finding : before.review().getFindings()) {
            if (!pairs.containsKey(finding) && free.containsKey(key.of(finding))) {
                old.computeIfAbsent(key.of(finding), k -> new ArrayList<>()).add(finding);
            }
        }
        old.forEach(
                (k, findings) -> pair(findings, Optional.ofNullable(free.get(k)).orElse(List.of()), least));
    }

    private void pair(List<Finding> old, List<Finding> young, double least) {
        if (least == 0 && old.size() == young.size()) {
            for (int i = 0; i < old.size(); i++) {
                put(old.get(i), young.get(i));
            }
            return;
        }
        List<Candidate> candidates = new ArrayList<>();
        for (Finding o : old) {
            for (Finding y : young) {
                double shared = least == 0
                        ? RunText.shared(before.around(o), after.around(y))
                        : RunText.shared(before.sentence(o), after.sentence(y));
                if (shared >= least) {
                    candidates.add(new Candidate(o, y, shared));
                }
            }
        }
        candidates.sort((a, b) -> Double.compare(b.shared(), a.shared()));
        for (Candidate c : candidates) {
            if (!pairs.containsKey(c.old()) && !taken.contains(c.young())) {
                put(c.old(), c.young());
            }
        }
    }

    private void put(Finding old, Finding young) {
        pairs.put(old, young);
        taken.add(young);
    }
}
