// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fairlead.audit.paper.Workpaper;
import org.fairlead.audit.sheet.Limits;
import org.fairlead.model.review.Review;
import org.fairlead.model.review.RuleOutcome;
import org.fairlead.model.rules.Severity;
import org.fairlead.model.rules.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is cut, whatever a sheet can hold. */
class WorkbookLimitsTest {
    private static final String CONTINUED = "(continued) ";

    @TempDir
    Path folder;

    @Test
    void aTextOfAHundredThousandCharactersContinuesInTheNextRows() throws IOException {
        String words = Stream.iterate(0, i -> i + 1)
                .limit(14_000)
                .map(i -> "word" + i)
                .collect(Collectors.joining(" "))
                .substring(0, 100_000);
        Review review = review("ANALYST|Ana|" + words);
        try (XSSFWorkbook workbook = written(review, new Limits(32_767, 1_048_576, 409))) {
            assertEquals("Ana: " + words, joined(Sheets.column(workbook.getSheet("Transcript"), "Text")));
            assertTrue(Sheets.cells(workbook)
                    .filter(c -> c.getCellType() == CellType.STRING)
                    .allMatch(c -> c.getStringCellValue().length() <= 32_767));
        }
    }

    @Test
    void aCellNeverHoldsMoreCharactersThanItMay() throws IOException {
        Review review = review("ANALYST|Ana|" + "😀".repeat(300) + " " + "无空格的长句".repeat(60));
        try (XSSFWorkbook workbook = written(review, new Limits(101, 1_048_576, 409))) {
            List<String> parts = Sheets.column(workbook.getSheet("Transcript"), "Text");
            assertTrue(parts.stream().allMatch(p -> p.length() <= 101));
            assertEquals(review.getTranscript().getText().strip(), joined(parts));
            assertTrue(
                    parts.stream().noneMatch(p -> Character.isHighSurrogate(p.charAt(p.length() - 1))),
                    "no sign is cut in two");
        }
    }

    @Test
    void rowsThatASheetCannotHoldGoOnInTheNextSheet() throws IOException {
        try (XSSFWorkbook workbook = written(SampleReview.harbourline(), new Limits(32_767, 12, 409))) {
            List<String> lines = new ArrayList<>();
            for (int i = 1; i <= 4; i++) {
                Sheet sheet = workbook.getSheet(i == 1 ? "Transcript" : "Transcript (" + i + ")");
                assertNotNull(sheet);
                assertTrue(sheet.getLastRowNum() < 12);
                assertEquals("Line", sheet.getRow(0).getCell(0).getStringCellValue());
                lines.addAll(Sheets.column(sheet, "Line"));
            }
            try (XSSFWorkbook whole = written(SampleReview.harbourline(), new Limits(32_767, 1000, 409))) {
                assertEquals(Sheets.column(whole.getSheet("Transcript"), "Line"), lines);
            }
        }
    }

    @Test
    void noRowIsHigherThanASpreadsheetProgramShows() throws IOException {
        try (XSSFWorkbook workbook = written(SampleReview.harbourline(), Limits.STANDARD)) {
            workbook.forEach(
                    sheet -> sheet.forEach(row -> assertTrue(row.getHeightInPoints() <= 409, sheet.getSheetName())));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "=cmd|' /C calc'!A0",
                "=HYPERLINK(\"http://x.example\")",
                "=DDE(\"a\";\"b\";\"c\")",
                "{=1}",
                "'=1"
            })
    void whatLooksLikeAFormulaStaysText(String words) throws IOException {
        Review review = review(words);
        try (XSSFWorkbook workbook = written(review, Limits.STANDARD)) {
            assertTrue(Sheets.column(workbook.getSheet("Transcript"), "Text").contains(words));
            assertTrue(Sheets.cells(workbook).allMatch(c -> c.getCellType() != CellType.FORMULA));
        }
    }

    @Test
    void controlAndHalfCharactersAreShownAndEscapesStayLiteral() throws IOException {
        Review review = review("a\u0000b\u0007c\ud83d_x0041_ \uffff");
        try (XSSFWorkbook workbook = written(review, Limits.STANDARD)) {
            assertEquals(
                    "a\u2400b\u2407c\ufffd_x0041_ \ufffd",
                    Sheets.column(workbook.getSheet("Transcript"), "Text").get(0));
        }
    }

    @Test
    void everyFindingIsReferencedOnceInTheTranscript() throws IOException {
        Review review = SampleReview.harbourline();
        try (XSSFWorkbook workbook = written(review, Limits.STANDARD)) {
            List<String> references = Sheets.column(workbook.getSheet("Transcript"), "Findings").stream()
                    .flatMap(c -> Stream.of(c.split(", ")))
                    .filter(c -> !c.isEmpty())
                    .sorted()
                    .toList();
            assertEquals(review.getFindings().stream().map(f -> f.getId()).toList(), references);
        }
    }

    /** A call with one finding on its first words. */
    private static Review review(String line) {
        SampleReview sample = new SampleReview(SampleCall.of(List.of(line)));
        RuleOutcome rule =
                sample.rule(sample.pack("p", "Pack"), "R-1", Severity.HIGH, State.NOT_MET, "Title", "Reason");
        sample.finding(
                rule,
                State.NOT_MET,
                line.substring(0, Math.min(line.length(), 20)),
                sample.evidence(0, Math.min(line.length(), 10)));
        return sample.review();
    }

    private static String joined(List<String> parts) {
        return parts.get(0)
                + parts.stream()
                        .skip(1)
                        .map(p -> p.substring(CONTINUED.length()))
                        .collect(Collectors.joining());
    }

    private XSSFWorkbook written(Review review, Limits limits) throws IOException {
        Path target = folder.resolve("limits.xlsx");
        assertTrue(AuditWorkbook.write(Workpaper.of(review), target, limits, Sheets.QUIET));
        return new XSSFWorkbook(Files.newInputStream(target));
    }
}
