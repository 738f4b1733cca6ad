// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.report;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The letters of one PDF file: Liberation Sans, which comes with PDFBox and is embedded, for Latin, Greek and Cyrillic; drawn glyphs of the machine's fonts
 * for all else. A sign that no font has is a box, and the number of these is known at the end.
 */
final class PdfText implements AutoCloseable {
    private static final String SANS = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    /** Where a sign is: a font by its name in the page's resources, and its code there in hexadecimal. */
    private record Glyph(String font, String code, int width) {}

    private final PDDocument document;
    private final TrueTypeFont sans;
    private final CmapLookup lookup;
    private final PDType0Font embedded;
    private final COSDictionary fonts = new COSDictionary();
    private final Map<Integer, Glyph> glyphs = new HashMap<>();
    private final List<DrawnFont> drawn = new ArrayList<>();
    private final SystemFont system = new SystemFont();
    private int missing;

    PdfText(PDDocument document) throws IOException {
        this.document = document;
        try (InputStream in = Objects.requireNonNull(PDFont.class.getResourceAsStream(SANS))) {
            sans = new TTFParser().parse(new RandomAccessReadBuffer(in));
        }
        lookup = sans.getUnicodeCmapLookup();
        embedded = PDType0Font.load(document, sans, true);
        fonts.setItem(COSName.getPDFName("F"), embedded);
    }

    /** The fonts for the resources of every page; more may come until the file is finished. */
    COSDictionary fonts() {
        return fonts;
    }

    /** How many different signs are shown as boxes. */
    int missing() {
        return missing;
    }

    /** Width of a sign in thousandths of the font size. */
    int width(int codePoint) throws IOException {
        return glyph(codePoint).width();
    }

    /** Operators that show a line with its left end at a place; bold letters are drawn with a thin rim. */
    String show(String line, double x, double y, double size, boolean bold) throws IOException {
        StringBuilder out = new StringBuilder("BT " + number(x) + " " + number(y) + " Td "
                + (bold ? "2 Tr " + number(size * 0.022) + " w " : "0 Tr "));
        String font = "";
        for (int i = 0; i < line.length(); ) {
            int codePoint = line.codePointAt(i);
            i += Character.charCount(codePoint);
            Glyph glyph = glyph(codePoint);
            if (!glyph.font().equals(font)) {
                out.append(font.isEmpty() ? "" : "> Tj ").append("/" + glyph.font() + " " + number(size) + " Tf <");
                font = glyph.font();
            }
            out.append(glyph.code());
        }
        return out.append(font.isEmpty() ? "" : "> Tj ").append("ET\n").toString();
    }

    /** Completes the fonts. The library does it by itself only for fonts that were set by its own means. */
    void finish() throws IOException {
        embedded.subset();
        for (DrawnFont font : drawn) {
            font.finish(document);
        }
    }

    @Override
    public void close() throws IOException {
        system.close();
    }

    private Glyph glyph(int codePoint) throws IOException {
        Glyph known = glyphs.get(codePoint);
        if (known == null) {
            known = find(codePoint);
            glyphs.put(codePoint, known);
        }
        return known;
    }

    private Glyph find(int codePoint) throws IOException {
        int id = lookup.getGlyphId(codePoint == '\t' || codePoint == '\u00a0' ? ' ' : codePoint);
        if (id != 0) {
            embedded.addToSubset(codePoint == '\t' || codePoint == '\u00a0' ? ' ' : codePoint);
            return new Glyph("F", String.format(Locale.ROOT, "%04x", id), (int)
                    Math.round(sans.getAdvanceWidth(id) * 1000.0 / sans.getUnitsPerEm()));
        }
        Outline outline = Outline.mark(codePoint);
        if (outline == Outline.MISSING) {
            Optional<Outline> found = system.outline(codePoint);
            outline = found.orElse(Outline.MISSING);
            missing += found.isEmpty() ? 1 : 0;
        }
        if (drawn.isEmpty() || drawn.getLast().isFull()) {
            drawn.add(new DrawnFont());
            fonts.setItem(
                    COSName.getPDFName("D" + drawn.size()), drawn.getLast().dictionary());
        }
        int code = drawn.getLast().add(document, codePoint, outline);
        return new Glyph("D" + drawn.size(), String.format(Locale.ROOT, "%02x", code), outline.width());
    }

    /** A number as PDF writes it, to hundredths of a point. */
    static String number(double value) {
        long hundredths = Math.round(value * 100);
        return hundredths % 100 == 0
                ? String.valueOf(hundredths / 100)
                : String.format(Locale.ROOT, "%.2f", hundredths / 100.0);
    }
}
