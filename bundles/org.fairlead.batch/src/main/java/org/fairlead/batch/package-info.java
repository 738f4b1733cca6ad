// SPDX-License-Identifier: EPL-2.0
/** Many calls at once: the same reading and the same engine on all cores, results as rows, what is done is not done again. */
@NullMarked
package org.fairlead.batch;

import org.jspecify.annotations.NullMarked;
