// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Rows of cells from top to bottom, on as many pages as they need. A row that is higher than what is left goes to the next page, or on there. */
final class PdfPages {
    private static final double LEFT = 42;
    private static final double TOP = 790;
    private static final double BOTTOM = 46;
    static final double WIDTH = PDRectangle.A4.getWidth() - 2 * LEFT;
    private static final double LEADING = 1.28;
    private static final double HEADER_SIZE = 7.5;

    /** Colours of texts; those on a fill have their own. */
    enum Ink {
        BLACK("0.1 0.1 0.1"),
        NAVY("0.12 0.23 0.37"),
        GREY("0.27 0.33 0.42"),
        QUOTE("0.1 0.1 0.1"),
        WHITE("1 1 1");

        private final String rgb;

        Ink(String rgb) {
            this.rgb = rgb;
        }
    }

    /**
     * A cell.
     *
     * @param width points
     * @param size  of the letters, points
     */
    record Cell(String text, double width, double size, Ink ink, boolean bold, boolean fill, boolean right) {
        static Cell of(String text, double width, double size, Ink ink) {
            return new Cell(text, width, size, ink, false, false, false);
        }

        Cell bolder() {
            return new Cell(text, width, size, ink, true, fill, right);
        }

        Cell filled() {
            return new Cell(text, width, size, ink, bold, true, right);
        }

        Cell atTheRight() {
            return new Cell(text, width, size, ink, bold, fill, true);
        }
    }

    private final PDDocument document;
    private final PdfText text;
    private final PdfLines lines;
    private final Report report;
    private final double padding;
    private final List<PDPage> pages = new ArrayList<>();
    private StringBuilder content = new StringBuilder();
    private double y;

    PdfPages(PDDocument document, PdfText text, Report report, double scale) throws IOException {
        this.document = document;
        this.text = text;
        this.report = report;
        lines = new PdfLines(text);
        padding = 2.2 * scale;
        begin();
    }

    int count() {
        return pages.size();
    }

    double fullHeight() {
        return TOP - BOTTOM;
    }

    void space(double points) {
        y -= points;
    }

    /** Begins a new page where less is left. */
    void need(double points) throws IOException {
        if (y - points < BOTTOM && y < TOP) {
            newPage();
        }
    }

    void newPage() throws IOException {
        end();
        begin();
    }

    double height(List<Cell> cells) throws IOException {
        double height = 0;
        for (Cell cell : cells) {
            height = Math.max(height, wrapped(cell).size() * cell.size() * LEADING);
        }
        return height + 2 * padding;
    }

    /** A row without a line below it. */
    void row(List<Cell> cells) throws IOException {
        draw(cells, false, Optional.empty());
    }

    /** A row with a line below it; the header is repeated where a new page begins. */
    void lined(List<Cell> cells, Optional<List<Cell>> header) throws IOException {
        draw(cells, true, header);
    }

    private List<String> wrapped(Cell cell) throws IOException {
        return lines.of(
                cell.text(), cell.width() - 2 * padding - (cell.ink() == Ink.QUOTE ? padding * 2 : 0), cell.size());
    }

    private void draw(List<Cell> cells, boolean lined, Optional<List<Cell>> header) throws IOException {
        List<List<String>> texts = new ArrayList<>();
        int most = 0;
        double leading = 0;
        for (Cell cell : cells) {
            texts.add(wrapped(cell));
            most = Math.max(most, texts.getLast().size());
            leading = Math.max(leading, cell.size() * LEADING);
        }
        int from = 0;
        while (from < most) {
            double all = (most - from) * leading + 2 * padding;
            if (y - all < BOTTOM && (all < fullHeight() / 2 || y - leading * 3 < BOTTOM) && y < TOP - 1) {
                newPage();
                if (header.isPresent()) {
                    draw(header.get(), true, Optional.empty());
                }
            }
            int fits = (int) Math.max(1, Math.min(most - from, (y - BOTTOM - 2 * padding) / leading));
            part(cells, texts, from, from + fits, leading, lined);
            from += fits;
        }
    }

    private void part(List<Cell> cells, List<List<String>> texts, int from, int to, double leading, boolean lined)
            throws IOException {
        double height = (to - from) * leading + 2 * padding;
        double x = LEFT;
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            if (cell.fill()) {
                fill(cell.ink() == Ink.WHITE ? Ink.NAVY.rgb : "0.93 0.95 0.97", x, y - height, cell.width(), height);
            }
            if (cell.ink() == Ink.QUOTE) {
                fill(Ink.GREY.rgb, x + padding, y - height + padding, padding * 0.6, height - 2 * padding);
            }
            content.append(cell.ink().rgb).append(" rg ").append(cell.ink().rgb).append(" RG\n");
            List<String> shown = texts.get(i);
            for (int line = from; line < Math.min(to, shown.size()); line++) {
                double left = x + padding + (cell.ink() == Ink.QUOTE ? padding * 2 : 0);
                if (cell.right()) {
                    left = x + cell.width() - padding - lines.width(shown.get(line), cell.size());
                }
                double base = y - padding - (line - from) * leading - cell.size() * 0.98;
                content.append(text.show(shown.get(line), left, base, cell.size(), cell.bold()));
            }
            x += cell.width();
        }
        y -= height;
        if (lined) {
            content.append("0.75 0.8 0.86 RG 0.4 w ")
                    .append(PdfText.number(LEFT))
                    .append(' ')
                    .append(PdfText.number(y))
                    .append(" m ")
                    .append(PdfText.number(LEFT + WIDTH))
                    .append(' ')
                    .append(PdfText.number(y))
                    .append(" l S\n");
        }
    }

    private void fill(String rgb, double x, double bottom, double width, double height) {
        content.append(rgb)
                .append(" rg ")
                .append(PdfText.number(x))
                .append(' ')
                .append(PdfText.number(bottom))
                .append(' ')
                .append(PdfText.number(width))
                .append(' ')
                .append(PdfText.number(height))
                .append(" re f\n");
    }

    /** Puts the heads and feet on all pages: how many there are is known now only. */
    void finish() throws IOException {
        end();
        for (int i = 0; i < pages.size(); i++) {
            String number = "Page " + (i + 1) + " of " + pages.size();
            String head = text.show(fitted(report.subject()), LEFT, TOP + 18, HEADER_SIZE, false)
                    + right(report.title(), TOP + 18);
            String foot = text.show(report.reference(), LEFT, BOTTOM - 20, HEADER_SIZE - 1, false)
                    + right(number, BOTTOM - 20);
            add(pages.get(i), Ink.GREY.rgb + " rg " + Ink.GREY.rgb + " RG\n" + head + foot);
        }
    }

    private String right(String line, double at) throws IOException {
        return text.show(line, LEFT + WIDTH - lines.width(line, HEADER_SIZE), at, HEADER_SIZE, false);
    }

    /** The first line of what is too long for a head; the first page has it in full. */
    private String fitted(String line) throws IOException {
        List<String> wrapped = lines.of(line, WIDTH * 0.65, HEADER_SIZE);
        return wrapped.size() == 1 ? line : wrapped.get(0) + " …";
    }

    private void begin() throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.FONT, text.fonts());
        page.setResources(new PDResources(resources));
        document.addPage(page);
        pages.add(page);
        content = new StringBuilder();
        y = TOP;
    }

    private void end() throws IOException {
        add(pages.getLast(), content.toString());
        content = new StringBuilder();
    }

    private void add(PDPage page, String operators) throws IOException {
        PDStream stream = new PDStream(document);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(operators.getBytes(StandardCharsets.US_ASCII));
        }
        List<PDStream> streams = new ArrayList<>();
        page.getContentStreams().forEachRemaining(streams::add);
        streams.add(stream);
        page.setContents(streams);
    }
}
