// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.sheet;

import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.fairlead.audit.paper.Workpaper;
import org.fairlead.audit.register.Column;
import org.fairlead.audit.register.Locked;
import org.fairlead.audit.register.Register;

/** A sheet that shows a register. */
record RegisterSheet<R>(Function<Workpaper, Register<R>> register) implements ReviewSheet {
    @Override
    public void write(Workpaper paper, Book book) {
        Register<R> shown = register.apply(paper);
        List<Column<R>> columns = shown.columns();
        SheetWriter writer = new SheetWriter(book, shown.title(), Layout.register(columns));
        Object[] values = new Object[columns.size()];
        Look[] looks = new Look[values.length];
        Iterator<R> rows = shown.rows(paper.review()).iterator();
        while (rows.hasNext()) {
            R row = rows.next();
            for (int i = 0; i < values.length; i++) {
                Column<R> column = columns.get(i);
                values[i] = column.value().apply(row);
                looks[i] = look(column, values[i]);
            }
            writer.row(values, looks);
        }
        writer.finish();
    }

    @Override
    public long size(Workpaper paper) {
        return register.apply(paper).size(paper.review());
    }

    private static Look look(Column<?> column, Object value) {
        return switch (column.use()) {
            case DISPOSITION, ANSWER, ENTRY -> value == Locked.HERE ? Look.TEXT : Look.ENTRY;
            case DAY -> Look.DAY;
            case KEY, SHOWN, SAID -> SheetWriter.lookOf(value);
        };
    }
}
