// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.fairlead.audit.sheet.CellText;

/** Breaks texts into lines of a width: at spaces, beside Chinese, Japanese and Korean signs, and inside a word only where it is longer than a line. */
final class PdfLines {
    private final PdfText text;

    PdfLines(PdfText text) {
        this.text = text;
    }

    /** Width of a line in points. */
    double width(String line, double size) throws IOException {
        double width = 0;
        for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            width += text.width(line.codePointAt(i));
        }
        return width * size / 1000;
    }

    List<String> of(String words, double width, double size) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String paragraph : CellText.visible(words).split("\n", -1)) {
            wrap(paragraph, width * 1000 / size, lines);
        }
        return lines;
    }

    private void wrap(String paragraph, double width, List<String> lines) throws IOException {
        int start = 0;
        int afterBreak = -1;
        double used = 0;
        double usedAtBreak = 0;
        for (int i = 0; i < paragraph.length(); ) {
            int codePoint = paragraph.codePointAt(i);
            double w = text.width(codePoint);
            if (used + w > width && codePoint != ' ' && i > start) {
                int end = afterBreak > start ? afterBreak : i;
                lines.add(paragraph.substring(start, end).stripTrailing());
                used = afterBreak > start ? used - usedAtBreak : 0;
                start = end;
                afterBreak = -1;
            }
            used += w;
            i += Character.charCount(codePoint);
            if (codePoint == ' ' || codePoint >= 0x2e80) {
                afterBreak = i;
                usedAtBreak = used;
            }
        }
        lines.add(paragraph.substring(start).stripTrailing());
    }
}
