/** Small controls that several pages use. */
@org.jspecify.annotations.NullMarked
package org.fairlead.workbench.widget;
