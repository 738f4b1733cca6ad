// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.fairlead.reader.UnreadableException;

/** The text layer of a PDF, page by page; what runs along the edges of the pages is left out of the text and kept as marks. */
final class Pdf implements Format {
    /** A call has 10 to 40 pages. */
    private static final int MOST_PAGES = 2000;

    private static final int MOST_CHARACTERS = 20_000_000;
    /** PDFBox reports every substituted font; that is no news to anybody who reads text. Held here, since loggers are weakly held. */
    private static final List<Logger> QUIET =
            List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

    static {
        QUIET.forEach(l -> l.setLevel(Level.SEVERE));
    }

    @Override
    public String name() {
        return "pdf";
    }

    @Override
    public boolean accepts(byte[] bytes) {
        return Head.of(bytes).startsWith("%PDF-");
    }

    @Override
    public Content read(byte[] bytes, String fileName) throws UnreadableException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            List<String> warnings = new ArrayList<>();
            List<String> pages = pages(document, warnings);
            Content content = PageText.join(pages, warnings);
            if (content.text().isBlank()) {
                throw new UnreadableException(
                        fileName + " has no text layer (its pages are pictures); a PDF with text was expected.");
            }
            return content;
        } catch (InvalidPasswordException e) {
            throw new UnreadableException(
                    fileName + " is protected by a password; a PDF that opens without one was expected.", e);
        } catch (UnreadableException e) {
            throw e;
        } catch (IOException e) {
            throw new UnreadableException(fileName + " is a broken or cut-off PDF; a complete one was expected.", e);
        }
    }

    private static List<String> pages(PDDocument document, List<String> warnings) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setLineSeparator("\n");
        stripper.setPageEnd("");
        List<String> pages = new ArrayList<>();
        int count = Math.min(document.getNumberOfPages(), MOST_PAGES);
        long sum = 0;
        for (int page = 1; page <= count && sum < MOST_CHARACTERS; page++) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            String text = stripper.getText(document);
            sum += text.length();
            pages.add(text);
        }
        if (pages.size() < document.getNumberOfPages()) {
            warnings.add("Only the first " + pages.size() + " of " + document.getNumberOfPages()
                    + " pages were read: the reading is partial.");
        }
        return pages;
    }
}
