/** A call that is still running: its words come piece by piece and are checked at once. */
@org.jspecify.annotations.NullMarked
package org.fairlead.workbench.live;
