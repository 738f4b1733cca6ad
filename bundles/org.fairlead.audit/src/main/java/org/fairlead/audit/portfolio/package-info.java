// SPDX-License-Identifier: EPL-2.0
/** Many calls in one report: what is kept of each, and the counts over all of them. */
@NullMarked
package org.fairlead.audit.portfolio;

import org.jspecify.annotations.NullMarked;
