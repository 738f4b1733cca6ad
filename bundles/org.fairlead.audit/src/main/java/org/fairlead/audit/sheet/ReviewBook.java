// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import org.fairlead.audit.register.ChecklistRegister;
import org.fairlead.audit.register.FindingsRegister;
import org.fairlead.audit.register.StatementsRegister;
import org.fairlead.audit.register.TranscriptRegister;
import org.fairlead.model.review.Review;

/** The workbook of a review: its sheets in order. To add a sheet, write its class and add it to the list. */
public final class ReviewBook {
    private static final List<ReviewSheet> SHEETS = List.of(
            new CoverSheet(),
            new SummarySheet(),
            new RegisterSheet<>(new FindingsRegister()),
            new RegisterSheet<>(new ChecklistRegister()),
            new RegisterSheet<>(new StatementsRegister()),
            new RegisterSheet<>(new TranscriptRegister()),
            new LegendSheet());

    private ReviewBook() {}

    /**
     * Writes the workbook.
     *
     * @param done      told the share that is done, 0 to 1
     * @param cancelled asked again and again whether to stop
     * @throws CancelledException when it was stopped; what was written so far is worthless
     */
    public static void write(
            Review review, Limits limits, OutputStream out, DoubleConsumer done, BooleanSupplier cancelled)
            throws IOException {
        long size = SHEETS.stream().mapToLong(s -> s.size(review)).sum();
        try (Book book = new Book(review, limits, size, done, cancelled)) {
            SHEETS.forEach(s -> s.write(review, book));
            book.writeTo(out);
        }
    }
}
