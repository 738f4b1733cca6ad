// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.fairlead.audit.casefile.CaseFile;
import org.fairlead.audit.casefile.CaseVerifier;
import org.fairlead.audit.casefile.OpenCase;
import org.fairlead.model.casefile.DispositionState;
import org.fairlead.model.review.Finding;
import org.fairlead.model.review.RuleOutcome;
import org.fairlead.model.rules.State;
import org.fairlead.workbench.Messages;
import org.fairlead.workbench.casefile.Cases;
import org.fairlead.workbench.casefile.ImportDialog;
import org.fairlead.workbench.casefile.Person;
import org.fairlead.workbench.findings.FindingsView;
import org.fairlead.workbench.session.OpenReview;
import org.fairlead.workbench.session.ReviewSession;
import org.fairlead.workbench.session.Samples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way of a new user through one call, from the paste to the seal: what a person does is done by wizards, keys and dialogs. */
class FirstUserTest {
    private static final String PREFIX = "org.fairlead.workbench.";
    private static final int DECISIONS = 10;

    @TempDir
    Path dir;

    private final ReviewSession session = ReviewSession.current();

    @AfterEach
    void close() {
        Calls.closeAll();
        Person.name("");
    }

    @Test
    void fromTheTranscriptToTheSeal() throws Exception {
        Person.name("Ada Preparer");
        OpenCase openCase = newReview();
        Set<Finding> decided = decideByKeyboard(openCase);
        assertEquals(DECISIONS, decided.size());

        Path workbook = dir.resolve("out.xlsx");
        Exporting.workbook(workbook);
        List<String> elsewhere = Spreadsheet.decideThree(workbook);
        List<Throwable> failures =
                Window.whenOpen(Messages.importTitle, dialog -> Window.click(Window.button(dialog, Messages.importDo)));
        ImportDialog.show(Window.shell(), openCase, workbook);
        assertEquals(List.of(), failures);
        for (Finding finding : openCase.review().getFindings()) {
            if (elsewhere.contains(finding.getId())) {
                assertEquals(DispositionState.NEEDS_COUNSEL, openCase.stateOf(finding));
            } else if (decided.contains(finding)) {
                assertTrue(openCase.stateOf(finding) != DispositionState.OPEN, "decided by keyboard, not by workbook");
            }
        }

        signOff();
        settleTheRest(openCase);
        signOff();
        Cases.goOnAs("Ben Reviewer");
        signOff();
        OpenCase sealed = session.open().flatMap(OpenReview::openCase).orElseThrow();
        assertTrue(sealed.reviewCase().isSealed());
        Window.shot(Window.shell(), "first-user");
        Path file = sealed.file();
        Calls.closeAll();
        assertEquals(List.of(), CaseVerifier.verify(file).faults());
    }

    /** By the wizard, with the text pasted and a folder for the case. */
    private OpenCase newReview() throws Exception {
        String words = Calls.sample(Samples.EXAMPLE_CLOUD).transcript().getText();
        Calls.closeAll();
        List<Throwable> failures = Window.whenOpen(Messages.newReview, dialog -> {
            Button paste = Window.button(dialog, Messages.sourcePaste);
            Window.button(dialog, Messages.sourceFiles).setSelection(false);
            paste.setSelection(true);
            paste.notifyListeners(SWT.Selection, new Event());
            Window.find(dialog, Text.class, text -> isArea(text) && text.isVisible())
                    .setText(words);
            Window.click(Window.button(dialog, "Next >"));
            Calls.keepIn(dialog, dir);
            Window.click(Window.button(dialog, "Finish"));
        });
        Window.command(PREFIX + "newReview", Map.of());
        assertEquals(List.of(), failures);
        Window.until("made", () -> session.open().flatMap(OpenReview::openCase).isPresent());
        try (var files = Files.list(dir)) {
            assertTrue(files.anyMatch(file -> file.toString().endsWith(CaseFile.ENDING)), "kept in the folder");
        }
        return session.open().flatMap(OpenReview::openCase).orElseThrow();
    }

    private static boolean isArea(Text text) {
        return (text.getStyle() & SWT.MULTI) != 0 && (text.getStyle() & SWT.READ_ONLY) == 0 && text.isEnabled();
    }

    /** J goes to the next finding; F needs a reason, C does not. */
    private Set<Finding> decideByKeyboard(OpenCase openCase) throws Exception {
        Window.view(FindingsView.ID, FindingsView.class).table().control().forceFocus();
        Set<Finding> decided = new HashSet<>();
        for (int i = 0; i < DECISIONS; i++) {
            Window.type('j');
            Finding finding = session.finding().orElseThrow();
            assertTrue(decided.add(finding), "each once");
            if (i % 5 == 4) {
                List<Throwable> failures = Window.whenOpen("false positive: why?", dialog -> {
                    Window.find(dialog, Text.class, FirstUserTest::isArea).setText("Call mechanics.");
                    Window.click(Window.button(dialog, IDialogConstants.OK_LABEL));
                });
                Window.type('f');
                assertEquals(List.of(), failures);
                assertEquals(DispositionState.FALSE_POSITIVE, openCase.stateOf(finding));
            } else {
                Window.type('c');
                assertEquals(DispositionState.CONFIRMED, openCase.stateOf(finding));
            }
        }
        return decided;
    }

    /** All that would keep the reviewer from signing. */
    private static void settleTheRest(OpenCase openCase) throws Exception {
        assertFalse(openCase.signing().blocking().isEmpty(), "something is open");
        List<String> open = new ArrayList<>();
        for (Finding finding : openCase.review().getFindings()) {
            if (openCase.stateOf(finding) == DispositionState.OPEN) {
                open.add(finding.getFingerprint());
            }
        }
        openCase.decide(open, DispositionState.CONFIRMED, "");
        openCase.answer(
                openCase.review().getOutcomes().stream()
                        .filter(o -> o.getState() == State.MANUAL)
                        .map(RuleOutcome::getRule)
                        .map(rule -> rule.getId())
                        .toList(),
                State.MET,
                "Looked at the record.",
                "");
        assertEquals(List.of(), openCase.signing().blocking());
    }

    private static void signOff() throws Exception {
        List<Throwable> failures = Window.whenOpen("Sign Off", FirstUserTest::sign);
        Window.command(PREFIX + "signOff", Map.of());
        assertEquals(List.of(), failures);
    }

    private static void sign(Shell dialog) {
        Window.click(Window.button(dialog, "Sign"));
        assertTrue(dialog.isDisposed(), "signed");
    }
}
