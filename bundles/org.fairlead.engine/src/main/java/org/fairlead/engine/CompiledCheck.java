// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine;

import java.util.List;
import org.fairlead.engine.figure.Remark;
import org.fairlead.model.review.Evidence;
import org.fairlead.model.rules.State;

/** A check made ready to run. The set is closed: a new kind is a new record here and a new class of the Ecore. */
sealed interface CompiledCheck
        permits AsksCheck,
                AvoidsCheck,
                CountsCheck,
                FiguresCheck,
                FollowsRuleCheck,
                InVersionsCheck,
                ManualCheck,
                PrecedesCheck,
                ProfileHostCheck,
                ProfileMeasuresCheck,
                SaysCheck,
                SegmentationCheck,
                SpokenByCheck,
                StatementsCheck {
    /**
     * What a check says.
     *
     * @param state    the answer
     * @param reason   why, one sentence
     * @param evidence what was found
     */
    record Answered(State state, String reason, List<Evidence> evidence) {}

    /** Decides. */
    Answered decide(Run run);

    /** The answer alone, where nobody asks why. */
    default State state(Run run) {
        return decide(run).state();
    }

    /** Where it looks, in words. */
    String lookedAt(Run run);

    /** Whether each piece of evidence is a finding by itself when the element is not met. */
    default boolean findsEach() {
        return false;
    }

    /** What is said of each place beside the words of the rule, in the order of the evidence; empty where nothing is. */
    default List<Remark> remarks(Run run) {
        return List.of();
    }
}
