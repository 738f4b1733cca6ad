// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.table;

/** A part of the window whose table can be exported. */
public interface HasTable {
    RowsTable<?> table();
}
