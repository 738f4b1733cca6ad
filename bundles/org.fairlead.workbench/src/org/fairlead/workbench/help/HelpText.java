// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.help;

import java.util.Arrays;
import java.util.List;
import org.fairlead.workbench.theme.Palette;
import org.fairlead.workbench.widget.RichText;

/** Writes the few forms of Markdown that the help and the catalogue use: headings, lists, tables and paragraphs. */
final class HelpText {
    private static final int SHORT = 10;

    /** Pixels to the second cell of a table whose first cells are short. */
    private static final int TAB = 90;

    /** How the catalogue says that it is made by a program; of no use to a reader. */
    private static final String MADE = "do not edit.";

    private final RichText out;

    HelpText(RichText out) {
        this.out = out;
    }

    void write(String markdown) {
        out.control().setTabStops(new int[] {TAB});
        boolean spaced = true;
        for (String line : markdown.lines().filter(l -> !l.contains(MADE)).toList()) {
            if (line.isBlank()) {
                spaced = false;
                continue;
            }
            boolean heading = line.startsWith("#");
            if (!spaced && !heading) {
                out.gap();
            }
            spaced = true;
            write(line, heading);
        }
    }

    private void write(String line, boolean heading) {
        if (line.startsWith("# ")) {
            out.title(plain(line.substring(2)));
        } else if (heading) {
            out.heading(plain(line.replaceFirst("^#+ ", "")));
        } else if (line.startsWith("- ")) {
            out.words("\u2022 " + plain(line.substring(2)), Palette.TEXT, false).endHanging();
        } else if (line.startsWith("|")) {
            row(line);
        } else {
            out.paragraph(plain(line));
        }
    }

    /** A row of a table: the first cell stands out, as it names what the others tell about. */
    private void row(String line) {
        if (line.matches("[|\\-: ]+")) {
            return;
        }
        List<String> cells = Arrays.stream(line.substring(1).split("(?<!\\\\)\\|"))
                .map(cell -> plain(cell.strip()))
                .toList();
        out.words(cells.getFirst(), Palette.ACCENT, true)
                .words(cells.getFirst().length() < SHORT ? "\t" : "  \u00b7  ", Palette.SECONDARY, false)
                .words(String.join("  \u00b7  ", cells.subList(1, cells.size())), Palette.TEXT, false)
                .endHanging();
    }

    /** Without the marks for code, stress and links. */
    private static String plain(String words) {
        return words.replaceAll("\\[([^\\]]*)\\]\\([^)]*\\)", "$1")
                .replaceAll("`([^`]*)`", "$1")
                .replace("**", "")
                .replaceAll("\\*([^*]+)\\*", "$1")
                .replace("\\|", "|");
    }
}
