// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.sheet;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
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
    private static final String CONTINUED = "(continued) ";
    private static final int CONTINUED_WIDTH = 1100;
    private static final double LINE_POINTS = 12.75;
    /** Lines with Chinese, Japanese or Korean signs are higher, whatever the font that stands in. */
    private static final double TALL_LINE_POINTS = 15.5;

    private static final double PADDING_POINTS = 4;
    private static final int A4_ACROSS = 220;
    private static final int WIDTH_UNIT = 256;
    /** Hundredths of a digit that the indent takes. */
    private static final int INDENT = 160;

    private final Book book;
    private final String title;
    private final Layout layout;
    private final TextFit fit = new TextFit();
    private Sheet sheet;
    private int sheets;
    private int nextRow;

    /**
     * The form of a sheet.
     *
     * @param paper  what it is printed on
     * @param widths of the columns, in characters
     * @param keys   whether the column is repeated in a row that continues another
     * @param header titles of the columns, frozen, filtered and repeated on paper; empty: a page to read, without header and filter
     */
    record Layout(Paper paper, int[] widths, boolean[] keys, List<String> header) {
        static Layout page(Paper paper, int... widths) {
            return new Layout(paper, widths, new boolean[widths.length], List.of());
        }

        /** What would be too small to read on A4 goes on A3. */
        static Layout register(int[] widths, boolean[] keys, List<String> header) {
            return new Layout(IntStream.of(widths).sum() <= A4_ACROSS ? Paper.A4 : Paper.A3, widths, keys, header);
        }
    }

    SheetWriter(Book book, String title, Layout layout) {
        this.book = book;
        this.title = title;
        this.layout = layout;
        sheet = open();
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

    /** Writes cells from the left, each in its look, in as many rows as they need. */
    void row(Object[] values, Look[] looks) {
        String[] texts = new String[values.length];
        int[] at = new int[values.length];
        for (int i = 0; i < values.length; i++) {
            texts[i] = textOf(values[i]);
        }
        boolean more = true;
        for (boolean first = true; more; first = false) {
            more = part(values, looks, texts, at, first);
        }
        book.rowDone();
    }

    /** Sets the filter of the last sheet. */
    void finish() {
        if (!layout.header().isEmpty()) {
            sheet.setAutoFilter(new CellRangeAddress(
                    0, Math.max(nextRow - 1, 1), 0, layout.header().size() - 1));
        }
    }

    /** One row; returns whether another must follow. */
    private boolean part(Object[] values, Look[] looks, @Nullable String[] texts, int[] at, boolean first) {
        Row row = next();
        double points = 0;
        boolean more = false;
        for (int i = 0; i < values.length; i++) {
            String text = texts[i];
            Cell cell = row.createCell(i);
            if (text == null) {
                cell.setCellStyle(book.styles().of(looks[i], false));
                number(cell, first || layout.keys()[i] ? values[i] : "");
                points = Math.max(points, LINE_POINTS);
            } else {
                points = Math.max(points, text(cell, looks[i], text, at, i, first));
                more |= at[i] < text.length() && !layout.keys()[i];
            }
        }
        row.setHeightInPoints((float) (points + PADDING_POINTS));
        return more;
    }

    /** Writes what fits of a text and returns its height in points. */
    private double text(Cell cell, Look look, String text, int[] at, int column, boolean first) {
        boolean key = layout.keys()[column];
        int from = key ? 0 : at[column];
        double scale = look.points / 10.0;
        double line = (TextFit.isTall(text) ? TALL_LINE_POINTS : LINE_POINTS) * scale;
        int maxLines = Math.max(1, (int) ((book.limits().rowPoints() - PADDING_POINTS) / line));
        int width = look.border
                ? (int) ((layout.widths()[column] * 100 - INDENT) / (scale * (look.bold ? 1.08 : 1)))
                : Integer.MAX_VALUE / 2;
        boolean continued = from > 0 && from < text.length();
        fit.fit(
                text,
                from,
                continued ? CONTINUED_WIDTH : 0,
                width,
                maxLines,
                book.limits().cellCharacters() - (continued ? CONTINUED.length() : 0));
        at[column] = fit.end();
        String shown = text.substring(from, fit.end());
        CellStyle style = book.styles().of(look, !continued && Words.looksLikeFormula(shown));
        cell.setCellStyle(style);
        if (!shown.isEmpty()) {
            cell.setCellValue(continued ? CONTINUED + shown : shown);
        }
        return first || !shown.isEmpty() ? fit.lines() * line : 0;
    }

    private static void number(Cell cell, Object value) {
        switch (value) {
            case Number n -> cell.setCellValue(n.doubleValue());
            case LocalDate d -> cell.setCellValue(d);
            default -> cell.setBlank();
        }
    }

    private static @Nullable String textOf(Object value) {
        return switch (value) {
            case State state -> Words.of(state);
            case Severity severity -> Words.of(severity);
            case Number n -> null;
            case LocalDate d -> null;
            default -> CellText.of(value.toString());
        };
    }

    private static Look lookOf(Object value) {
        return switch (value) {
            case State state -> Look.of(state);
            case Severity severity -> Look.of(severity);
            case Strong strong -> Look.STRONG;
            case Double d -> Look.DECIMAL;
            case Number n -> Look.NUMBER;
            case LocalDate d -> Look.DATE;
            default -> Look.TEXT;
        };
    }

    private Row next() {
        if (nextRow == book.limits().sheetRows()) {
            finish();
            sheet = open();
        }
        return sheet.createRow(nextRow++);
    }

    private Sheet open() {
        sheets++;
        Sheet opened = book.sheet(sheets == 1 ? title : title + " (" + sheets + ")", layout.paper());
        for (int i = 0; i < layout.widths().length; i++) {
            opened.setColumnWidth(i, layout.widths()[i] * WIDTH_UNIT);
        }
        nextRow = 0;
        if (!layout.header().isEmpty()) {
            header(opened);
        }
        return opened;
    }

    private void header(Sheet opened) {
        Row row = opened.createRow(nextRow++);
        int lines = 1;
        for (int i = 0; i < layout.header().size(); i++) {
            String text = layout.header().get(i);
            Cell cell = row.createCell(i);
            cell.setCellStyle(book.styles().of(Look.HEADER, false));
            cell.setCellValue(text);
            // bold, and the filter's button covers two characters
            fit.fit(text, 0, 0, (layout.widths()[i] * 100 - INDENT - 200) * 9 / 10, 4, text.length());
            lines = Math.max(lines, fit.lines());
        }
        row.setHeightInPoints((float) (lines * LINE_POINTS + 3 * PADDING_POINTS));
        opened.createFreezePane(1, 1);
        opened.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
    }
}
