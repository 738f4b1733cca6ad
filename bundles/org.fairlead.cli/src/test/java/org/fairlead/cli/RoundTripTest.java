// SPDX-License-Identifier: EPL-2.0
package org.fairlead.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fairlead.audit.casefile.Actor;
import org.fairlead.audit.casefile.CaseFile;
import org.fairlead.audit.casefile.OpenCase;
import org.fairlead.audit.casefile.Reviewed;
import org.fairlead.audit.decision.DecisionImport;
import org.fairlead.audit.decision.ImportPreview;
import org.fairlead.audit.paper.Decision;
import org.fairlead.audit.paper.Workpaper;
import org.fairlead.engine.CompiledRules;
import org.fairlead.engine.Engine;
import org.fairlead.engine.PackLoader;
import org.fairlead.model.casefile.AuditEvent;
import org.fairlead.model.casefile.DispositionState;
import org.fairlead.model.casefile.ManualAnswer;
import org.fairlead.model.io.ModelFile;
import org.fairlead.model.review.Finding;
import org.fairlead.model.review.Review;
import org.fairlead.model.rules.IssuerProfile;
import org.fairlead.model.rules.State;
import org.fairlead.reader.TranscriptReader;
import org.fairlead.rulepacks.BuiltInPacks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A case goes out as a workbook, people decide in it, and the decisions come back. */
class RoundTripTest {
    private static final CompiledRules RULES = CompiledRules.compile(PackLoader.load(BuiltInPacks.files()));
    private static final Path PROFILES = Path.of("../../samples/profiles");

    @TempDir
    Path folder;

    @Test
    void decisionsTypedIntoTheWorkbookAreEventsOfTheCase() throws IOException {
        Path file = sample();
        Path workbook = folder.resolve("out.xlsx");
        assertEquals(0, CommandRun.of("export", file, "-o", workbook).exitCode());
        Map<String, Decision> typed = type(workbook, 3);
        CommandRun preview = CommandRun.of("import", file, workbook, "--preview");
        assertEquals(0, preview.exitCode(), preview.err());
        assertEquals(1, events(file).size(), "a preview changes nothing");
        CommandRun taken = CommandRun.of("import", file, workbook, "--as", "Cleo Counsel");
        assertEquals(0, taken.exitCode(), taken.err());
        check(file, typed);
        for (AuditEvent event : events(file).subList(1, events(file).size())) {
            assertEquals("Cleo Counsel", event.getPerson());
            assertTrue(event.getOrigin().matches("workbook out.xlsx, SHA-256 [0-9a-f]{64}"), event.getOrigin());
        }
        int before = events(file).size();
        assertEquals(
                0,
                CommandRun.of("import", file, workbook, "--as", "Cleo Counsel").exitCode());
        assertEquals(before, events(file).size(), "what is there already is no change");
    }

    @Test
    void conflictsWaitUntilSomebodyChooses() throws IOException {
        Path file = sample();
        Path workbook = folder.resolve("out.xlsx");
        CommandRun.of("export", file, "-o", workbook);
        type(workbook, 1);
        try (OpenCase open = open(file)) {
            open.decide(List.of(open.review().getFindings().get(0).getId()), DispositionState.FIXED, "In the record.");
        }
        String id = first(file).getId();
        assertEquals(1, CommandRun.of("import", file, workbook, "--as", "Cleo").exitCode());
        assertEquals(DispositionState.FIXED, stateOfFirst(file));
        assertEquals(
                0,
                CommandRun.of("import", file, workbook, "--as", "Cleo", "--take", id + "=case")
                        .exitCode());
        assertEquals(DispositionState.FIXED, stateOfFirst(file));
        assertEquals(
                0,
                CommandRun.of("import", file, workbook, "--as", "Cleo", "--take", "workbook")
                        .exitCode());
        assertEquals(DispositionState.CONFIRMED, stateOfFirst(file));
    }

    /** The checklist takes answers to what a transcript cannot answer, and nothing else. */
    @Test
    void answersOfTheChecklistComeBack() throws IOException {
        Path file = sample();
        Path workbook = folder.resolve("out.xlsx");
        CommandRun.of("export", file, "-o", workbook);
        List<String> manual = manual(file);
        answer(workbook, manual.get(0), "Met", "Looked at the filing of 1 March.");
        CommandRun taken = CommandRun.of("import", file, workbook, "--as", "Cleo Counsel");
        assertEquals(0, taken.exitCode(), taken.err() + taken.out());
        try (OpenCase open = CaseFile.openToRead(file)) {
            ManualAnswer answer = open.reviewCase().getAnswers().get(0);
            assertEquals("rule:" + manual.get(0), answer.getSubject());
            assertEquals(State.MET, answer.getAnswer());
            assertEquals("Looked at the filing of 1 March.", answer.getReason());
        }
        int before = events(file).size();
        CommandRun again = CommandRun.of("import", file, workbook, "--as", "Cleo Counsel");
        assertEquals(0, again.exitCode(), again.out());
        assertEquals(before, events(file).size(), "what is there already is no change");
    }

    @Test
    void anAnswerWithoutAReasonOrOfAnotherWordIsRefusedWithItsRow() throws IOException {
        Path file = sample();
        Path workbook = folder.resolve("out.xlsx");
        CommandRun.of("export", file, "-o", workbook);
        List<String> manual = manual(file);
        answer(workbook, manual.get(0), "Met", "");
        answer(workbook, manual.get(1), "Perhaps", "Nobody knows.");
        try (OpenCase open = CaseFile.openToRead(file)) {
            ImportPreview preview = DecisionImport.preview(open.reviewCase(), workbook);
            assertEquals(List.of(), preview.answers());
            assertEquals(2, preview.refusals().size());
            assertTrue(preview.refusals().stream().allMatch(r -> r.place().startsWith("sheet Checklist, row ")));
        }
    }

    @Test
    void anAnswerThatTheCaseHasMeanwhileIsAConflict() throws IOException {
        Path file = sample();
        Path workbook = folder.resolve("out.xlsx");
        CommandRun.of("export", file, "-o", workbook);
        String rule = manual(file).get(0);
        answer(workbook, rule, "Met", "Looked at the filing of 1 March.");
        try (OpenCase open = open(file)) {
            open.answer(List.of(rule), State.NOT_MET, "The filing names no factor.", "");
        }
        assertEquals(1, CommandRun.of("import", file, workbook, "--as", "Cleo").exitCode());
        assertEquals(
                0,
                CommandRun.of("import", file, workbook, "--as", "Cleo", "--take", rule + "=workbook")
                        .exitCode());
        try (OpenCase open = CaseFile.openToRead(file)) {
            assertEquals(State.MET, open.reviewCase().getAnswers().get(0).getAnswer());
        }
    }

    private static List<String> manual(Path file) throws IOException {
        try (OpenCase open = CaseFile.openToRead(file)) {
            return open.review().getOutcomes().stream()
                    .filter(o -> o.getState() == State.MANUAL)
                    .map(o -> o.getRule().getId())
                    .toList();
        }
    }

    private static void answer(Path workbook, String rule, String answer, String reason) throws IOException {
        try (XSSFWorkbook read = new XSSFWorkbook(Files.newInputStream(workbook))) {
            Sheet sheet = read.getSheet("Checklist");
            Map<String, Integer> columns = new HashMap<>();
            sheet.getRow(0).forEach(c -> columns.put(c.getStringCellValue(), c.getColumnIndex()));
            for (Row row : sheet) {
                Cell open = row.getCell(columns.getOrDefault("Answer of a person", -1));
                if (row.getRowNum() > 0
                        && text(row, columns, "Rule").equals(rule)
                        && !text(row, columns, "Answer hash").isEmpty()) {
                    assertFalse(open.getCellStyle().getLocked());
                    cell(row, columns, "Answer of a person").setCellValue(answer);
                    cell(row, columns, "Reason given").setCellValue(reason);
                } else if (row.getRowNum() > 0
                        && text(row, columns, "Answer hash").isEmpty()) {
                    assertTrue(open.getCellStyle().getLocked());
                }
            }
            try (var out = Files.newOutputStream(workbook)) {
                read.write(out);
            }
        }
    }

    @Test
    void whatCannotBeUsedIsSaidInOneSentence() throws IOException {
        Path file = sample();
        Path text = Files.writeString(folder.resolve("notes.txt"), "No workbook.");
        for (CommandRun run : List.of(
                CommandRun.of("import", file, text),
                CommandRun.of("import", text, file),
                CommandRun.of("import", file, folder.resolve("absent.xlsx")),
                CommandRun.of("export", file),
                CommandRun.of("export", file, "-o", folder.resolve("x.docx")),
                CommandRun.of("export", text, "-o", folder.resolve("x.xlsx")))) {
            assertEquals(2, run.exitCode(), run.err());
            assertEquals(1, run.err().lines().count(), run.err());
        }
    }

    /** The whole of a real call, saved by another program than the one that wrote it. */
    @Test
    void everyDecisionComesBackThroughLibreOffice() throws Exception {
        assumeTrue(
                Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .anyMatch(f -> Files.isExecutable(Path.of(f, "soffice"))),
                "soffice is not on the path: the round trip was not made");
        Path call = DevelopmentData.transcript("kingsoft-cloud-2020-q4.txt");
        Path file = made(call, ModelFile.load(PROFILES.resolve("kingsoft-cloud.xml"), IssuerProfile.class));
        Path workbook = folder.resolve("kingsoft.xlsx");
        CommandRun.of("export", file, "-o", workbook);
        Map<String, Decision> typed = type(workbook, Integer.MAX_VALUE);
        Path back = saved(saved(workbook, "ods", "ods"), "xlsx:Calc MS Excel 2007 XML", "back");
        try (OpenCase open = CaseFile.openToRead(file)) {
            ImportPreview preview = DecisionImport.preview(open.reviewCase(), back);
            assertEquals(List.of(), preview.refusals());
            assertEquals(List.of(), preview.answers());
            Map<String, Decision> proposed = new HashMap<>();
            preview.changes().forEach(c -> proposed.put(c.finding().getFingerprint(), c.workbook()));
            assertEquals(typed, proposed);
            System.out.printf(
                    "Kingsoft case through LibreOffice and back: %d decisions typed, %d came back, %d other differences%n",
                    typed.size(),
                    proposed.size(),
                    preview.refusals().size() + preview.conflicts().size());
        }
    }

    private Path saved(Path file, String filter, String place) throws Exception {
        Path target = Files.createDirectories(folder.resolve(place));
        Process process = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("settings").toUri(),
                        "--headless",
                        "--convert-to",
                        filter,
                        "--outdir",
                        target.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.log").toFile())
                .start();
        assertTrue(process.waitFor(5, TimeUnit.MINUTES), "soffice does not answer");
        try (Stream<Path> files = Files.list(target)) {
            return files.findFirst().orElseThrow();
        }
    }

    /** Types decisions into the first findings; returns them by fingerprint. */
    private static Map<String, Decision> type(Path workbook, int most) throws IOException {
        Map<String, Decision> typed = new HashMap<>();
        try (XSSFWorkbook read = new XSSFWorkbook(Files.newInputStream(workbook))) {
            Sheet sheet = read.getSheet("Findings");
            Map<String, Integer> columns = new HashMap<>();
            sheet.getRow(0).forEach(c -> columns.put(c.getStringCellValue(), c.getColumnIndex()));
            for (Row row : sheet) {
                String fingerprint = text(row, columns, "Fingerprint");
                if (row.getRowNum() == 0 || typed.size() == most && !typed.containsKey(fingerprint)) {
                    continue;
                }
                Decision decision = typed.computeIfAbsent(fingerprint, f -> decision(typed.size()));
                cell(row, columns, "Disposition").setCellValue(org.fairlead.audit.register.Words.of(decision.state()));
                cell(row, columns, "Reason").setCellValue(decision.reason());
                cell(row, columns, "Owner").setCellValue(decision.owner());
                Cell due = row.getCell(columns.getOrDefault("Due", -1));
                var style = due.getCellStyle();
                Cell day = row.createCell(due.getColumnIndex());
                day.setCellStyle(style);
                day.setCellValue(LocalDate.parse(decision.due()));
            }
            try (OutputStream out = Files.newOutputStream(workbook)) {
                read.write(out);
            }
        }
        return typed;
    }

    private static Decision decision(int number) {
        List<DispositionState> states = DispositionState.VALUES;
        DispositionState state = states.get(1 + number % (states.size() - 1));
        return new Decision(
                state,
                state == DispositionState.CONFIRMED
                        ? ""
                        : "Reason " + number + ": =1+1, \"quoted\", 原因; <b>&amp;</b>\nsecond line",
                number % 3 == 0 ? "王 Ines" : "T. O'Kafor",
                LocalDate.of(2026, 1, 1).plusDays(number).toString());
    }

    private static Cell cell(Row row, Map<String, Integer> columns, String title) {
        return row.createCell(columns.getOrDefault(title, -1));
    }

    private static String text(Row row, Map<String, Integer> columns, String title) {
        Cell cell = row.getCell(columns.getOrDefault(title, -1));
        return cell == null ? "" : cell.toString();
    }

    private static void check(Path file, Map<String, Decision> typed) throws IOException {
        try (OpenCase open = CaseFile.openToRead(file)) {
            Workpaper paper = Workpaper.of(open.reviewCase());
            for (Finding finding : open.review().getFindings()) {
                assertEquals(
                        typed.getOrDefault(finding.getFingerprint(), Decision.OPEN),
                        paper.decisions().of(finding),
                        finding.getId());
            }
        }
    }

    private static Finding first(Path file) throws IOException {
        try (OpenCase open = CaseFile.openToRead(file)) {
            return open.review().getFindings().get(0);
        }
    }

    private static DispositionState stateOfFirst(Path file) throws IOException {
        try (OpenCase open = CaseFile.openToRead(file)) {
            return open.stateOf(open.review().getFindings().get(0));
        }
    }

    private static List<AuditEvent> events(Path file) throws IOException {
        try (OpenCase open = CaseFile.openToRead(file)) {
            return List.copyOf(open.trail().getEvents());
        }
    }

    private static OpenCase open(Path file) throws IOException {
        return CaseFile.open(file, new Actor("Anna Prepares"), later());
    }

    private static InstantSource later() {
        return InstantSource.fixed(Instant.parse("2026-03-02T10:00:00Z"));
    }

    private Path sample() throws IOException {
        return made(
                Path.of("../../samples/transcripts/example-cloud-2024-q4.txt"),
                ModelFile.load(PROFILES.resolve("example-cloud.xml"), IssuerProfile.class));
    }

    private Path made(Path call, IssuerProfile profile) throws IOException {
        Path file = folder.resolve("case.fairlead");
        Review review = Engine.review(TranscriptReader.read(call), RULES, profile);
        CaseFile.create(
                        file,
                        new Reviewed(Files.readAllBytes(call), RULES.packs(), review),
                        new Actor("Anna Prepares"),
                        InstantSource.fixed(Instant.parse("2026-03-02T09:00:00Z")))
                .close();
        return file;
    }
}
