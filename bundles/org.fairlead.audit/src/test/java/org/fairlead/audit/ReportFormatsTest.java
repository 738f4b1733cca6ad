// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.fairlead.audit.format.ReportFormat;
import org.fairlead.audit.format.ReportFormats;
import org.fairlead.audit.paper.Workpaper;
import org.fairlead.model.review.Finding;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every format, and what each of them is for. */
class ReportFormatsTest {
    private static final Workpaper PAPER = Workpaper.of(SampleCase.harbourline());

    @TempDir
    Path folder;

    static List<ReportFormat> formats() {
        return ReportFormats.ALL;
    }

    @ParameterizedTest
    @MethodSource("formats")
    void sameContentGivesTheSameBytes(ReportFormat format) throws IOException {
        assertArrayEquals(
                Files.readAllBytes(written(format, Workpaper.of(SampleCase.harbourline()))),
                Files.readAllBytes(written(format, Workpaper.of(SampleCase.harbourline()))));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void privilegedNotesAreInNone(ReportFormat format) throws IOException {
        Path file = written(format, PAPER);
        assertFalse(text(format, file).contains("PRIVILEGED"), format.ending());
    }

    @ParameterizedTest
    @MethodSource("formats")
    void theEndingOfItsNameFindsIt(ReportFormat format) {
        assertEquals(format, ReportFormats.of(Path.of("Call" + format.ending())).orElseThrow());
    }

    @Test
    void aNameWithoutAKnownEndingIsNoReport() {
        assertTrue(ReportFormats.of(Path.of("Call.docx")).isEmpty());
        assertTrue(ReportFormats.of(Path.of(".xlsx")).isEmpty());
    }

    @Test
    void theFindingsAreInHtmlAndPdfInFull() throws IOException {
        for (String ending : List.of(".html", ".pdf")) {
            ReportFormat format = format(ending);
            String text = bare(text(format, written(format, PAPER)));
            for (Finding finding : PAPER.review().getFindings()) {
                assertTrue(text.contains(bare(finding.getEvidence().getQuote())), ending + " " + finding.getId());
                assertTrue(text.contains(bare(finding.getMessage())), ending + " " + finding.getId());
            }
            assertTrue(text.contains(bare("counsel agreed on 7 November")), ending);
            assertTrue(text.contains(bare("Ask for the slide.")), ending);
        }
    }

    @Test
    void theCommitteeSummaryIsOnePage() throws IOException {
        ReportFormat format = format(".committee.pdf");
        try (PDDocument pdf = Loader.loadPDF(written(format, PAPER).toFile())) {
            assertEquals(1, pdf.getNumberOfPages());
        }
    }

    @Test
    void htmlHasNoScriptNoLinkAndNoMarkupFromTheText() throws IOException {
        Document page = Jsoup.parse(Files.readString(written(format(".html"), PAPER)));
        assertEquals(0, page.select("script, a, img, link, iframe, form").size());
        assertEquals(PAPER.review().getFindings().size(), page.select("article").size());
        assertTrue(page.select("th").stream().allMatch(th -> th.attr("scope").equals("col")));
    }

    private static ReportFormat format(String ending) {
        return ReportFormats.of(Path.of("x" + ending)).orElseThrow();
    }

    private Path written(ReportFormat format, Workpaper paper) throws IOException {
        Path target = folder.resolve("report" + format.ending());
        assertTrue(format.write(paper, target, Sheets.QUIET));
        return target;
    }

    private static String text(ReportFormat format, Path file) throws IOException {
        return switch (format.ending()) {
            case ".xlsx" -> {
                try (var workbook = new org.apache.poi.xssf.usermodel.XSSFWorkbook(Files.newInputStream(file))) {
                    yield String.join("\n", Sheets.texts(workbook));
                }
            }
            case ".pdf", ".committee.pdf" -> {
                try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
                    yield new PDFTextStripper().getText(pdf);
                }
            }
            case ".html", ".committee.html" ->
                Jsoup.parse(Files.readString(file)).text();
            default -> new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        };
    }

    /** Without white space: lines are broken in other places. */
    private static String bare(String text) {
        return text.replaceAll("\\s", "");
    }
}
