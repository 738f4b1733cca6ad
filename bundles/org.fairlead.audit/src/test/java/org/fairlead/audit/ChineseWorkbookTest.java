// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fairlead.audit.decision.DecisionImport;
import org.fairlead.audit.decision.ImportPreview;
import org.fairlead.audit.paper.Decision;
import org.fairlead.audit.paper.Language;
import org.fairlead.audit.paper.Workpaper;
import org.fairlead.audit.register.ChecklistRegister;
import org.fairlead.audit.register.Column;
import org.fairlead.audit.register.EventsRegister;
import org.fairlead.audit.register.FindingsRegister;
import org.fairlead.audit.register.Index;
import org.fairlead.audit.register.Limitation;
import org.fairlead.audit.register.MeasuresRegister;
import org.fairlead.audit.register.NumbersRegister;
import org.fairlead.audit.register.Register;
import org.fairlead.audit.register.SafeHarborRegister;
import org.fairlead.audit.register.StatementsRegister;
import org.fairlead.audit.register.Ticks;
import org.fairlead.audit.register.TranscriptRegister;
import org.fairlead.audit.register.Words;
import org.fairlead.engine.CompiledRules;
import org.fairlead.engine.Engine;
import org.fairlead.engine.PackLoader;
import org.fairlead.model.casefile.DispositionState;
import org.fairlead.model.casefile.EventKind;
import org.fairlead.model.casefile.ReviewCase;
import org.fairlead.model.casefile.SignOffRole;
import org.fairlead.model.review.Hedge;
import org.fairlead.model.review.StatementClass;
import org.fairlead.model.rules.Severity;
import org.fairlead.model.rules.State;
import org.fairlead.model.transcript.Role;
import org.fairlead.model.transcript.SectionKind;
import org.fairlead.model.transcript.Version;
import org.fairlead.reader.TranscriptReader;
import org.fairlead.rulepacks.BuiltInPacks;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbook in Chinese: all of it is, the record in it is not, and decisions come back from it as from the English one. */
class ChineseWorkbookTest {
    private static final Path CALL = Path.of("../../samples/transcripts/northwind-foods-2025-q2.txt");
    private static final Set<String> PACKS_OF_ONE_WORD =
            Set.of("australia", "brazil", "canada", "india", "japan", "singapore");

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern WORD = Pattern.compile("[A-Za-z]{3,}");

    @TempDir
    static Path folder;

    private static Language chinese = Language.ENGLISH;
    private static ReviewCase reviewCase = SampleCase.harbourline();
    private static Path englishBook = Path.of("");
    private static Path chineseBook = Path.of("");

    @BeforeAll
    static void write() throws IOException {
        chinese = Language.of("zh", BuiltInPacks.texts("zh"));
        CompiledRules rules = CompiledRules.compile(PackLoader.load(BuiltInPacks.files()));
        reviewCase = SampleCase.of(Engine.review(TranscriptReader.read(CALL), rules, Engine.unknownIssuer()));
        englishBook = written(Language.ENGLISH, "english.xlsx");
        chineseBook = written(chinese, "chinese.xlsx");
    }

    @Test
    void everyWordOfTheProgramHasItsChinese() {
        List<String> words = new ArrayList<>();
        add(words, State.values(), Words::of, Words::meaning);
        add(words, Severity.values(), Words::of, Words::meaning);
        add(words, DispositionState.values(), Words::of, Words::meaning);
        add(words, StatementClass.values(), Words::of, Words::meaning);
        add(words, Hedge.values(), Words::of, Words::meaning);
        add(words, Ticks.values(), Ticks::meaning);
        add(words, Limitation.values(), Limitation::subject, Limitation::question);
        add(words, Index.values(), Index::title, Index::content);
        add(words, SignOffRole.values(), Words::of);
        add(words, EventKind.values(), Words::of);
        add(words, Role.values(), Words::of);
        add(words, SectionKind.values(), Words::of);
        add(words, Version.values(), Words::of);
        registers().flatMap(r -> r.columns().stream()).map(Column::title).forEach(words::add);
        assertEquals(
                List.of(),
                words.stream()
                        .filter(word -> !HAN.matcher(chinese.of(word)).find())
                        .toList());
    }

    @Test
    void noEnglishIsLeftButIdsQuotesAndCitations() throws IOException {
        Set<String> asItIs = registers()
                .flatMap(r -> r.columns().stream())
                .filter(c -> !c.use().isTold())
                .map(Column::title)
                .collect(Collectors.toCollection(HashSet::new));
        asItIs.addAll(List.of("Authority", "Applies where", "Metric", "Unit", "Period"));
        Set<String> left = new HashSet<>();
        try (XSSFWorkbook english = open(englishBook);
                XSSFWorkbook other = open(chineseBook)) {
            for (int i = 0; i < english.getNumberOfSheets(); i++) {
                left.addAll(unchanged(english.getSheetAt(i), other.getSheetAt(i), asItIs));
            }
        }
        left.removeIf(
                text -> text.matches("[A-Z]+(-[A-Z0-9]+)+|[a-z]+(-[a-z]+)+|[0-9a-f-]{36,64}|PBC|Fairlead [0-9.]+"));
        left.removeIf(text -> reviewCase.getReview().getTranscript().getText().contains(text));
        left.removeIf(text -> text.startsWith("Ines Ferreira, 2025")); // what she signed
        left.removeAll(PACKS_OF_ONE_WORD);
        left.remove(CALL.getFileName().toString());
        assertEquals(Set.of(), left);
    }

    @Test
    void wordsOfTheRecordAndNumbersForMachinesStay() throws IOException {
        try (XSSFWorkbook english = open(englishBook);
                XSSFWorkbook other = open(chineseBook)) {
            for (String title :
                    List.of("No.", "Rule", "Fingerprint", "Quote hash", "Decision hash", "Reason", "Owner")) {
                assertEquals(
                        Sheets.column(english.getSheet("Findings"), title),
                        Sheets.column(other.getSheet(chinese.of("Findings")), chinese.of(title)),
                        title);
            }
            assertEquals(
                    Sheets.column(english.getSheet("Transcript"), "Text"),
                    Sheets.column(other.getSheet(chinese.of("Transcript")), chinese.of("Text")));
            assertEquals(names(english), names(other));
        }
    }

    @Test
    void headingsAndWordsByWhichDecisionsComeBackDiffer() {
        registers().forEach(register -> {
            List<String> titles = register.columns().stream()
                    .map(Column::title)
                    .map(chinese::of)
                    .toList();
            assertEquals(titles.size(), Set.copyOf(titles).size(), titles::toString);
        });
        assertEquals(
                DispositionState.values().length,
                Stream.of(DispositionState.values())
                        .map(Words::of)
                        .map(chinese::of)
                        .distinct()
                        .count());
        for (DispositionState state : DispositionState.values()) {
            assertEquals(Optional.of(state), Words.disposition(chinese.of(Words.of(state))));
        }
        for (State state : State.values()) {
            assertEquals(Optional.of(state), Words.state(chinese.of(Words.of(state))));
            assertEquals(
                    Optional.of(state), Words.state(chinese.of(Words.of(state)).substring(2)));
        }
    }

    @Test
    void anUntouchedWorkbookChangesNothing() throws IOException {
        ImportPreview preview = DecisionImport.preview(reviewCase, chineseBook);
        assertEquals(List.of(), preview.changes());
        assertEquals(List.of(), preview.answers());
        assertEquals(List.of(), preview.refusals());
        assertEquals(reviewCase.getReview().getFindings().size(), preview.unchanged());
    }

    @Test
    void decisionsInChineseWordsComeBackAsFromTheEnglishWorkbook() throws IOException {
        ImportPreview english = decided(englishBook, "a.xlsx", text -> text, text -> text);
        ImportPreview other = decided(chineseBook, "b.xlsx", chinese::of, chinese::of);
        ImportPreview mixed = decided(chineseBook, "c.xlsx", chinese::of, text -> text);
        assertEquals(List.of(), english.refusals());
        assertEquals(
                List.of(
                        new Decision(DispositionState.FALSE_POSITIVE, "The words of an analyst.", "", ""),
                        new Decision(DispositionState.NEEDS_COUNSEL, "Is it covered?", "", "")),
                english.changes().stream().map(c -> c.workbook()).toList());
        for (ImportPreview preview : List.of(other, mixed)) {
            assertEquals(List.of(), preview.refusals());
            assertEquals(
                    english.changes().stream()
                            .map(c -> c.finding() + " " + c.workbook())
                            .toList(),
                    preview.changes().stream()
                            .map(c -> c.finding() + " " + c.workbook())
                            .toList());
            assertEquals(
                    english.answers().stream()
                            .map(a -> a.outcome() + " " + a.answer() + a.reason())
                            .toList(),
                    preview.answers().stream()
                            .map(a -> a.outcome() + " " + a.answer() + a.reason())
                            .toList());
        }
        assertEquals(1, english.answers().size());
    }

    /** Two findings are decided and one rule is answered; headings and sheets in one language, what is typed in another. */
    private static ImportPreview decided(
            Path workbook, String name, Function<String, String> headings, Function<String, String> typed)
            throws IOException {
        Path back = folder.resolve(name);
        try (XSSFWorkbook read = open(workbook)) {
            Sheet findings = read.getSheet(headings.apply("Findings"));
            int disposition = columnOf(findings, headings.apply("Disposition"));
            int reason = columnOf(findings, headings.apply("Reason"));
            findings.getRow(3).createCell(disposition).setCellValue(typed.apply("False positive"));
            findings.getRow(3).createCell(reason).setCellValue("The words of an analyst.");
            findings.getRow(4).createCell(disposition).setCellValue(typed.apply("Needs counsel"));
            findings.getRow(4).createCell(reason).setCellValue("Is it covered?");
            Sheet checklist = read.getSheet(headings.apply("Checklist"));
            int hash = columnOf(checklist, headings.apply("Answer hash"));
            for (Row row : checklist) {
                if (row.getRowNum() > 0 && !row.getCell(hash).toString().isEmpty()) {
                    row.createCell(columnOf(checklist, headings.apply("Answer of a person")))
                            .setCellValue(typed.apply("✓ Met"));
                    row.createCell(columnOf(checklist, headings.apply("Reason given")))
                            .setCellValue("Form 10-K.");
                    break;
                }
            }
            try (OutputStream out = Files.newOutputStream(back)) {
                read.write(out);
            }
        }
        return DecisionImport.preview(reviewCase, back);
    }

    private static List<String> unchanged(Sheet english, Sheet other, Set<String> asItIs) {
        List<String> left = new ArrayList<>();
        for (Row row : english) {
            for (Cell cell : row) {
                Row same = other.getRow(row.getRowNum());
                Cell told = same == null ? null : same.getCell(cell.getColumnIndex());
                if (told != null
                        && cell.getCellType() == CellType.STRING
                        && told.toString().equals(cell.getStringCellValue())
                        && WORD.matcher(cell.getStringCellValue()).find()
                        && !asItIs.contains(heading(english, cell))) {
                    left.add(cell.getStringCellValue());
                }
            }
        }
        return left;
    }

    /** The text of the nearest cell above that is a heading by its colour. */
    private static String heading(Sheet sheet, Cell cell) {
        for (int row = cell.getRowIndex(); row >= 0; row--) {
            Cell above = sheet.getRow(row) == null ? null : sheet.getRow(row).getCell(cell.getColumnIndex());
            if (above != null
                    && above.getCellStyle().getFillForegroundColorColor() instanceof XSSFColor colour
                    && "FF1F3A5F".equals(colour.getARGBHex())) {
                return row == cell.getRowIndex() ? "" : above.toString();
            }
        }
        return "";
    }

    private static Set<String> names(XSSFWorkbook workbook) {
        return workbook.getAllNames().stream()
                .map(name -> name.getNameName())
                .filter(name -> !name.startsWith("_xlnm"))
                .collect(Collectors.toSet());
    }

    private static int columnOf(Sheet sheet, String title) {
        for (Cell cell : sheet.getRow(0)) {
            if (cell.getStringCellValue().equals(title)) {
                return cell.getColumnIndex();
            }
        }
        throw new AssertionError(title);
    }

    private static Stream<Register<?>> registers() {
        return Stream.of(
                new FindingsRegister(Workpaper.of(reviewCase).decisions()),
                new ChecklistRegister(Workpaper.of(reviewCase).decisions()),
                new StatementsRegister(),
                new NumbersRegister(),
                new MeasuresRegister(),
                new SafeHarborRegister(Optional.of(reviewCase.getReview())),
                new TranscriptRegister(),
                new EventsRegister(Optional.of(reviewCase)));
    }

    @SafeVarargs
    private static <T> void add(List<String> words, T[] values, Function<T, String>... of) {
        Arrays.stream(values)
                .forEach(value -> Arrays.stream(of).map(f -> f.apply(value)).forEach(words::add));
    }

    private static XSSFWorkbook open(Path workbook) throws IOException {
        return new XSSFWorkbook(Files.newInputStream(workbook));
    }

    private static Path written(Language language, String name) throws IOException {
        Path target = folder.resolve(name);
        assertTrue(AuditWorkbook.write(Workpaper.of(reviewCase).in(language), target, Sheets.QUIET));
        return target;
    }
}
