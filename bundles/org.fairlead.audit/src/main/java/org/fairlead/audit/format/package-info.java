// SPDX-License-Identifier: EPL-2.0
/** The kinds of files that a review or a case is exported to. */
@org.jspecify.annotations.NullMarked
package org.fairlead.audit.format;
