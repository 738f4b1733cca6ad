// SPDX-License-Identifier: EPL-2.0
/** The rule editor: packs and their rules, a form over a rule, and its examples that run while a person types. */
@NullMarked
package org.fairlead.workbench.rules;

import org.jspecify.annotations.NullMarked;
