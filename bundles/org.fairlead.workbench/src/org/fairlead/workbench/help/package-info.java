/** What the Help menu shows. */
@org.jspecify.annotations.NullMarked
package org.fairlead.workbench.help;
