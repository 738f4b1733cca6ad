// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.sheet;

import org.fairlead.audit.paper.Workpaper;
import org.fairlead.audit.register.Index;
import org.fairlead.audit.register.NumbersRegister;
import org.fairlead.model.review.Figure;

/** The figures that were spoken, each with its tick; where none was read, the sheet says so. */
final class NumbersSheet implements ReviewSheet {
    private final RegisterSheet<Figure> register = new RegisterSheet<>(paper -> new NumbersRegister());

    @Override
    public void write(Workpaper paper, Book book) {
        if (!paper.review().getFigures().isEmpty()) {
            register.write(paper, book);
            return;
        }
        SheetWriter page = new SheetWriter(book, Index.NUMBERS.title(), Layout.page(Paper.UPRIGHT, 30, 92));
        page.row(Look.TITLE, Index.NUMBERS.heading());
        page.gap();
        page.row(Look.NOTE_LINE, "This review holds no figures: none was read from the record.");
        page.finish();
    }

    @Override
    public long size(Workpaper paper) {
        return Math.max(3, register.size(paper));
    }
}
