// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fairlead.engine.call.Voices;
import org.fairlead.engine.phrase.Hits;
import org.fairlead.model.rules.Answer;
import org.fairlead.model.rules.Element;
import org.fairlead.model.rules.Rule;
import org.fairlead.model.rules.RulePack;
import org.fairlead.model.rules.State;
import org.fairlead.model.rules.Voice;

/**
 * A rule made ready to run.
 *
 * @param rule     the rule
 * @param pack     its pack
 * @param where    its scope
 * @param applies  condition over the profile, where it has one
 * @param signs    words on the call that suggest that it applies where the profile is silent
 * @param trigger  what must be said for the rule to apply, where it has such a thing
 * @param elements its elements
 * @param met      condition over the elements for met, where it has one
 * @param weak     condition for weak, where it has one
 * @param anchor   where its absence is shown
 * @param reasons  the reason for each set of states of the elements, once it was given
 */
record CompiledRule(
        Rule rule,
        RulePack pack,
        Where where,
        Optional<Expression> applies,
        Phrases signs,
        Optional<CompiledCheck> trigger,
        List<CompiledElement> elements,
        Optional<Expression> met,
        Optional<Expression> weak,
        CompiledAnchor anchor,
        Map<List<State>, String> reasons) {
    /**
     * An element made ready to run.
     *
     * @param element the element
     * @param check   its check
     * @param anchor  where its absence is shown
     */
    record CompiledElement(Element element, CompiledCheck check, CompiledAnchor anchor) {}

    /** Whether it runs on an assumption only, and nothing on the call speaks for it. */
    boolean isBareAssumption(Run run) {
        return !signs.isEmpty()
                && applies.map(a -> run.answers().to(a).value() == Answer.UNKNOWN)
                        .orElse(false)
                && !signs.any(
                        run.hits(),
                        place -> Voices.speaks(
                                Voice.CALL, run.call().role(run.call().sentenceAt(Hits.begin(place)))));
    }

    /** Ids of the rules whose outcomes it follows. */
    List<String> follows() {
        return elements.stream()
                .map(CompiledElement::check)
                .filter(FollowsRuleCheck.class::isInstance)
                .map(c -> ((FollowsRuleCheck) c).rule())
                .toList();
    }
}
