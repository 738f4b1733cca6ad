// SPDX-License-Identifier: EPL-2.0
/** Reports to read and to print: their content once, and a writer for each kind of file. */
@org.jspecify.annotations.NullMarked
package org.fairlead.audit.report;
