/** A transcript as the rules see it: sentences with who says them and where, as columns. */
@org.jspecify.annotations.NullMarked
package org.fairlead.engine.call;
