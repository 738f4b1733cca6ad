// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Text;
import org.fairlead.audit.casefile.CaseFile;
import org.fairlead.audit.casefile.OpenCase;
import org.fairlead.model.casefile.DispositionState;
import org.fairlead.model.review.StatementClass;
import org.fairlead.workbench.Messages;
import org.fairlead.workbench.casefile.Cases;
import org.fairlead.workbench.casefile.NewReviewWizard;
import org.fairlead.workbench.compare.CompareView;
import org.fairlead.workbench.help.HelpView;
import org.fairlead.workbench.page.StatementsPage;
import org.fairlead.workbench.session.OpenReview;
import org.fairlead.workbench.session.ReviewSession;
import org.fairlead.workbench.session.Samples;
import org.fairlead.workbench.theme.Words;
import org.fairlead.workbench.transcript.TranscriptView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people expect of a program of this kind: find, zoom, compare, help, a wizard, and work that a crash does not take. */
class DeskTest {
    private static final String PREFIX = "org.fairlead.workbench.";

    @TempDir
    Path dir;

    private final ReviewSession session = ReviewSession.current();

    @AfterEach
    void close() {
        Calls.closeAll();
    }

    @Test
    void aPageThatIsOpenedAfterTheReviewShowsItsPicture() throws Exception {
        Window.page().hideView(Window.page().findView(StatementsPage.ID));
        Calls.sample(Samples.EXAMPLE_CLOUD);
        String chart = Window.view(StatementsPage.ID, StatementsPage.class).chart();
        assertTrue(chart.contains(Words.of(StatementClass.VALUES.getFirst())), chart);
    }

    @Test
    void findStepsThroughEveryHit() throws Exception {
        OpenReview open = Calls.sample(Samples.EXAMPLE_CLOUD);
        Window.command(PREFIX + "find", Map.of());
        TranscriptView view = Window.view(TranscriptView.ID, TranscriptView.class);
        view.findField().setText("revenue");
        Window.settle();
        String text = open.transcript().getText().toLowerCase(java.util.Locale.ROOT);
        int count = (text.length() - text.replace("revenue", "").length()) / "revenue".length();
        assertEquals(count, view.hits());
        int first = view.viewer().getSelectedRange().x;
        assertEquals("revenue", selected(view));
        Window.command(PREFIX + "findNext", Map.of());
        assertTrue(view.viewer().getSelectedRange().x != first, "the next hit");
        Window.shot(Window.shell(), "find");
        view.findField().setText("\u540c\u6bd4\u589e\u957f");
        Window.settle();
        assertTrue(view.hits() > 0, "Chinese without spaces between words");
        view.findField().setText("");
    }

    private static String selected(TranscriptView view) {
        return view.viewer().getTextWidget().getSelectionText().toLowerCase(java.util.Locale.ROOT);
    }

    @Test
    void zoomMakesLettersLargerAndUsualAgain() throws Exception {
        Calls.sample(Samples.NORTHWIND);
        StyledText text =
                Window.view(TranscriptView.ID, TranscriptView.class).viewer().getTextWidget();
        Window.command(PREFIX + "zoomUsual", Map.of());
        int usual = text.getLineHeight();
        for (int i = 0; i < 4; i++) {
            Window.command(PREFIX + "zoomIn", Map.of());
        }
        Window.settle();
        assertTrue(text.getLineHeight() > usual, "larger");
        Window.shot(Window.shell(), "zoom");
        Window.command(PREFIX + "zoomUsual", Map.of());
        Window.settle();
        assertEquals(usual, text.getLineHeight());
    }

    @Test
    void theKeyCardPrintsTheKeysAsTheyAreBound() throws Exception {
        List<Throwable> failures = Window.whenOpen(Messages.keyCard, dialog -> {
            String card = Window.find(dialog, StyledText.class, text -> true).getText();
            assertTrue(card.contains("J") && card.contains("F3"), card);
            assertTrue(card.contains("Ctrl+T"), card);
            Window.shot(dialog, "keys");
        });
        Window.command(PREFIX + "keys", Map.of());
        assertEquals(List.of(), failures);
    }

    @Test
    void compareShowsBothVersionsSideBySide() throws Exception {
        Calls.sample(Samples.EXAMPLE_CLOUD);
        CompareView view = Window.view(CompareView.ID, CompareView.class);
        Window.settle();
        Window.shot(Window.shell(), "compare");
        StyledText left = view.sides().getFirst();
        StyledText right = view.sides().getLast();
        assertTrue(left.getLineCount() > 4, "several passages");
        assertEquals(
                left.getLocationAtOffset(left.getOffsetAtLine(2)).y,
                right.getLocationAtOffset(right.getOffsetAtLine(2)).y,
                "the second pair begins at the same height");
        Window.view(TranscriptView.ID, TranscriptView.class);
    }

    @Test
    void theWizardMakesACaseOfPastedText() throws Exception {
        int open = session.all().size();
        List<Throwable> failures = Window.whenOpen(Messages.newReview, dialog -> {
            Button paste = Window.button(dialog, Messages.sourcePaste);
            Window.button(dialog, Messages.sourceFiles).setSelection(false);
            paste.setSelection(true);
            paste.notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
            Text words = Window.find(
                    dialog,
                    Text.class,
                    text -> (text.getStyle() & SWT.MULTI) != 0
                            && (text.getStyle() & SWT.READ_ONLY) == 0
                            && text.isVisible());
            words.setText("Operator: Good morning, and welcome to the call.\n\nAda Lane -- Chief Executive Officer:"
                    + " We expect revenue to grow by a third next year.");
            Window.shot(dialog, "wizard");
            Window.click(Window.button(dialog, "Next >"));
            Calls.keepIn(dialog, dir);
            Window.shot(dialog, "wizard-keep");
            Window.click(Window.button(dialog, "Finish"));
        });
        new WizardDialog(Window.shell(), new NewReviewWizard()).open();
        assertEquals(List.of(), failures);
        Window.until("made", () -> session.open().flatMap(OpenReview::openCase).isPresent());
        assertTrue(session.all().size() > open);
        try (var files = Files.list(dir)) {
            assertTrue(files.anyMatch(file -> file.toString().endsWith(CaseFile.ENDING)));
        }
    }

    @Test
    void workThatACrashLeftIsThereAgain() throws Exception {
        OpenCase openCase =
                Calls.sampleCase(Samples.EXAMPLE_CLOUD, dir).openCase().orElseThrow();
        Path kept = dir.resolve("kept");
        Files.createDirectories(kept);
        String finding = openCase.review().getFindings().getFirst().getFingerprint();
        openCase.decide(List.of(finding), DispositionState.CONFIRMED, "");
        // what the disk holds when the power goes now: the file without the decision, and the journal with it
        try (var files = Files.list(dir)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!file.toString().endsWith(".lock")) {
                    Files.copy(file, kept.resolve(file.getFileName()));
                }
            }
        }
        Calls.closeAll();
        Cases.open(kept.resolve(Samples.EXAMPLE_CLOUD.name() + CaseFile.ENDING));
        Window.until(
                "opened", () -> session.open().flatMap(OpenReview::openCase).isPresent());
        OpenCase again = session.open().flatMap(OpenReview::openCase).orElseThrow();
        assertEquals(1, again.recovered().size());
        assertEquals(
                DispositionState.CONFIRMED,
                again.stateOf(again.review().getFindings().getFirst()));
        String notice = Window.view(TranscriptView.ID, TranscriptView.class).notices();
        assertFalse(notice.isEmpty(), "a person is told");
        Window.shot(Window.shell(), "recovered");
    }

    @Test
    void theHelpHoldsFirstStepsAndEveryPackOfTheCatalogue() throws Exception {
        Window.command(PREFIX + "helpContents", Map.of());
        HelpView help = Window.view(HelpView.ID, HelpView.class);
        assertTrue(help.text().contains("Ctrl+N"), help.text());
        Window.shot(Window.shell(), "help");
        assertTrue(help.topics() > 15, "first steps and the packs");
        boolean found = false;
        for (int topic = 1; topic < help.topics(); topic++) {
            help.show(topic);
            assertFalse(help.text().contains(Messages.helpMissing), "topic " + topic);
            found = found || help.text().contains("US-SH-05");
        }
        assertTrue(found, "every rule is in it");
        Window.shot(Window.shell(), "help-rules");
        Window.page().hideView(help);
    }

    @Test
    void aboutNamesVersionsAndThatNothingLeavesTheMachine() throws Exception {
        List<Throwable> failures = Window.whenOpen(Messages.aboutTitle, dialog -> {
            Window.shot(dialog, "about");
            org.eclipse.swt.widgets.Label label = Window.find(
                    dialog,
                    org.eclipse.swt.widgets.Label.class,
                    l -> l.getText().contains("us-safe-harbor"));
            assertTrue(label.getText().contains(System.getProperty("java.version")));
        });
        Window.command(PREFIX + "about", Map.of());
        assertEquals(List.of(), failures);
    }
}
