/** The wizard that writes the audit workbook. */
@org.jspecify.annotations.NullMarked
package org.fairlead.workbench.export;
