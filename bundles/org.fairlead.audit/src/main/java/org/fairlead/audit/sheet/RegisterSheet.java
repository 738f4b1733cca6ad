// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.sheet;

import java.util.Iterator;
import java.util.List;
import org.fairlead.audit.register.Column;
import org.fairlead.audit.register.Register;
import org.fairlead.model.review.Review;

/** A sheet that shows a register. */
record RegisterSheet<R>(Register<R> register) implements ReviewSheet {
    @Override
    public void write(Review review, Book book) {
        List<Column<R>> columns = register.columns();
        SheetWriter writer = new SheetWriter(book, register.title(), layout(columns));
        Iterator<R> rows = register.rows(review).iterator();
        while (rows.hasNext()) {
            R row = rows.next();
            writer.row(columns.stream().map(c -> c.value().apply(row)).toArray());
        }
        writer.finish();
    }

    @Override
    public long size(Review review) {
        return register.size(review);
    }

    private static <R> SheetWriter.Layout layout(List<Column<R>> columns) {
        boolean[] keys = new boolean[columns.size()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = columns.get(i).key();
        }
        return SheetWriter.Layout.register(
                columns.stream().mapToInt(Column::width).toArray(),
                keys,
                columns.stream().map(Column::title).toList());
    }
}
