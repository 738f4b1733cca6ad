// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.rules;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fairlead.engine.CompiledRules;
import org.fairlead.engine.Engine;
import org.fairlead.engine.PackLoader;
import org.fairlead.engine.PackTest;
import org.fairlead.model.review.Finding;
import org.fairlead.model.review.Review;
import org.fairlead.model.review.RuleOutcome;
import org.fairlead.workbench.session.UserPacks;

/**
 * What a rule does as it stands in the editor.
 *
 * @param problems why its pack could not be used; none: it can
 * @param examples one result an example of the rule, in order
 * @param outcome  on the call that is open; empty where none is
 * @param findings on that call
 */
record Tried(
        List<String> problems, List<PackTest.Result> examples, Optional<RuleOutcome> outcome, List<Finding> findings) {

    /** Tries a rule in place of the one in its file, with all packs that are used: rules refer to rules of other packs. */
    static Tried of(RuleInput input, byte[] rule, String id, Optional<Review> open) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>(UserPacks.used());
        files.put(input.path(), rule);
        CompiledRules rules = CompiledRules.compile(PackLoader.load(files));
        List<String> problems = rules.packs().problems().stream()
                .filter(problem -> problem.contains(input.pack()))
                .toList();
        if (!problems.isEmpty()) {
            return new Tried(problems, List.of(), Optional.empty(), List.of());
        }
        List<PackTest.Result> examples = PackTest.run(rules, r -> r.getId().equals(id));
        if (open.isEmpty()) {
            return new Tried(problems, examples, Optional.empty(), List.of());
        }
        Review review =
                Engine.review(open.get().getTranscript(), rules, open.get().getProfile());
        Optional<RuleOutcome> outcome = review.getOutcomes().stream()
                .filter(o -> o.getRule().getId().equals(id))
                .findFirst();
        return new Tried(
                problems,
                examples,
                outcome,
                review.getFindings().stream()
                        .filter(f -> f.getOutcome().getRule().getId().equals(id))
                        .toList());
    }

    /** Number of examples that hold. */
    long holding() {
        return examples.stream().filter(e -> e.failures().isEmpty()).count();
    }
}
