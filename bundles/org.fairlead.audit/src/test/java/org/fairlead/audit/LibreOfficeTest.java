// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fairlead.model.review.Review;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opens the workbook with LibreOffice where that is installed. The results stay in target/libreoffice, to be looked at. */
class LibreOfficeTest {
    private static final Path RESULTS = Path.of("target/libreoffice");

    @TempDir
    static Path settings;

    @BeforeAll
    static void needsLibreOffice() throws IOException {
        boolean installed = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
        assumeTrue(installed, "soffice is not on the path: the workbook was not opened with LibreOffice");
        Files.createDirectories(RESULTS);
    }

    @Test
    void printsEverySheet() throws Exception {
        convert(SampleReview.harbourline(), "pdf");
        assertTrue(Files.size(RESULTS.resolve("harbourline.pdf")) > 50_000);
    }

    @Test
    void keepsEveryTextWhenItSavesTheWorkbook() throws Exception {
        Review review = SampleReview.harbourline();
        convert(review, "ods");
        Process back =
                soffice("xlsx:Calc MS Excel 2007 XML", RESULTS.resolve("back"), RESULTS.resolve("harbourline.ods"));
        assertEquals(0, back.exitValue());
        try (XSSFWorkbook saved = new XSSFWorkbook(Files.newInputStream(RESULTS.resolve("back/harbourline.xlsx")));
                XSSFWorkbook written = new XSSFWorkbook(Files.newInputStream(RESULTS.resolve("harbourline.xlsx")))) {
            assertEquals(Sheets.texts(written), Sheets.texts(saved));
        }
    }

    private static void convert(Review review, String format) throws Exception {
        Path workbook = RESULTS.resolve("harbourline.xlsx");
        AuditWorkbook.write(review, workbook, Sheets.QUIET);
        assertEquals(0, soffice(format, RESULTS, workbook).exitValue());
    }

    private static Process soffice(String format, Path folder, Path file) throws Exception {
        Process process = new ProcessBuilder(List.of(
                        "soffice",
                        "-env:UserInstallation=" + settings.toUri(),
                        "--headless",
                        "--convert-to",
                        format,
                        "--outdir",
                        folder.toString(),
                        file.toString()))
                .redirectErrorStream(true)
                .redirectOutput(RESULTS.resolve("soffice.log").toFile())
                .start();
        assertTrue(process.waitFor(3, TimeUnit.MINUTES), "soffice does not answer");
        return process;
    }
}
