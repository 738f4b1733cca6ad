// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.fairlead.audit.AuditWorkbook;
import org.fairlead.audit.casefile.CaseFile;
import org.fairlead.audit.casefile.CaseVerifier;
import org.fairlead.audit.casefile.OpenCase;
import org.fairlead.audit.casefile.Reviewed;
import org.fairlead.audit.paper.Workpaper;
import org.fairlead.cli.Main;
import org.fairlead.model.casefile.AuditEvent;
import org.fairlead.model.casefile.DispositionState;
import org.fairlead.model.casefile.EventKind;
import org.fairlead.model.review.CompanionKind;
import org.fairlead.model.review.RuleOutcome;
import org.fairlead.model.rules.State;
import org.fairlead.reader.TranscriptReader;
import org.fairlead.workbench.Messages;
import org.fairlead.workbench.casefile.Cases;
import org.fairlead.workbench.casefile.ImportDialog;
import org.fairlead.workbench.casefile.Rerun;
import org.fairlead.workbench.casefile.RunJob;
import org.fairlead.workbench.session.OpenReview;
import org.fairlead.workbench.session.ReviewSession;
import org.fairlead.workbench.session.Samples;
import org.fairlead.workbench.transcript.TranscriptView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A case goes on in the window: it is reviewed again beside its documents, and answers come back from a workbook. */
class CaseWorkTest {
    private static final String PREFIX = "org.fairlead.workbench.";

    @TempDir
    Path dir;

    private final ReviewSession session = ReviewSession.current();

    @AfterEach
    void close() {
        Calls.closeAll();
    }

    @Test
    void theWindowReviewsAgainAsTheCommandLineDoes() throws Exception {
        Path byCommand = withRelease();
        Path inWindow = Files.copy(byCommand, dir.resolve("window.fairlead"));
        commandLine(0, "case", "rerun", byCommand, "--reason", "Newer rules.");

        OpenCase openCase = open(inWindow);
        again();
        assertEquals(2, openCase.reviewCase().getRuns().size());
        assertEquals(1, openCase.beside().size(), "the release stays in the case");
        try (OpenCase other = CaseFile.openToRead(byCommand)) {
            assertEquals(findings(other), findings(openCase));
            assertEquals(other.lastComparison(), openCase.lastComparison());
        }
        assertTrue(findings(openCase).contains("X-REL"), "held against the release: " + findings(openCase));
    }

    @Test
    void anEarlierCallComesToTheDocumentsThatTheCaseKeeps() throws Exception {
        OpenCase openCase = open(withRelease());
        byte[] earlier = openCase.original();
        earlier[earlier.length - 1] = '.';
        Rerun.besideEarlier(openCase, TranscriptReader.read(earlier, "earlier.txt"), earlier, "Compared.");
        assertEquals(
                List.of(CompanionKind.RELEASE, CompanionKind.PREVIOUS_CALL),
                openCase.review().getCompanions().stream().map(c -> c.getKind()).toList());
        assertEquals(2, openCase.beside().size());
        String before = findings(openCase);
        again();
        assertEquals(before, findings(openCase));
        assertEquals(2, openCase.beside().size());
    }

    @Test
    void answersComeBackFromTheWorkbookAndCanBeTakenBack() throws Exception {
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
        String rule = Spreadsheet.answerOne(workbook);
        RuleOutcome outcome = openCase.review().getOutcomes().stream()
                .filter(o -> o.getRule().getId().equals(rule))
                .findFirst()
                .orElseThrow();
        assertTrue(openCase.answer(outcome).isEmpty());
        List<String> offered = new ArrayList<>();
        List<Throwable> failures = Window.whenOpen(Messages.importTitle, dialog -> {
            for (TableItem item :
                    Window.find(dialog, Table.class, table -> true).getItems()) {
                offered.add(item.getText(0) + (item.getChecked() ? " ticked" : ""));
            }
            Window.shot(dialog, "import-answer");
            Window.click(Window.button(dialog, Messages.importDo));
        });
        ImportDialog.show(Window.shell(), openCase, workbook);
        assertEquals(List.of(), failures);
        assertEquals(List.of(rule + " ticked"), offered);
        assertEquals(State.MET, openCase.answer(outcome).orElseThrow().getAnswer());
        AuditEvent event = openCase.trail().getEvents().getLast();
        assertEquals(EventKind.ANSWERED, event.getKind());
        assertEquals("Read the filing.", event.getReason());
        assertTrue(event.getOrigin().startsWith("workbook out.xlsx, SHA-256 "), event.getOrigin());
        Window.command("org.eclipse.ui.edit.undo", Map.of());
        assertFalse(openCase.answer(outcome).filter(a -> a.isAnswered()).isPresent(), "taken back");
    }

    @Test
    void aDecisionThatComesBeforeARunIsTakenComesBeforeItInTheTrail() throws Exception {
        OpenReview open = Calls.sampleCase(Samples.EXAMPLE_CLOUD, dir);
        OpenCase openCase = open.openCase().orElseThrow();
        boolean[] taken = new boolean[1];
        RunJob.start(openCase, reviewed(open), "Again.", done -> taken[0] = done);
        String first = openCase.review().getFindings().getFirst().getFingerprint();
        openCase.decide(List.of(first), DispositionState.ACCEPTED_RISK, "Said on purpose.");
        Window.until("taken", () -> taken[0]);
        assertEquals(List.of(EventKind.CREATED, EventKind.DECIDED, EventKind.RERUN), kinds(openCase));
        assertEquals(
                DispositionState.ACCEPTED_RISK,
                openCase.stateOf(openCase.review().getFindings().getFirst()));
        openCase.save();
        assertEquals(List.of(), CaseVerifier.verify(openCase.file()).faults());
    }

    @Test
    void closingWaitsForTheRunThatIsBeingTaken() throws Exception {
        OpenReview open = Calls.sampleCase(Samples.EXAMPLE_CLOUD, dir);
        OpenCase openCase = open.openCase().orElseThrow();
        List<Boolean> told = new ArrayList<>();
        RunJob.start(openCase, reviewed(open), "Again.", told::add);
        Cases.close(open);
        Window.settle();
        assertEquals(List.of(true), told);
        assertEquals(List.of(), session.all());
        try (OpenCase closed = CaseFile.openToRead(openCase.file())) {
            assertEquals(List.of(EventKind.CREATED, EventKind.RERUN), kinds(closed));
        }
        assertEquals(List.of(), CaseVerifier.verify(openCase.file()).faults());
    }

    @Test
    void theWindowTakesNoOrderWhileARunIsPrepared() throws Exception {
        OpenCase openCase =
                Calls.sampleCase(Samples.EXAMPLE_CLOUD, dir).openCase().orElseThrow();
        Shell shell = Window.shell();
        boolean[] heard = new boolean[1];
        Listener ear = event -> heard[0] = true;
        shell.addListener(SWT.MouseDown, ear);
        shell.getDisplay().asyncExec(() -> shell.notifyListeners(SWT.MouseDown, new Event()));
        Rerun.besideEarlier(openCase, openCase.review().getTranscript(), openCase.original(), "Again.");
        assertFalse(heard[0]);
        shell.notifyListeners(SWT.MouseDown, new Event());
        shell.removeListener(SWT.MouseDown, ear);
        assertTrue(heard[0], "after it, it does");
    }

    @Test
    void aRunLeavesTheTextWhereItWasScrolledTo() throws Exception {
        OpenCase openCase =
                Calls.sampleCase(Samples.EXAMPLE_CLOUD, dir).openCase().orElseThrow();
        StyledText text =
                Window.view(TranscriptView.ID, TranscriptView.class).viewer().getTextWidget();
        Window.settle();
        text.setTopPixel(300);
        Rerun.besideEarlier(openCase, openCase.review().getTranscript(), openCase.original(), "Again.");
        Window.settle();
        assertEquals(300, text.getTopPixel());
        Calls.closeAll();
        Calls.sample(Samples.EXAMPLE_CLOUD);
        assertEquals(0, text.getTopPixel(), "another call begins at its top");
    }

    private static Reviewed reviewed(OpenReview open) {
        OpenReview.Made made = open.made().orElseThrow();
        return new Reviewed(made.original(), made.packs(), open.review(), made.beside());
    }

    private static List<EventKind> kinds(OpenCase openCase) {
        return openCase.trail().getEvents().stream().map(AuditEvent::getKind).toList();
    }

    /** A case made on the command line, with a release beside the call that then is gone. */
    private Path withRelease() throws Exception {
        OpenReview sample = Calls.sample(Samples.NORTHWIND);
        Path call =
                Files.writeString(dir.resolve("call.txt"), sample.transcript().getText());
        Path release = Files.writeString(
                dir.resolve("release.txt"),
                "Northwind Foods Reports Second Quarter 2025 Results\n\nRevenue for the second quarter of 2025 was $612"
                        + " million, compared with $580 million in the second quarter of 2024. Net sales were $612 million.\n");
        Path file = dir.resolve("call.fairlead");
        commandLine(1, "review", call, "--release", release, "--case", file, "--as", "Anna Prepares");
        Files.delete(release);
        return file;
    }

    private static void commandLine(int exitCode, Object... words) {
        StringWriter out = new StringWriter();
        String[] arguments =
                java.util.Arrays.stream(words).map(Object::toString).toArray(String[]::new);
        assertEquals(exitCode, Main.run(new PrintWriter(out), new PrintWriter(out), arguments), out.toString());
    }

    private OpenCase open(Path file) {
        Cases.open(file);
        Window.until(
                "opened",
                () -> session.open()
                        .flatMap(OpenReview::openCase)
                        .filter(openCase -> openCase.file().getFileName().equals(file.getFileName()))
                        .isPresent());
        return session.open().flatMap(OpenReview::openCase).orElseThrow();
    }

    /** By the command, as a person does. */
    private static void again() throws Exception {
        List<Throwable> told = new ArrayList<>();
        List<Throwable> failures = Window.whenOpen(Messages.rerunTitle, dialog -> {
            press(dialog);
            told.add(new AssertionError("not told what changed"));
            Window.whenOpen(Messages.rerunTitle, message -> {
                press(message);
                told.clear();
            });
        });
        Window.command(PREFIX + "rerun", Map.of());
        assertEquals(List.of(), failures);
        assertEquals(List.of(), told);
    }

    private static void press(Shell dialog) {
        Window.button(dialog, IDialogConstants.OK_LABEL).notifyListeners(SWT.Selection, new Event());
    }

    private static String findings(OpenCase openCase) {
        return openCase.review().getFindings().stream()
                .map(f -> f.getId() + " " + f.getOutcome().getRule().getId() + " " + f.getFingerprint())
                .collect(Collectors.joining("\n"));
    }
}
