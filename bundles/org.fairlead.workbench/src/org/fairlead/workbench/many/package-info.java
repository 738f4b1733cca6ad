/** Many calls at once: a folder is reviewed beside the window. */
@org.jspecify.annotations.NullMarked
package org.fairlead.workbench.many;
