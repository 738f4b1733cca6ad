// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Date;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fairlead.audit.paper.Language;

/** The workbook while it is being written: sheets with their print set-up, styles, limits and progress. */
final class Book implements AutoCloseable {
    /** Share of the work that is done when all rows are made; the rest is packing. */
    private static final double ROWS_SHARE = 0.8;

    private static final int HEADER_CHARACTERS = 100;
    private static final int ROWS_BETWEEN_REPORTS = 64;
    private final XSSFWorkbook template = new XSSFWorkbook();
    private final StreamedWorkbook workbook;
    private final Styles styles;
    private final Tables tables;
    private final Entries entries;
    private final Language language;
    private final Limits limits;
    private final String heading;
    private final String signed;
    private final double expected;
    private final DoubleConsumer done;
    private final BooleanSupplier cancelled;
    private boolean locked = true;
    private long rows;

    Book(
            Head head,
            Language language,
            Limits limits,
            long expectedRows,
            DoubleConsumer done,
            BooleanSupplier cancelled) {
        this.language = language;
        entries = new Entries(language);
        this.limits = limits;
        this.expected = Math.max(1, expectedRows);
        this.done = done;
        this.cancelled = cancelled;
        heading = head.heading();
        signed = head.signed();
        styles = new Styles(template);
        properties(head);
        workbook = new StreamedWorkbook(template);
        tables = new Tables(template);
    }

    Styles styles() {
        return styles;
    }

    Tables tables() {
        return tables;
    }

    Entries entries() {
        return entries;
    }

    Language language() {
        return language;
    }

    Limits limits() {
        return limits;
    }

    /** A new sheet at the end, set up for reading and printing; locked, without a password, but for cells that are open by their style. */
    SXSSFSheet sheet(String name, Paper paper) {
        SXSSFSheet sheet = workbook.createSheet(name);
        sheet.setDisplayGridlines(false);
        sheet.setFitToPage(true);
        PrintSetup print = sheet.getPrintSetup();
        print.setLandscape(paper.across);
        print.setPaperSize(paper.size);
        print.setFitWidth((short) paper.pagesWide);
        print.setFitHeight((short) 0);
        sheet.setMargin(PageMargin.LEFT, 0.4);
        sheet.setMargin(PageMargin.RIGHT, 0.4);
        sheet.getHeader().setLeft(escaped(heading));
        sheet.getHeader().setRight("&A");
        sheet.getFooter().setLeft(escaped(signed));
        sheet.getFooter().setRight(language.of("Page &P of &N"));
        if (locked) {
            sheet.enableLocking();
            sheet.lockAutoFilter(false);
            sheet.lockSort(false);
            sheet.lockFormatColumns(false);
            sheet.lockFormatRows(false);
        }
        return sheet;
    }

    /** The sheets that follow may be changed: they are no workpaper. */
    void leaveOpen() {
        locked = false;
    }

    /** The sheet as the library holds it below the streaming: for charts, which the streaming part does not know. */
    XSSFSheet chartSheet(SXSSFSheet sheet) {
        return template.getSheet(sheet.getSheetName());
    }

    /** Gives a cell a name by which other programs and the way back find it. */
    void name(String name, SXSSFSheet sheet, int row, int column) {
        Name defined = workbook.createName();
        defined.setNameName(name);
        defined.setRefersToFormula(new CellReference(sheet.getSheetName(), row, column, true, true).formatAsString());
    }

    /** A link to the first cell of a sheet of this workbook, given by its English name. */
    Hyperlink linkTo(String sheet) {
        String sheetName = language.of(sheet);
        Hyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress(new CellReference(sheetName, 0, 0, false, false).formatAsString());
        link.setLabel(sheetName);
        return link;
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

    private void properties(Head head) {
        POIXMLProperties properties = template.getProperties();
        properties.getCoreProperties().setTitle(language.of(head.kind()) + ": " + heading);
        properties.getCoreProperties().setCreator("Fairlead");
        properties.getCoreProperties().setLastModifiedByUser("Fairlead");
        properties.getCoreProperties().setCreated(Optional.of(new Date(0)));
        properties.getCoreProperties().setModified(Optional.of(new Date(0)));
        properties
                .getCoreProperties()
                .setSubjectProperty(language.of("Disclosure review of earnings-call transcripts"));
        properties.getCoreProperties().setKeywords(language.of("earnings call, disclosure review, workpaper"));
        properties.getExtendedProperties().setApplication("Fairlead");
        properties.getExtendedProperties().setCompany(head.company());
        head.caseId().ifPresent(id -> properties.getCustomProperties().addProperty("Case", id));
    }

    /** In headers and footers an ampersand begins a code, and 255 characters are the most that a file may hold: the Cover has the names in full. */
    private static String escaped(String text) {
        String line = CellText.of(text).replace('\n', ' ');
        return (line.length() <= HEADER_CHARACTERS ? line : line.substring(0, HEADER_CHARACTERS - 1) + "…")
                .replace("&", "&&");
    }
}
