// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.sheet;

import org.fairlead.audit.paper.Workpaper;

/** One sheet of the workbook. */
interface ReviewSheet {
    void write(Workpaper paper, Book book);

    /** About how many rows it has, for the progress. */
    long size(Workpaper paper);
}
