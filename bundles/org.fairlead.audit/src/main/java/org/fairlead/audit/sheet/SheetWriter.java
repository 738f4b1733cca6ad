// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.fairlead.audit.register.Column.Use;
import org.fairlead.audit.register.Phrase;
import org.fairlead.audit.register.Strong;
import org.fairlead.audit.register.Words;
import org.fairlead.model.rules.Severity;
import org.fairlead.model.rules.State;
import org.jspecify.annotations.Nullable;

/**
 * Writes the rows of one sheet from top to bottom. Nothing is cut: a text that is longer or higher than a cell may be goes on in the next row, rows that
 * a sheet cannot hold go on in the next sheet. A text is always written as a text, never as a formula.
 */
final class SheetWriter {
    private static final int CONTINUED_WIDTH = 1100;
    private static final double LINE_POINTS = 12.75;
    /** Lines with Chinese, Japanese or Korean signs are higher, whatever the font that stands in. */
    private static final double EAST_ASIAN_LINE_POINTS = 15.5;

    private static final double PADDING_POINTS = 4;
    private static final int WIDTH_UNIT = 256;
    /** Hundredths of a digit that the indent takes. */
    private static final int INDENT = 160;

    private final Book book;
    private final String title;
    private final Layout layout;
    private final TextFit fit = new TextFit();
    private SXSSFSheet sheet;
    private int sheets;
    private int nextRow;
    private int tableRow = -1;
    private List<String> tableHeader = List.of();
    private int firstNumber;
    private int afterNumbers;

    SheetWriter(Book book, String title, Layout layout) {
        this.book = book;
        this.title = title;
        this.layout = layout.in(book.language());
        sheet = open();
    }

    /** The sheet that is being written. */
    SXSSFSheet sheet() {
        return sheet;
    }

    /** Index of the row that comes next, from 0. */
    int nextRow() {
        return nextRow;
    }

    /** Writes cells from the left; the look follows from the value: text, number, date, state or severity. */
    void row(Object... values) {
        Look[] looks = new Look[values.length];
        for (int i = 0; i < values.length; i++) {
            looks[i] = lookOf(values[i]);
        }
        row(values, looks);
    }

    /** Writes cells from the left in one look. */
    void row(Look look, Object... values) {
        Look[] looks = new Look[values.length];
        Arrays.fill(looks, look);
        row(values, looks);
    }

    /** An empty row. */
    void gap() {
        next().setHeightInPoints((float) (LINE_POINTS + PADDING_POINTS));
    }

    /** Says which columns of the next table hold numbers, from one to before another: their headings stand on the right. */
    void numbers(int from, int to) {
        firstNumber = from;
        afterNumbers = to;
    }

    /** Begins a table on a page; its rows follow, then {@link #endTable()}. Readers of screens hear which heading a cell belongs to. */
    void table(String... english) {
        String[] header = Arrays.stream(english).map(book.language()::of).toArray(String[]::new);
        Look[] looks = new Look[header.length];
        Arrays.fill(looks, Look.HEADER);
        Arrays.fill(
                looks, Math.min(firstNumber, header.length), Math.min(afterNumbers, header.length), Look.NUMBER_HEADER);
        row(header, looks);
        tableRow = nextRow - 1;
        tableHeader = List.of(header);
        numbers(0, 0);
    }

    /** On paper a new page begins with the next row. */
    void newPage() {
        sheet.setRowBreak(nextRow - 1);
    }

    /** Ends a table of a page. */
    void endTable() {
        // a table that went on in another sheet is in two parts, the second without a heading: neither is marked
        if (tableRow >= 0 && tableRow < nextRow - 1) {
            book.tables().mark(sheet, name(), area(tableRow, nextRow - 1, tableHeader.size()), tableHeader, false);
        }
        tableRow = -1;
        gap();
    }

    /** Writes cells from the left, each in its look, in as many rows as they need. */
    void row(Object[] values, Look[] looks) {
        String[] texts = new String[values.length];
        int[] at = new int[values.length];
        for (int i = 0; i < values.length; i++) {
            texts[i] = textOf(values[i], layout.uses().get(i));
        }
        boolean more = true;
        for (boolean first = true; more; first = false) {
            more = part(values, looks, texts, at, first);
        }
        book.rowDone();
    }

    /** Marks the rows of the last sheet as a table, and opens the cells for entries. */
    void finish() {
        if (layout.isRegister()) {
            int last = Math.max(nextRow - 1, 1);
            book.tables().mark(sheet, name(), area(0, last, layout.header().size()), layout.header(), true);
            book.entries().open(sheet, layout, last);
        }
    }

    /** One row; returns whether another must follow. */
    private boolean part(Object[] values, Look[] looks, @Nullable String[] texts, int[] at, boolean first) {
        Row row = next();
        double points = LINE_POINTS;
        boolean oneLine = true;
        boolean more = false;
        int[] traits = new int[values.length];
        for (int i = 0; i < values.length; i++) {
            String text = texts[i];
            Cell cell = row.createCell(i);
            if (text == null) {
                number(cell, first || isKey(i) ? values[i] : "");
            } else {
                traits[i] = text(cell, looks[i], text, at, i);
                points = Math.max(points, fit.lines() * linePoints(looks[i], traits[i]));
                oneLine &= fit.lines() == 1;
                more |= at[i] < text.length() && !isKey(i);
            }
        }
        for (int i = 0; i < values.length; i++) {
            Look look = first || !looks[i].isOpen() ? looks[i] : Look.TEXT;
            row.getCell(i)
                    .setCellStyle(
                            book.styles().of(look, traits[i] + (oneLine || look.isHeader() ? Styles.ONE_LINE : 0)));
        }
        row.setHeightInPoints((float) (points + PADDING_POINTS));
        return more;
    }

    /** Writes what fits of a text and returns its traits of style. */
    private int text(Cell cell, Look look, String text, int[] at, int column) {
        int from = isKey(column) ? 0 : at[column];
        double scale = look.points / 10.0;
        int eastAsian = TextFit.isEastAsian(text) ? Styles.EAST_ASIAN : 0;
        int maxLines = Math.max(1, (int) ((book.limits().rowPoints() - PADDING_POINTS) / linePoints(look, eastAsian)));
        int width = look.border
                ? (int) ((layout.widths().get(column) * 100 - INDENT) / (scale * (look.bold ? 1.08 : 1)))
                : Integer.MAX_VALUE / 2;
        String mark = book.language().of(CellText.CONTINUED) + " ";
        boolean continued = from > 0 && from < text.length();
        fit.fit(
                text,
                from,
                continued ? CONTINUED_WIDTH : 0,
                width,
                maxLines,
                book.limits().cellCharacters() - (continued ? mark.length() : 0));
        at[column] = fit.end();
        String shown = text.substring(from, fit.end());
        if (!shown.isEmpty()) {
            cell.setCellValue(continued ? mark + shown : shown);
        }
        return eastAsian + (!continued && Words.looksLikeFormula(shown) ? Styles.FORMULA_LIKE : 0);
    }

    private static double linePoints(Look look, int traits) {
        return ((traits & Styles.EAST_ASIAN) != 0 ? EAST_ASIAN_LINE_POINTS : LINE_POINTS) * look.points / 10.0;
    }

    private boolean isKey(int column) {
        return layout.uses().get(column) == Use.KEY;
    }

    private static void number(Cell cell, Object value) {
        switch (value) {
            case Number n -> cell.setCellValue(n.doubleValue());
            case LocalDate d -> cell.setCellValue(d);
            default -> cell.setBlank();
        }
    }

    private @Nullable String textOf(Object value, Use use) {
        return switch (value) {
            case State state -> book.language().of(Words.of(state));
            case Severity severity -> book.language().of(Words.of(severity));
            case Number n -> null;
            case LocalDate d -> null;
            case Phrase phrase -> CellText.of(book.language().of(phrase));
            default -> CellText.of(use.isTold() ? book.language().of(value.toString()) : value.toString());
        };
    }

    static Look lookOf(Object value) {
        return switch (value) {
            case State state -> Look.of(state);
            case Severity severity -> Look.of(severity);
            case Strong strong -> Look.STRONG;
            case Double d -> Look.DECIMAL;
            case BigDecimal d -> d.stripTrailingZeros().scale() > 0 ? Look.VALUE : Look.NUMBER;
            case Number n -> Look.NUMBER;
            case LocalDate d -> Look.DATE;
            default -> Look.TEXT;
        };
    }

    private static CellRangeAddress area(int firstRow, int lastRow, int columns) {
        return new CellRangeAddress(firstRow, lastRow, 0, columns - 1);
    }

    private Row next() {
        if (nextRow == book.limits().sheetRows()) {
            finish();
            tableRow = -1;
            sheet = open();
        }
        return sheet.createRow(nextRow++);
    }

    /** Name of the sheet in English, by which machines know its tables in every language. */
    private String name() {
        return sheets == 1 ? title : title + " (" + sheets + ")";
    }

    private SXSSFSheet open() {
        sheets++;
        String told = book.language().of(title);
        SXSSFSheet opened = book.sheet(sheets == 1 ? told : told + " (" + sheets + ")", layout.paper());
        for (int i = 0; i < layout.widths().size(); i++) {
            opened.setColumnWidth(i, layout.widths().get(i) * WIDTH_UNIT);
        }
        nextRow = 0;
        if (layout.isRegister()) {
            header(opened);
        }
        return opened;
    }

    private void header(SXSSFSheet opened) {
        Row row = opened.createRow(nextRow++);
        int lines = 1;
        double line = LINE_POINTS;
        for (int i = 0; i < layout.header().size(); i++) {
            String text = layout.header().get(i);
            Cell cell = row.createCell(i);
            int eastAsian = TextFit.isEastAsian(text) ? Styles.EAST_ASIAN : 0;
            cell.setCellStyle(book.styles().of(Look.HEADER, Styles.ONE_LINE + eastAsian));
            line = Math.max(line, linePoints(Look.HEADER, eastAsian));
            cell.setCellValue(text);
            // bold, and the filter's button covers two characters
            fit.fit(text, 0, 0, (layout.widths().get(i) * 100 - INDENT - 200) * 9 / 10, 4, text.length());
            lines = Math.max(lines, fit.lines());
        }
        row.setHeightInPoints((float) (lines * line + 3 * PADDING_POINTS));
        opened.createFreezePane(1, 1);
        opened.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        if (layout.paper().pagesWide > 1) {
            opened.setRepeatingColumns(CellRangeAddress.valueOf("A:A"));
        }
    }
}
