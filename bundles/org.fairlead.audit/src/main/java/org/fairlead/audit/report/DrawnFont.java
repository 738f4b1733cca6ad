// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A font of drawn glyphs (PDF's Type 3), at most 256 of them, with the text that each stands for, so that it can be searched and copied. */
final class DrawnFont {
    static final int MOST_GLYPHS = 256;

    private final COSDictionary font = new COSDictionary();
    private final COSDictionary drawings = new COSDictionary();
    private final COSArray names = new COSArray();
    private final COSArray widths = new COSArray();
    private final StringBuilder texts = new StringBuilder();
    private int count;

    DrawnFont() {
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE3);
        font.setItem(COSName.FONT_MATRIX, numbers(0.001f, 0, 0, 0.001f, 0, 0));
        font.setItem(COSName.FONT_BBOX, numbers(0, 0, 0, 0));
        font.setItem(COSName.CHAR_PROCS, drawings);
        font.setItem(COSName.RESOURCES, new COSDictionary());
        COSDictionary encoding = new COSDictionary();
        encoding.setItem(COSName.TYPE, COSName.ENCODING);
        encoding.setItem(COSName.DIFFERENCES, names);
        names.add(COSInteger.ZERO);
        font.setItem(COSName.ENCODING, encoding);
        font.setInt(COSName.FIRST_CHAR, 0);
        font.setItem(COSName.WIDTHS, widths);
    }

    COSDictionary dictionary() {
        return font;
    }

    boolean isFull() {
        return count == MOST_GLYPHS;
    }

    /** Adds a glyph and returns its code. */
    int add(PDDocument document, int codePoint, Outline outline) throws IOException {
        COSName name = COSName.getPDFName("g" + count);
        COSStream drawing = document.getDocument().createCOSStream();
        write(drawing, outline.width() + " 0 -500 -500 2000 1500 d1 " + outline.drawing());
        drawings.setItem(name, drawing);
        names.add(name);
        widths.add(COSInteger.get(outline.width()));
        font.setInt(COSName.LAST_CHAR, count);
        texts.append('<')
                .append(HexFormat.of().toHexDigits((byte) count))
                .append("> <")
                .append(HexFormat.of().formatHex(Character.toString(codePoint).getBytes(StandardCharsets.UTF_16BE)))
                .append(">\n");
        return count++;
    }

    /** Writes which text each glyph stands for, when all are known. */
    void finish(PDDocument document) throws IOException {
        StringBuilder map = new StringBuilder(
                "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Fairlead def /CMapType 2 def\n"
                        + "1 begincodespacerange <00> <FF> endcodespacerange\n");
        String[] lines = texts.toString().split("\n");
        for (int from = 0; from < lines.length; from += 100) {
            int to = Math.min(lines.length, from + 100);
            map.append(to - from).append(" beginbfchar\n");
            for (int i = from; i < to; i++) {
                map.append(lines[i]).append('\n');
            }
            map.append("endbfchar\n");
        }
        COSStream stream = document.getDocument().createCOSStream();
        write(
                stream,
                map.append("endcmap CMapName currentdict /CMap defineresource pop end end")
                        .toString());
        font.setItem(COSName.TO_UNICODE, stream);
    }

    private static void write(COSStream stream, String text) throws IOException {
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(text.getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static COSArray numbers(float... values) {
        COSArray array = new COSArray();
        for (float value : values) {
            array.add(new COSFloat(value));
        }
        return array;
    }
}
