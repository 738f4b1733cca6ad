/** The case in the window: making, opening, deciding, signing, what was done. */
@org.jspecify.annotations.NullMarked
package org.fairlead.workbench.casefile;
