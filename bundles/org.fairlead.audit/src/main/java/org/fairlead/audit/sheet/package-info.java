/** The sheets of the audit workbook, one class each, and the streaming below them. */
@org.jspecify.annotations.NullMarked
package org.fairlead.audit.sheet;
