// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.casefile;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.fairlead.model.rules.Rule;

/** Whether two versions of a rule ask the same. Titles, reasons, citations and examples are words about the rule and do not count. */
final class RuleChange {
    private RuleChange() {}

    static boolean asksTheSame(Rule a, Rule b) {
        return a.getVersion() == b.getVersion() && EcoreUtil.equals(bare(a), bare(b));
    }

    private static Rule bare(Rule rule) {
        Rule bare = EcoreUtil.copy(rule);
        bare.setTitle("");
        bare.setRationale("");
        bare.setRemediation("");
        bare.setNotMet("");
        bare.setWeak("");
        bare.getCitations().clear();
        bare.getExamples().clear();
        return bare;
    }
}
