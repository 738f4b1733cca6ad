// SPDX-License-Identifier: EPL-2.0
/** What reports are about: a review, alone or in its case. */
@org.jspecify.annotations.NullMarked
package org.fairlead.audit.paper;
