// SPDX-License-Identifier: EPL-2.0
/** The call-figures pass: every figure of a call as a fact, languages side by side, and the checks that hold one against another. */
@org.jspecify.annotations.NullMarked
package org.fairlead.engine.figure;
