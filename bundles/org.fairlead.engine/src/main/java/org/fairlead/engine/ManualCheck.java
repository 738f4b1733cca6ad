// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine;

import java.util.List;
import org.fairlead.model.rules.State;

/** Only a person can answer. */
record ManualCheck(String why) implements CompiledCheck {
    @Override
    public Answered decide(Run run) {
        return new Answered(State.MANUAL, why, List.of());
    }

    @Override
    public String lookedAt(Run run) {
        return "nothing: a person must answer";
    }
}
