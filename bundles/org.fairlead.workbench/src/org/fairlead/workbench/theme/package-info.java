/** Colours and fonts by meaning, in the light and the dark theme. */
@org.jspecify.annotations.NullMarked
package org.fairlead.workbench.theme;
