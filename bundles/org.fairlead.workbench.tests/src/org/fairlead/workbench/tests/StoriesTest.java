// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.fairlead.audit.AuditWorkbook;
import org.fairlead.audit.casefile.OpenCase;
import org.fairlead.audit.paper.Workpaper;
import org.fairlead.model.casefile.AuditEvent;
import org.fairlead.model.casefile.DispositionState;
import org.fairlead.model.casefile.EventKind;
import org.fairlead.model.review.Finding;
import org.fairlead.model.review.RuleOutcome;
import org.fairlead.model.rules.Answer;
import org.fairlead.model.rules.IssuerProfile;
import org.fairlead.model.rules.RulesFactory;
import org.fairlead.model.rules.Severity;
import org.fairlead.model.rules.State;
import org.fairlead.model.transcript.Role;
import org.fairlead.workbench.casefile.Cases;
import org.fairlead.workbench.casefile.ImportDialog;
import org.fairlead.workbench.casefile.Person;
import org.fairlead.workbench.casefile.Rerun;
import org.fairlead.workbench.findings.FindingsView;
import org.fairlead.workbench.page.SafeHarborPage;
import org.fairlead.workbench.page.TrailPage;
import org.fairlead.workbench.rule.RuleView;
import org.fairlead.workbench.session.OpenReview;
import org.fairlead.workbench.session.ReviewSession;
import org.fairlead.workbench.session.Samples;
import org.fairlead.workbench.transcript.TranscriptView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ten acceptance stories of the people who review calls, in the real window. */
class StoriesTest {
    private static final String PREFIX = "org.fairlead.workbench.";

    @TempDir
    Path dir;

    private final ReviewSession session = ReviewSession.current();

    @AfterEach
    void close() {
        Calls.closeAll();
        Person.name("");
    }

    @Test
    void story01TheMatrixIsThereWithoutConfiguration() throws Exception {
        long begin = System.nanoTime();
        OpenReview open = Calls.kingsoft();
        Window.paint();
        System.out.println(
                "measure: open the call, text and findings shown: " + (System.nanoTime() - begin) / 1_000_000 + " ms");
        assertEquals(State.NOT_MET, outcome(open, "US-SH-05").getState());
        for (String id : List.of("US-SH-02", "US-SH-03", "US-SH-04", "US-SH-05", "US-SH-06")) {
            assertTrue(outcome(open, id).getState() != State.NOT_RUN, id);
        }
        SafeHarborPage page = Window.view(SafeHarborPage.ID, SafeHarborPage.class);
        assertTrue(page.table().rows().shown().size() > 20, "rules and elements");
        Window.shot(Window.shell(), "story-01");
        Finding pair = open.review().getFindings().stream()
                .filter(f -> f.getOutcome().getRule().getId().equals("X-NUM")
                        && f.getEvidence().getQuote().contains("19.2"))
                .findFirst()
                .orElseThrow();
        assertTrue(
                pair.getCounterparts().stream().anyMatch(c -> c.getQuote().contains("1.92")),
                "the interpreter's figure is beside it");
        session.select(pair);
        String why = Window.view(RuleView.ID, RuleView.class).text();
        assertTrue(why.contains("19.2") && why.contains("1.92") && why.contains("10 times"), why);
        Window.shot(Window.shell(), "story-01-pair");
    }

    @Test
    void story02EveryHighFindingHasQuoteAndReason() throws Exception {
        Calls.kingsoft();
        FindingsView view = Window.view(FindingsView.ID, FindingsView.class);
        Window.click(view.severity(Severity.HIGH));
        List<Finding> high = view.table().rows().shown();
        System.out.println("measure: high findings of the call: " + high.size());
        view.table().control().forceFocus();
        Set<Finding> seen = new HashSet<>();
        for (int i = 0; i < high.size(); i++) {
            Window.command(PREFIX + "nextFinding", Map.of());
            Finding finding = session.finding().orElseThrow();
            assertTrue(seen.add(finding), "each once");
            assertEquals(Severity.HIGH, finding.getSeverity());
            assertFalse(finding.getEvidence().getQuote().isBlank());
            assertFalse(finding.getMessage().isBlank());
            boolean mechanics = finding.getEvidence().getSpeaker() != null
                    && finding.getEvidence().getSpeaker().getRole() == Role.OPERATOR
                    && !finding.getEvidence().isAnchor();
            assertFalse(mechanics, "on what the operator says: " + finding.getMessage());
        }
        Window.shot(Window.shell(), "story-02");
        Window.click(view.severity(Severity.HIGH));
    }

    @Test
    void story03AFalsePositiveNeedsAReasonAndUndoRestores() throws Exception {
        OpenReview open = Calls.sampleCase(Samples.EXAMPLE_CLOUD, dir);
        OpenCase openCase = open.openCase().orElseThrow();
        Window.view(FindingsView.ID, FindingsView.class).table().control().forceFocus();
        session.step(1);
        Finding finding = session.finding().orElseThrow();
        List<Throwable> failures = Window.whenOpen("false positive: why?", dialog -> {
            Button ok = Window.button(dialog, IDialogConstants.OK_LABEL);
            assertFalse(ok.isEnabled(), "without a reason it is refused");
            text(dialog).setText("  \u2013 ");
            assertFalse(ok.isEnabled(), "white space and dashes are no reason");
            text(dialog).setText("Call mechanics.");
            Window.shot(dialog, "reason");
            Window.click(ok);
        });
        Window.settle();
        Window.type('f');
        assertEquals(List.of(), failures);
        assertEquals(DispositionState.FALSE_POSITIVE, session.stateOf(finding));
        AuditEvent last = openCase.trail().getEvents().getLast();
        assertEquals(EventKind.DECIDED, last.getKind());
        assertEquals("Call mechanics.", last.getReason());
        Window.shot(Window.shell(), "story-03");
        Window.command("org.eclipse.ui.edit.undo", Map.of());
        assertEquals(DispositionState.OPEN, session.stateOf(finding));
        assertEquals(EventKind.UNDONE, openCase.trail().getEvents().getLast().getKind());
        Window.command("org.eclipse.ui.edit.redo", Map.of());
        assertEquals(DispositionState.FALSE_POSITIVE, session.stateOf(finding));
        TrailPage trail = Window.view(TrailPage.ID, TrailPage.class);
        assertEquals(
                openCase.trail().getEvents().size(), trail.table().rows().all().size());
        Window.shot(Window.shell(), "story-03-trail");
        Window.view(FindingsView.ID, FindingsView.class);
    }

    @Test
    void story04TheSamePersonCannotReview() throws Exception {
        Person.name("Ada Preparer");
        OpenReview open = Calls.sampleCase(Samples.ALPINE_RAIL, dir);
        OpenCase openCase = open.openCase().orElseThrow();
        settleAll(openCase);
        sign("Ada Preparer");
        List<Throwable> failures = Window.whenOpen("Sign Off", dialog -> {
            Window.click(Window.button(dialog, "Sign"));
            assertFalse(dialog.isDisposed(), "refused");
            Window.shot(dialog, "sign-refused");
            Window.click(Window.button(dialog, IDialogConstants.CANCEL_LABEL));
        });
        Window.command(PREFIX + "signOff", Map.of());
        assertEquals(List.of(), failures);
        assertFalse(openCase.reviewCase().isSealed());
        Cases.goOnAs("Ben Reviewer");
        sign("Ben Reviewer");
        OpenCase again = session.open().flatMap(OpenReview::openCase).orElseThrow();
        assertTrue(again.reviewCase().isSealed());
        assertTrue(
                Window.view(TranscriptView.ID, TranscriptView.class).notices().contains("Sealed"));
        Window.shot(Window.shell(), "story-04");
    }

    @Test
    void story05DecisionsComeBackFromTheWorkbook() throws Exception {
        OpenCase openCase =
                Calls.sampleCase(Samples.EXAMPLE_CLOUD, dir).openCase().orElseThrow();
        Path workbook = dir.resolve("out.xlsx");
        AuditWorkbook.write(Workpaper.of(openCase.reviewCase()), workbook, new AuditWorkbook.Progress() {
            @Override
            public void done(double share) {
                // nobody watches
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        });
        int before = openCase.trail().getEvents().size();
        List<Throwable> failures = Window.whenOpen("Import Decisions", dialog -> {
            Window.shot(dialog, "import");
            assertFalse(Window.button(dialog, "Import").isEnabled(), "an untouched workbook changes nothing");
            Window.click(Window.button(dialog, IDialogConstants.CANCEL_LABEL));
        });
        ImportDialog.show(Window.shell(), openCase, workbook);
        assertEquals(List.of(), failures);
        assertEquals(before, openCase.trail().getEvents().size());
        List<String> decided = decideThree(workbook);
        List<Throwable> more = Window.whenOpen("Import Decisions", dialog -> {
            Window.shot(dialog, "import-three");
            Window.click(Window.button(dialog, "Import"));
        });
        ImportDialog.show(Window.shell(), openCase, workbook);
        assertEquals(List.of(), more);
        long entries = openCase.trail().getEvents().stream()
                .skip(before)
                .flatMap(event -> event.getChanges().stream())
                .filter(change -> change.getField().equals("state"))
                .count();
        assertEquals(3, entries, "the trail shows three");
        openCase.review().getFindings().stream()
                .filter(finding -> decided.contains(finding.getId()))
                .forEach(finding -> assertEquals(DispositionState.NEEDS_COUNSEL, openCase.stateOf(finding)));
    }

    /** What an auditor does in a spreadsheet program: three decisions with their reasons. Returns the ids of the findings. */
    private static List<String> decideThree(Path file) throws Exception {
        List<String> ids = new ArrayList<>();
        Workbook workbook;
        try (InputStream in = Files.newInputStream(file)) {
            workbook = new XSSFWorkbook(in);
        }
        assertTrue(workbook.getNumberOfSheets() >= 12, "twelve sheets or more");
        for (Sheet sheet : workbook) {
            Row head = sheet.getRow(0);
            int decision = column(head, "Disposition");
            int reason = column(head, "Reason");
            for (int i = 1; decision >= 0 && reason >= 0 && ids.size() < 3 && sheet.getRow(i) != null; i++) {
                Row row = sheet.getRow(i);
                ids.add(row.getCell(0).getStringCellValue());
                // new cells: the library keeps the old text of a cell that holds its text in itself
                row.createCell(decision).setCellValue("Needs counsel");
                row.createCell(reason).setCellValue("Asked by the auditor.");
            }
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        assertEquals(3, ids.size());
        return ids;
    }

    private static int column(Row head, String title) {
        if (head != null) {
            for (Cell cell : head) {
                if (cell.getCellType() == CellType.STRING
                        && cell.getStringCellValue().equals(title)) {
                    return cell.getColumnIndex();
                }
            }
        }
        return -1;
    }

    @Test
    void story06CorrectedWordsTakeTheFindingAwayAndKeepItsHistory() throws Exception {
        OpenReview open = Calls.kingsoft();
        OpenReview kept = Cases.create(open, dir.resolve("call.fairlead"));
        OpenCase openCase = kept.openCase().orElseThrow();
        String text = kept.transcript().getText();
        String words = "the company's filing";
        int begin = text.indexOf(words);
        assertTrue(begin > 0);
        List<Throwable> failures = Window.whenOpen(
                "Review Again", dialog -> Window.click(Window.button(dialog, IDialogConstants.OK_LABEL)));
        Rerun.correct(
                Window.shell(),
                openCase,
                begin,
                words,
                "our annual report on Form 20-F, Risk Factors",
                "The script says so.");
        assertEquals(List.of(), failures);
        OpenReview after = session.open().orElseThrow();
        assertEquals(State.MET, outcome(after, "US-SH-05").getState());
        assertTrue(
                openCase.lastComparison().orElseThrow().gone().stream()
                        .anyMatch(gone -> gone.label().contains("US-SH-05")),
                "history keeps it");
    }

    @Test
    void story07ACanadianIssuerIsAskedForItsAssumptions() throws Exception {
        IssuerProfile profile = profile();
        profile.setCanadianReportingIssuer(Answer.YES);
        OpenReview after = under(profile);
        List<RuleOutcome> canada = pack(after, "canada");
        assertTrue(
                canada.stream()
                        .flatMap(o -> o.getElements().stream())
                        .anyMatch(e -> e.getState() == State.NOT_MET
                                && (e.getElement().getTitle() + e.getElement().getId())
                                        .toLowerCase(java.util.Locale.ROOT)
                                        .contains("assum")),
                "the assumptions appear and fail");
    }

    @Test
    void story08ADomesticIssuerGetsFairDisclosure() throws Exception {
        IssuerProfile profile = profile();
        profile.setForeignPrivateIssuer(Answer.NO);
        OpenReview after = under(profile);
        assertTrue(
                pack(after, "us-fair-disclosure").stream().anyMatch(o -> o.getState() != State.NOT_APPLICABLE),
                "Regulation FD applies");
        assertTrue(outcome(after, "US-8K-01").getState() != State.NOT_APPLICABLE, "the item of Form 8-K applies");
        profile.setForeignPrivateIssuer(Answer.YES);
    }

    @Test
    void story09NoConnectionIsOpened() throws Exception {
        OpenReview open = Calls.sampleCase(Samples.NORTHWIND, dir);
        assertTrue(open.review().getOutcomes().size() > 50);
        org.junit.jupiter.api.Assumptions.assumeTrue(
                Files.isDirectory(Path.of("/proc/self/fd")), "only where the system lists sockets");
        Set<String> mine = new HashSet<>();
        try (var files = Files.list(Path.of("/proc/self/fd"))) {
            for (Path file : files.toList()) {
                String target = file.toFile().getCanonicalFile().getName();
                if (target.startsWith("socket:[")) {
                    mine.add(target.substring(8, target.length() - 1));
                }
            }
        }
        for (String table : List.of("tcp", "tcp6", "udp", "udp6")) {
            Set<String> open1 = Files.readAllLines(Path.of("/proc/self/net", table)).stream()
                    .skip(1)
                    .map(line -> line.strip().split("\\s+")[9])
                    .collect(Collectors.toSet());
            open1.retainAll(mine);
            assertEquals(Set.of(), open1, table);
        }
    }

    @Test
    void story10TheExplanationListsElementsWithTheirPlaces() throws Exception {
        OpenReview open = Calls.kingsoft();
        RuleOutcome outcome = outcome(open, "US-NG-02");
        Optional<Finding> finding = open.review().getFindings().stream()
                .filter(f -> f.getOutcome() == outcome)
                .findFirst();
        finding.ifPresentOrElse(session::select, () -> session.select(outcome));
        Window.command(PREFIX + "explain", Map.of());
        String text = Window.view(RuleView.ID, RuleView.class).text();
        assertTrue(text.contains("US-NG-02"));
        outcome.getElements().forEach(result -> {
            String title = result.getElement().getTitle();
            assertTrue(text.contains(title.isBlank() ? result.getElement().getId() : title), title);
        });
        Window.shot(Window.shell(), "story-10");
    }

    // ---- steps

    private static RuleOutcome outcome(OpenReview open, String rule) {
        return open.review().getOutcomes().stream()
                .filter(outcome -> outcome.getRule().getId().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static List<RuleOutcome> pack(OpenReview open, String id) {
        return open.review().getOutcomes().stream()
                .filter(outcome -> outcome.getPack().getId().equals(id))
                .toList();
    }

    private static IssuerProfile profile() {
        IssuerProfile profile = RulesFactory.eINSTANCE.createIssuerProfile();
        profile.setName("Example Cloud Holdings");
        profile.setReportingIssuer(Answer.YES);
        return profile;
    }

    /** Reviews a sample's case again under a profile. */
    private OpenReview under(IssuerProfile profile) throws Exception {
        OpenCase openCase =
                Calls.sampleCase(Samples.EXAMPLE_CLOUD, dir).openCase().orElseThrow();
        List<Throwable> failures = Window.whenOpen(
                "Review Again", dialog -> Window.click(Window.button(dialog, IDialogConstants.OK_LABEL)));
        Rerun.with(Window.shell(), openCase, profile, "Another profile.");
        assertEquals(List.of(), failures);
        return session.open().orElseThrow();
    }

    private static void settleAll(OpenCase openCase) throws Exception {
        openCase.decide(
                openCase.review().getFindings().stream()
                        .map(Finding::getFingerprint)
                        .toList(),
                DispositionState.CONFIRMED,
                "");
        openCase.answer(
                openCase.review().getOutcomes().stream()
                        .filter(o -> o.getState() == State.MANUAL)
                        .map(o -> o.getRule().getId())
                        .toList(),
                State.MET,
                "Looked at the record.",
                "");
    }

    private static void sign(String person) throws Exception {
        List<Throwable> failures = Window.whenOpen("Sign Off", dialog -> {
            Window.shot(dialog, "sign-" + person.split(" ")[1]);
            Window.click(Window.button(dialog, "Sign"));
            assertTrue(dialog.isDisposed(), "signed");
        });
        Window.command(PREFIX + "signOff", Map.of());
        assertEquals(List.of(), failures);
    }

    private static Text text(Shell dialog) {
        return Window.find(
                dialog,
                Text.class,
                field -> (field.getStyle() & SWT.MULTI) != 0
                        && field.isEnabled()
                        && (field.getStyle() & SWT.READ_ONLY) == 0);
    }
}
