// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.sheet;

import org.fairlead.audit.paper.Workpaper;
import org.fairlead.audit.register.Index;

/** The figures that were spoken: not part of this review yet, which the sheet says. */
final class NumbersSheet implements ReviewSheet {
    @Override
    public void write(Workpaper paper, Book book) {
        SheetWriter page = new SheetWriter(book, Index.NUMBERS.title(), Layout.page(Paper.UPRIGHT, 30, 92));
        page.row(Look.TITLE, Index.NUMBERS.letter() + "  " + Index.NUMBERS.title());
        page.gap();
        page.row(Look.NOTE_LINE, "This review holds no figures: none was read from the record.");
        page.finish();
    }

    @Override
    public long size(Workpaper paper) {
        return 3;
    }
}
