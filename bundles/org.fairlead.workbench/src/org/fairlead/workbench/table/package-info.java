/** A table of any number of rows from a list of columns: sort, filter, copy. */
@org.jspecify.annotations.NullMarked
package org.fairlead.workbench.table;
