// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.figure;

/** Whether a figure has its like at another place of the call. */
final class NumberAgreement {
    private NumberAgreement() {}

    static boolean elsewhere(CallWords call, Fact f) {
        return call.facts.stream()
                .anyMatch(g -> g != f
                        && g.turn != f.turn
                        && g.kind == f.kind
                        && g.sameValue(f)
                        && (Math.abs(g.low) > 100 || g.step < 1)
                        && (!f.definition.isPresent()
                                || !g.definition.isPresent()
                                || f.definition.equals(g.definition)));
    }
}
