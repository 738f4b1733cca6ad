// SPDX-License-Identifier: EPL-2.0
/** What two wordings of the same statement have in common and what not. */
@org.jspecify.annotations.NullMarked
package org.fairlead.audit.difference;
