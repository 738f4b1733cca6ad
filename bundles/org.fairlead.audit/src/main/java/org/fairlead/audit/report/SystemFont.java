// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.report;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.fontbox.cff.CFFCIDFont;
import org.apache.fontbox.cff.CFFFont;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.autodetect.FontFileFinder;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/**
 * Fonts of this machine for the signs that the program's own font lacks: Chinese, Japanese, Korean and the like. Their glyphs go into the file as drawings,
 * since the fonts that are most common on Linux and macOS have outlines of a kind that the library cannot embed.
 */
final class SystemFont implements AutoCloseable {
    /** Names of files that are known to have many signs, best first; a collection is opened at the font that the second name gives. */
    private static final List<List<String>> KNOWN = List.of(
            List.of("msyh.ttc", ""),
            List.of("pingfang.ttc", ""),
            List.of("notosanscjk-regular.ttc", "NotoSansCJKsc-Regular"),
            List.of("notosanscjksc-regular.otf", ""),
            List.of("sourcehansanssc-regular.otf", ""),
            List.of("hiragino sans gb.ttc", ""),
            List.of("stheiti light.ttc", ""),
            List.of("wqy-microhei.ttc", ""),
            List.of("wqy-zenhei.ttc", ""),
            List.of("droidsansfallbackfull.ttf", ""),
            List.of("droidsansfallback.ttf", ""),
            List.of("simsun.ttc", ""),
            List.of("arial unicode.ttf", ""),
            List.of("arialuni.ttf", ""),
            List.of("malgun.ttf", ""),
            List.of("applesdgothicneo.ttc", ""),
            List.of("nirmala.ttf", ""),
            List.of("seguisym.ttf", ""),
            List.of("apple symbols.ttf", ""),
            List.of("dejavusans.ttf", ""));

    private final List<File> candidates = new ArrayList<>();
    private final List<String> fontNames = new ArrayList<>();
    private final List<TrueTypeFont> open = new ArrayList<>();
    private final List<AutoCloseable> toClose = new ArrayList<>();
    private boolean listed;

    /** The glyph of a sign; empty where no font has it. Fonts are looked for and opened when the first such sign comes. */
    Optional<Outline> outline(int codePoint) throws IOException {
        list();
        for (int i = 0; i < candidates.size(); i++) {
            if (i == open.size()) {
                open.add(open(candidates.get(i), fontNames.get(i)));
            }
            TrueTypeFont font = open.get(i);
            CmapLookup lookup = font.getUnicodeCmapLookup(false);
            int glyph = lookup == null ? 0 : lookup.getGlyphId(codePoint);
            if (glyph != 0) {
                double scale = 1000.0 / font.getUnitsPerEm();
                return Optional.of(new Outline(
                        (int) Math.round(font.getAdvanceWidth(glyph) * scale), drawing(shape(font, glyph), scale)));
            }
        }
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        for (AutoCloseable font : toClose) {
            try {
                font.close();
            } catch (IOException e) {
                throw e;
            } catch (Exception e) {
                throw new IOException(e);
            }
        }
    }

    private void list() {
        if (listed) {
            return;
        }
        listed = true;
        List<URI> files = new FontFileFinder().find();
        for (List<String> known : KNOWN) {
            files.stream()
                    .map(File::new)
                    .filter(f -> f.getName().toLowerCase(Locale.ROOT).equals(known.get(0)))
                    .sorted()
                    .findFirst()
                    .ifPresent(f -> {
                        candidates.add(f);
                        fontNames.add(known.get(1));
                    });
        }
    }

    private TrueTypeFont open(File file, String fontName) throws IOException {
        String name = file.getName().toLowerCase(Locale.ROOT);
        if (name.endsWith(".ttc")) {
            TrueTypeCollection collection = new TrueTypeCollection(file);
            toClose.add(collection);
            TrueTypeFont[] found = new TrueTypeFont[1];
            if (!fontName.isEmpty()) {
                found[0] = collection.getFontByName(fontName);
            }
            if (found[0] == null) {
                collection.processAllFonts(f -> found[0] = found[0] == null ? f : found[0]);
            }
            return found[0];
        }
        RandomAccessReadBufferedFile data = new RandomAccessReadBufferedFile(file);
        TrueTypeFont font = name.endsWith(".otf") ? new OTFParser().parse(data) : new TTFParser().parse(data);
        toClose.add(font);
        return font;
    }

    private static Shape shape(TrueTypeFont font, int glyph) throws IOException {
        if (font instanceof OpenTypeFont openType && openType.isPostScript()) {
            CFFFont outlines = openType.getCFF().getFont();
            return outlines instanceof CFFCIDFont byId
                    ? byId.getType2CharString(byId.getCharset().getCIDForGID(glyph))
                            .getPath()
                    : outlines.getType2CharString(glyph).getPath();
        }
        GlyphData data = font.getGlyph().getGlyph(glyph);
        return data == null ? new java.awt.geom.GeneralPath() : data.getPath();
    }

    private static String drawing(Shape shape, double scale) {
        StringBuilder out = new StringBuilder();
        double[] p = new double[6];
        double x = 0;
        double y = 0;
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            switch (path.currentSegment(p)) {
                case PathIterator.SEG_MOVETO -> add(out, "m", scale, p[0], p[1]);
                case PathIterator.SEG_LINETO -> add(out, "l", scale, p[0], p[1]);
                case PathIterator.SEG_QUADTO -> {
                    // PDF has cubic curves only
                    add(
                            out,
                            "c",
                            scale,
                            x + (p[0] - x) * 2 / 3,
                            y + (p[1] - y) * 2 / 3,
                            p[2] + (p[0] - p[2]) * 2 / 3,
                            p[3] + (p[1] - p[3]) * 2 / 3,
                            p[2],
                            p[3]);
                    p[0] = p[2];
                    p[1] = p[3];
                }
                case PathIterator.SEG_CUBICTO -> {
                    add(out, "c", scale, p[0], p[1], p[2], p[3], p[4], p[5]);
                    p[0] = p[4];
                    p[1] = p[5];
                }
                default -> out.append("h ");
            }
            x = p[0];
            y = p[1];
        }
        return out.append('f').toString();
    }

    private static void add(StringBuilder out, String operator, double scale, double... numbers) {
        for (double number : numbers) {
            out.append(Math.round(number * scale)).append(' ');
        }
        out.append(operator).append(' ');
    }
}
