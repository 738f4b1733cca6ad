// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.fairlead.audit.report.Block.Fact;
import org.fairlead.audit.sheet.CellText;

/** A report as one HTML file without scripts, pictures or links to elsewhere: to be read in a browser and to be printed from it. */
final class HtmlWriter {
    private final Writer out;

    private HtmlWriter(Writer out) {
        this.out = out;
    }

    static void write(Report report, OutputStream stream) throws IOException {
        Writer out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        new HtmlWriter(out).page(report);
        out.flush();
    }

    private void page(Report report) throws IOException {
        out.write("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        out.write(
                "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n");
        out.write(
                "<meta name=\"viewport\" content=\"width=device-width\">\n<meta name=\"generator\" content=\"Fairlead\">\n");
        element("title", report.title() + ": " + report.subject());
        out.write("<style>\n" + style() + "</style>\n</head>\n<body");
        out.write(report.isOnePage() ? " class=\"one-page\">\n<main>\n" : ">\n<main>\n");
        element("h1", report.title());
        out.write("<p class=\"subject\">" + escaped(report.subject()) + "</p>\n");
        try (Stream<Block> blocks = report.blocks()) {
            Iterator<Block> all = blocks.iterator();
            while (all.hasNext()) {
                block(all.next());
            }
        }
        out.write("</main>\n</body>\n</html>\n");
    }

    private void block(Block block) throws IOException {
        switch (block) {
            case Block.Heading h -> element("h2", h.text());
            case Block.Paragraph p -> element("p", p.text());
            case Block.Result r -> out.write("<p class=\"result\">" + escaped(r.text()) + "</p>\n");
            case Block.Facts f -> facts(f.facts());
            case Block.Table t -> table(t);
            case Block.Card c -> card(c);
            case Block.NewPage n -> out.write("<div class=\"new-page\"></div>\n");
        }
    }

    private void card(Block.Card card) throws IOException {
        out.write("<article class=\"" + card.mark().name().toLowerCase(Locale.ROOT) + "\">\n");
        element("h3", card.title());
        facts(card.facts());
        out.write("</article>\n");
    }

    private void facts(List<Fact> facts) throws IOException {
        out.write("<dl>\n");
        for (Fact fact : facts) {
            out.write("<dt>" + escaped(fact.label()) + "</dt><dd" + (fact.quoted() ? " class=\"quote\">" : ">")
                    + escaped(fact.value()) + "</dd>\n");
        }
        out.write("</dl>\n");
    }

    private void table(Block.Table table) throws IOException {
        int all = table.columns().stream().mapToInt(Block.Column::weight).sum();
        out.write("<table>\n<colgroup>");
        for (Block.Column c : table.columns()) {
            out.write("<col style=\"width:" + 100 * c.weight() / all + "%\">");
        }
        out.write("</colgroup>\n<thead><tr>");
        for (Block.Column c : table.columns()) {
            out.write("<th scope=\"col\"" + (c.number() ? " class=\"number\">" : ">") + escaped(c.title()) + "</th>");
        }
        out.write("</tr></thead>\n<tbody>\n");
        for (List<String> row : table.rows()) {
            out.write("<tr>");
            for (int i = 0; i < row.size(); i++) {
                out.write((table.columns().get(i).number() ? "<td class=\"number\">" : "<td>") + escaped(row.get(i))
                        + "</td>");
            }
            out.write("</tr>\n");
        }
        out.write("</tbody>\n</table>\n");
    }

    private void element(String name, String text) throws IOException {
        out.write("<" + name + ">" + escaped(text) + "</" + name + ">\n");
    }

    /** Also damaged characters are shown; nothing of a text becomes markup. */
    private static String escaped(String text) {
        return CellText.visible(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\n", "<br>");
    }

    private static String style() {
        try (InputStream in = Objects.requireNonNull(HtmlWriter.class.getResourceAsStream("report.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
