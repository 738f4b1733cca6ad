// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.rule;

import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.fairlead.model.review.ElementResult;
import org.fairlead.model.review.RuleOutcome;
import org.fairlead.model.rules.Applicability;
import org.fairlead.model.rules.Element;
import org.fairlead.model.rules.State;
import org.fairlead.workbench.Messages;
import org.fairlead.workbench.session.RuleTexts;

/** Why a rule raised no finding, in a sentence. */
final class WhyNot {
    private WhyNot() {}

    static String of(RuleOutcome outcome) {
        return switch (outcome.getState()) {
            case MET -> NLS.bind(Messages.whyNotMet, elements(outcome));
            case WEAK, NOT_MET -> ""; // there is a finding, or one of another place
            case NOT_APPLICABLE -> NLS.bind(Messages.whyNotApplicable, condition(outcome));
            case MANUAL -> Messages.whyNotManual;
            case NOT_DETERMINABLE -> NLS.bind(Messages.whyNotDeterminable, condition(outcome));
            case NOT_RUN -> Messages.whyNotRun;
        };
    }

    private static String elements(RuleOutcome outcome) {
        return outcome.getElements().stream()
                .filter(result -> result.getState() == State.MET)
                .map(ElementResult::getElement)
                .map(WhyNot::name)
                .collect(Collectors.joining(", "));
    }

    private static String name(Element element) {
        return element.getTitle().isBlank() ? element.getId() : RuleTexts.of(element.getTitle());
    }

    /** The condition on the profile, as the rule has it. */
    private static String condition(RuleOutcome outcome) {
        Applicability applies = outcome.getRule().getApplicability();
        return applies == null || applies.getWhen().isBlank() ? "\u2013" : applies.getWhen();
    }
}
