// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine;

import org.fairlead.model.rules.Answer;
import org.fairlead.model.rules.Rule;
import org.fairlead.model.rules.RulePack;

/**
 * Whether an issuer profile switches a rule on.
 *
 * @param rule   the rule
 * @param pack   its pack
 * @param on     yes; no; unknown when a question of the profile is open
 * @param reason why it is off or cannot be told, or what is assumed, one sentence; empty where it is simply on
 */
public record RuleSwitch(Rule rule, RulePack pack, Answer on, String reason) {}
