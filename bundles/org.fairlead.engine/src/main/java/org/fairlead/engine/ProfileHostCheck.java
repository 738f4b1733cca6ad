// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine;

/** A check over the issuer profile. */
record ProfileHostCheck(Where where) implements CompiledCheck {
    @Override
    public Answered decide(Run run) {
        return WebAddresses.judge(where, run);
    }

    @Override
    public boolean findsEach() {
        return true;
    }

    @Override
    public String lookedAt(Run run) {
        return "web addresses in " + where.inWords(run);
    }
}
