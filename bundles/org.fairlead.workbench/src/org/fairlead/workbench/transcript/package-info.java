/** The transcript: text, gutter, marks of the findings, overview. */
@org.jspecify.annotations.NullMarked
package org.fairlead.workbench.transcript;
