// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import org.fairlead.audit.paper.Workpaper;
import org.fairlead.audit.register.ChecklistRegister;
import org.fairlead.audit.register.EventsRegister;
import org.fairlead.audit.register.FindingsRegister;
import org.fairlead.audit.register.MeasuresRegister;
import org.fairlead.audit.register.SafeHarborRegister;
import org.fairlead.audit.register.StatementsRegister;
import org.fairlead.audit.register.TranscriptRegister;

/** The workbook: its sheets in the order of {@link org.fairlead.audit.register.Index}. To add a sheet, write its class and add it to both. */
public final class ReviewBook {
    private static final List<ReviewSheet> SHEETS = List.of(
            new CoverSheet(),
            new SummarySheet(),
            new RegisterSheet<>(paper -> new FindingsRegister(paper.decisions())),
            new RegisterSheet<>(paper -> new ChecklistRegister(paper.decisions())),
            new RegisterSheet<>(paper -> new StatementsRegister()),
            new NumbersSheet(),
            new RegisterSheet<>(paper -> new MeasuresRegister()),
            new RegisterSheet<>(paper -> new SafeHarborRegister(paper.last())),
            new RegisterSheet<>(paper -> new TranscriptRegister()),
            new ProfileSheet(),
            new RegisterSheet<>(paper -> new EventsRegister(paper.reviewCase())),
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
            Workpaper paper, Limits limits, OutputStream out, DoubleConsumer done, BooleanSupplier cancelled)
            throws IOException {
        long size = SHEETS.stream().mapToLong(s -> s.size(paper)).sum();
        try (Book book = new Book(Head.of(paper), paper.language(), limits, size, done, cancelled)) {
            SHEETS.forEach(s -> s.write(paper, book));
            book.writeTo(out);
        }
    }
}
