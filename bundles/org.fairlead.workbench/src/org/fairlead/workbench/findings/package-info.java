/** The tables of findings and of rules. */
@org.jspecify.annotations.NullMarked
package org.fairlead.workbench.findings;
