// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.fairlead.model.transcript.MarkKind;
import org.fairlead.reader.UnreadableException;
import org.fairlead.reader.format.Content.Mark;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** A web page: the main content as text, one line a block. Menus, forms and frames are left out and kept as marks. */
final class Html implements Format {
    private static final String ASIDE =
            "script,style,noscript,template,svg,iframe,nav,form,button,select,footer,aside,[aria-hidden=true],[hidden]";
    private static final String MAIN =
            "article,main,[role=main],[itemprop=articleBody],.article-body,#article-body,.transcript,#transcript";
    /** Of what is left out, at most so much is kept, in characters. */
    private static final int KEPT = 2000;

    @Override
    public String name() {
        return "html";
    }

    @Override
    public boolean accepts(byte[] bytes) {
        if (!Head.of(bytes).startsWith("<")) {
            return false;
        }
        String head = Head.small(bytes).replaceFirst("(?s)^(<\\?xml[^>]*>\\s*|<!--.*?-->\\s*)+", "");
        return head.matches("(?s)^<(!doctype\\s+html|html|head|body|div|article|section|main|p|h1|meta|title)\\b.*");
    }

    @Override
    public Content read(byte[] bytes, String fileName) throws UnreadableException {
        Document page;
        try {
            page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
        } catch (IOException e) {
            throw new UnreadableException(fileName + " is a broken web page; HTML was expected.", e);
        }
        List<Mark> marks = new ArrayList<>();
        for (Element aside : page.select(ASIDE)) {
            String words = aside.text();
            if (!words.isBlank() && !"script".equals(aside.tagName()) && !"style".equals(aside.tagName())) {
                marks.add(new Mark(0, MarkKind.OMITTED, words.length() > KEPT ? words.substring(0, KEPT) : words));
            }
            aside.remove();
        }
        StringBuilder text = new StringBuilder();
        main(page).traverse(new Blocks(text));
        return new Content(name(), page.charset().name(), page.title(), text.toString(), marks, List.of());
    }

    /** The marked main element with most text, or the body. */
    private static Element main(Document page) {
        Element best = page.body();
        int most = page.body().text().length() / 2;
        for (Element candidate : page.select(MAIN)) {
            int length = candidate.text().length();
            if (length > most) {
                most = length;
                best = candidate;
            }
        }
        return best;
    }

    /** Writes text nodes; blocks end with a blank line, line breaks with a line end. */
    private record Blocks(StringBuilder text) implements NodeVisitor {
        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                String plain = words.text();
                boolean start = text.isEmpty() || text.charAt(text.length() - 1) == '\n';
                text.append(start ? plain.stripLeading() : plain);
            } else if (node instanceof Element element && (element.isBlock() || "br".equals(element.tagName()))) {
                breakLine("br".equals(element.tagName()) ? 1 : 2);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && element.isBlock()) {
                breakLine(2);
            }
        }

        private void breakLine(int wanted) {
            int end = text.length();
            while (end > 0 && text.charAt(end - 1) == ' ') {
                end--;
            }
            text.setLength(end);
            int have = 0;
            while (have < end && have < wanted && text.charAt(end - 1 - have) == '\n') {
                have++;
            }
            if (end > 0) {
                text.append("\n".repeat(wanted - have));
            }
        }
    }
}
