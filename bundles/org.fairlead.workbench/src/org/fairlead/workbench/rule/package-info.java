/** The explanation of a rule and what it found. */
@org.jspecify.annotations.NullMarked
package org.fairlead.workbench.rule;
