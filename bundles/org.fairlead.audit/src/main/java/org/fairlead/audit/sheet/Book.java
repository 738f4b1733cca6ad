// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Date;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fairlead.model.review.Review;

/** The workbook while it is being written: sheets with their print set-up, styles, limits and progress. */
final class Book implements AutoCloseable {
    /** Share of the work that is done when all rows are made; the rest is packing. */
    private static final double ROWS_SHARE = 0.8;

    private static final int HEADER_CHARACTERS = 100;
    private static final int ROWS_BETWEEN_REPORTS = 64;
    private final XSSFWorkbook template = new XSSFWorkbook();
    private final StreamedWorkbook workbook;
    private final Styles styles;
    private final Limits limits;
    private final String heading;
    private final double expected;
    private final DoubleConsumer done;
    private final BooleanSupplier cancelled;
    private long rows;

    Book(Review review, Limits limits, long expectedRows, DoubleConsumer done, BooleanSupplier cancelled) {
        this.limits = limits;
        this.expected = Math.max(1, expectedRows);
        this.done = done;
        this.cancelled = cancelled;
        heading = Facts.heading(review);
        styles = new Styles(template);
        properties();
        workbook = new StreamedWorkbook(template);
    }

    Styles styles() {
        return styles;
    }

    Limits limits() {
        return limits;
    }

    /** A new sheet at the end, set up for reading and printing. */
    Sheet sheet(String name, Paper paper) {
        Sheet sheet = workbook.createSheet(name);
        sheet.setDisplayGridlines(false);
        sheet.setFitToPage(true);
        PrintSetup print = sheet.getPrintSetup();
        print.setLandscape(paper.across);
        print.setPaperSize(paper.size);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) (paper.onePage ? 1 : 0));
        sheet.setMargin(PageMargin.LEFT, 0.4);
        sheet.setMargin(PageMargin.RIGHT, 0.4);
        sheet.getHeader().setLeft(escaped(heading));
        sheet.getHeader().setRight("&A");
        sheet.getFooter().setLeft("&F");
        sheet.getFooter().setRight("Page &P of &N");
        return sheet;
    }

    /** Called for each row that was made. */
    void rowDone() {
        if (rows++ % ROWS_BETWEEN_REPORTS == 0) {
            stopIfCancelled();
            done.accept(ROWS_SHARE * Math.min(1, rows / expected));
        }
    }

    void writeTo(OutputStream out) throws IOException {
        done.accept(ROWS_SHARE);
        workbook.write(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                out.write(b);
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                stopIfCancelled();
                out.write(bytes, from, length);
            }
        });
        stopIfCancelled();
        done.accept(1);
    }

    /** Deletes what lies on disk. After a cancelled export rows still wait in memory, which the library wants written before it closes. */
    @Override
    public void close() throws IOException {
        try {
            workbook.flushWaitingRows();
        } finally {
            workbook.close();
        }
    }

    private void stopIfCancelled() {
        if (cancelled.getAsBoolean()) {
            throw new CancelledException();
        }
    }

    private void properties() {
        POIXMLProperties properties = template.getProperties();
        properties.getCoreProperties().setTitle("Audit workbook: " + heading);
        properties.getCoreProperties().setCreator("Fairlead");
        properties.getCoreProperties().setLastModifiedByUser("Fairlead");
        properties.getCoreProperties().setCreated(Optional.of(new Date(0)));
        properties.getCoreProperties().setModified(Optional.of(new Date(0)));
        properties.getExtendedProperties().setApplication("Fairlead");
    }

    /** In headers and footers an ampersand begins a code, and 255 characters are the most that a file may hold: the Cover has the names in full. */
    private static String escaped(String text) {
        String line = CellText.of(text).replace('\n', ' ');
        return (line.length() <= HEADER_CHARACTERS ? line : line.substring(0, HEADER_CHARACTERS - 1) + "…")
                .replace("&", "&&");
    }
}
