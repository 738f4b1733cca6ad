/** Original and interpretation side by side. */
@org.jspecify.annotations.NullMarked
package org.fairlead.workbench.compare;
