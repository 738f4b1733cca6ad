// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.fairlead.audit.report.PdfPages.Cell;
import org.fairlead.audit.report.PdfPages.Ink;

/** A report as PDF on A4. The same content gives the same bytes on a machine with the same fonts. */
final class PdfWriter {
    /** The library logs what it does not know in a font; held here, since a logger that nobody holds forgets its level. */
    private static final List<Logger> QUIET =
            List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

    static {
        QUIET.forEach(logger -> logger.setLevel(Level.OFF));
    }

    private static final double LABEL_WIDTH = 108;
    private static final double SMALLEST = 0.5;

    private final PdfPages pages;
    private final double scale;

    private PdfWriter(PdfPages pages, double scale) {
        this.pages = pages;
        this.scale = scale;
    }

    /** Writes the report; one that has to fit on one page is set smaller until it does. */
    static void write(Report report, OutputStream out) throws IOException {
        double scale = report.isOnePage() ? 0.9 : 1;
        while (!write(report, scale, out)) {
            scale -= 0.05;
        }
    }

    /** Returns false, without writing, where the report has to fit on one page and does not. */
    private static boolean write(Report report, double scale, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
                PdfText text = new PdfText(document)) {
            PdfPages pages = new PdfPages(document, text, report, scale);
            new PdfWriter(pages, scale).report(report);
            if (report.isOnePage() && pages.count() > 1 && scale > SMALLEST) {
                return false;
            }
            if (text.missing() > 0) {
                pages.row(List.of(Cell.of(
                        "Note: this machine has no font for " + text.missing()
                                + " of the signs; they are shown as boxes. The text under them is kept and can be copied.",
                        PdfPages.WIDTH,
                        8 * scale,
                        Ink.GREY)));
            }
            pages.finish();
            text.finish();
            describe(document, report);
            document.save(out);
            return true;
        }
    }

    private static void describe(PDDocument document, Report report) {
        // no time and no chance: PDFBox would make the identity of the file from both
        document.setDocumentId(0L);
        document.getDocumentInformation().setTitle(report.title() + ": " + report.subject());
        document.getDocumentInformation().setCreator("Fairlead");
        document.getDocumentCatalog().setLanguage("en");
        PDViewerPreferences preferences = new PDViewerPreferences(new org.apache.pdfbox.cos.COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
    }

    private void report(Report report) throws IOException {
        pages.row(List.of(
                Cell.of(report.title(), PdfPages.WIDTH, 18 * scale, Ink.NAVY).bolder()));
        pages.row(List.of(Cell.of(report.subject(), PdfPages.WIDTH, 11 * scale, Ink.GREY)));
        pages.space(6 * scale);
        try (Stream<Block> blocks = report.blocks()) {
            Iterator<Block> all = blocks.iterator();
            while (all.hasNext()) {
                block(all.next());
            }
        }
    }

    private void block(Block block) throws IOException {
        switch (block) {
            case Block.Heading h -> heading(h.text());
            case Block.Paragraph p -> pages.row(List.of(Cell.of(p.text(), PdfPages.WIDTH, 9 * scale, Ink.BLACK)));
            case Block.Result r -> {
                pages.row(List.of(Cell.of(r.text(), PdfPages.WIDTH, 11 * scale, Ink.NAVY)
                        .bolder()
                        .filled()));
                pages.space(5 * scale);
            }
            case Block.Facts f -> facts(f.facts());
            case Block.Table t -> table(t);
            case Block.Card c -> card(c);
            case Block.NewPage n -> pages.newPage();
        }
    }

    private void heading(String text) throws IOException {
        pages.need(60 * scale);
        pages.space(7 * scale);
        pages.row(List.of(Cell.of(text, PdfPages.WIDTH, 12 * scale, Ink.NAVY).bolder()));
        pages.space(1.5 * scale);
    }

    private void card(Block.Card card) throws IOException {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(List.of(Cell.of(card.title(), PdfPages.WIDTH, 10 * scale, Ink.NAVY)
                .bolder()
                .filled()));
        card.facts().forEach(f -> rows.add(fact(f)));
        double height = 0;
        for (List<Cell> row : rows) {
            height += pages.height(row);
        }
        pages.need(Math.min(height, pages.fullHeight() * 0.9));
        for (List<Cell> row : rows) {
            pages.lined(row, Optional.empty());
        }
        pages.space(9 * scale);
    }

    private void facts(List<Block.Fact> facts) throws IOException {
        for (Block.Fact fact : facts) {
            pages.lined(fact(fact), Optional.empty());
        }
    }

    private List<Cell> fact(Block.Fact fact) {
        return List.of(
                Cell.of(fact.label(), LABEL_WIDTH, 9 * scale, Ink.NAVY).bolder(),
                Cell.of(fact.value(), PdfPages.WIDTH - LABEL_WIDTH, 9 * scale, fact.quoted() ? Ink.QUOTE : Ink.BLACK));
    }

    private void table(Block.Table table) throws IOException {
        int all = table.columns().stream().mapToInt(Block.Column::weight).sum();
        List<Cell> header = new ArrayList<>();
        for (Block.Column column : table.columns()) {
            header.add(cell(column, column.title(), all, Ink.WHITE).bolder().filled());
        }
        pages.need(pages.height(header) + 30 * scale);
        pages.lined(header, Optional.empty());
        for (List<String> row : table.rows()) {
            List<Cell> cells = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                cells.add(cell(table.columns().get(i), row.get(i), all, Ink.BLACK));
            }
            pages.lined(cells, Optional.of(header));
        }
    }

    private Cell cell(Block.Column column, String text, int all, Ink ink) {
        Cell cell = Cell.of(text, PdfPages.WIDTH * column.weight() / all, 8.5 * scale, ink);
        return column.number() ? cell.atTheRight() : cell;
    }
}
