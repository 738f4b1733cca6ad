// SPDX-License-Identifier: EPL-2.0
/** The issuer profile: a form over its questions, and which rules its answers switch on and off. */
@NullMarked
package org.fairlead.workbench.profile;

import org.jspecify.annotations.NullMarked;
