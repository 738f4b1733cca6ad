// SPDX-License-Identifier: EPL-2.0
/** The way back: decisions typed into a workbook, read with care and held against the case. */
@org.jspecify.annotations.NullMarked
package org.fairlead.audit.decision;
