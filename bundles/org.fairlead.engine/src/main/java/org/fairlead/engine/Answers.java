// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.fairlead.engine.call.CallText;
import org.fairlead.model.rules.Answer;
import org.fairlead.model.rules.IssuerProfile;

/** The answers of one profile to the questions of the rules, each looked up once. */
final class Answers implements Function<String, Answer> {
    private final IssuerProfile profile;
    private final CallText call;
    private final Map<String, Answer> known = new HashMap<>();
    /** Rules of one pack share their conditions. */
    private final Map<Expression, Expression.Outcome> outcomes = new HashMap<>();

    Answers(IssuerProfile profile, CallText call) {
        this.profile = profile;
        this.call = call;
    }

    @Override
    public Answer apply(String question) {
        return known.computeIfAbsent(question, this::lookUp);
    }

    /** What a condition comes to. */
    Expression.Outcome to(Expression condition) {
        return outcomes.computeIfAbsent(condition, c -> c.outcome(this));
    }

    /** Whether a call is bilingual the transcript may show where the profile is silent. */
    private Answer lookUp(String question) {
        Answer given = (Answer) profile.eGet(profile.eClass().getEStructuralFeature(question));
        if (given == Answer.UNKNOWN && question.equals("bilingual")) {
            return call.isBilingual() ? Answer.YES : Answer.NO;
        }
        return given;
    }
}
