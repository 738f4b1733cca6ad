// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.fairlead.audit.casefile.OpenCase;
import org.fairlead.model.casefile.DispositionState;
import org.fairlead.model.review.Finding;
import org.fairlead.model.review.RuleOutcome;
import org.fairlead.model.rules.State;
import org.fairlead.workbench.casefile.Cases;
import org.fairlead.workbench.casefile.Person;
import org.fairlead.workbench.casefile.Rerun;
import org.fairlead.workbench.findings.FindingsView;
import org.fairlead.workbench.page.LastCallHandler;
import org.fairlead.workbench.page.LastCallPage;
import org.fairlead.workbench.rule.Clauses;
import org.fairlead.workbench.session.OpenReview;
import org.fairlead.workbench.session.ReviewSession;
import org.fairlead.workbench.session.Samples;
import org.fairlead.workbench.theme.Themes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Photographs what a case asks or tells only now and then, in every theme, in the language of the run. */
class CaseQuestionPicturesTest {
    private static final String PREFIX = "org.fairlead.workbench.";

    @TempDir
    Path dir;

    private final ReviewSession session = ReviewSession.current();

    @AfterEach
    void light() throws Exception {
        DialogPicturesTest.theme(Themes.LIGHT);
        Calls.closeAll();
        Person.name("");
        Window.page().hideView(Window.page().findView(LastCallPage.ID));
    }

    @Test
    void everyQuestionInEveryTheme() throws Exception {
        OpenReview sealed = sealed();
        for (Themes theme : Window.themes()) {
            DialogPicturesTest.theme(theme);
            session.show(sealed);
            DialogPicturesTest.picture(
                    theme.key(), "newVersion-sealed", () -> Window.command(PREFIX + "newVersion", Map.of()));
            inTheCourseOfACase(theme.key());
        }
    }

    private void inTheCourseOfACase(String theme) throws Exception {
        Path earlier = earlier();
        OpenReview open = compared(earlier);
        OpenCase openCase = Cases.create(forgotten(open), dir.resolve(theme + ".fairlead"))
                .openCase()
                .orElseThrow();
        boolean[] answered = new boolean[1];
        DialogPicturesTest.picture(
                theme,
                "lastCall",
                () -> {
                    hold(earlier);
                    Window.until("answered", () -> answered[0]);
                },
                dialog -> answered[0] = true);
        DialogPicturesTest.picture(
                theme,
                "notKept",
                () -> Rerun.besideEarlier(openCase, open.transcript(), openCase.original(), "Again."));
        Finding finding = openCase.review().getFindings().getFirst();
        DialogPicturesTest.picture(
                theme,
                "wording",
                () -> Clauses.edit(Window.shell(), finding.getOutcome().getRule()));
        Window.focus(Window.view(FindingsView.ID, FindingsView.class).table().control());
        session.select(finding);
        quickActions(theme);
    }

    /** A menu is no dialog: it does not block, and keys go to it. */
    private static void quickActions(String theme) throws Exception {
        Window.command(PREFIX + "quickActions", Map.of());
        Window.settle();
        for (int key : new int[] {SWT.ARROW_DOWN, SWT.ARROW_DOWN, SWT.ARROW_DOWN, SWT.ARROW_RIGHT}) {
            Window.key(key);
        }
        Window.shot(Window.shell(), "dialog-" + theme + "-quickActions");
        Window.key(SWT.ESC);
        Window.key(SWT.ESC);
        Window.settle();
    }

    private OpenReview sealed() throws Exception {
        Person.name("Ada Preparer");
        OpenCase openCase = Calls.sampleCase(Samples.NORTHWIND, dir).openCase().orElseThrow();
        openCase.decide(
                openCase.review().getFindings().stream()
                        .map(Finding::getFingerprint)
                        .toList(),
                DispositionState.CONFIRMED,
                "");
        openCase.answer(
                openCase.review().getOutcomes().stream()
                        .filter(outcome -> outcome.getState() == State.MANUAL)
                        .map(RuleOutcome::getRule)
                        .map(rule -> rule.getId())
                        .toList(),
                State.MET,
                "Looked at the record.",
                "");
        openCase.signing().preparer("Prepared.");
        Cases.goOnAs("Ben Reviewer");
        OpenReview open = session.open().orElseThrow();
        open.openCase().orElseThrow().signing().reviewer("Reviewed.", Optional.empty());
        assertTrue(open.openCase().orElseThrow().reviewCase().isSealed());
        return open;
    }

    /** The sample with a longer caution, so that there is something to find. */
    private Path earlier() throws Exception {
        String words = "actual results may differ materially";
        String text = Calls.sample(Samples.EXAMPLE_CLOUD).transcript().getText();
        assertTrue(text.contains(words), "the sample has its caution");
        return Files.writeString(
                dir.resolve("2025-q1.txt"),
                text.replace(
                        words,
                        words
                                + " because of competition, supply of chips, exchange rates, regulation and the loss of large customers"));
    }

    private OpenReview compared(Path earlier) throws Exception {
        OpenReview open = Calls.sample(Samples.EXAMPLE_CLOUD);
        hold(earlier);
        Window.until("compared", () -> session.open().filter(now -> now != open).isPresent());
        OpenReview now = session.open().orElseThrow();
        assertEquals(1, now.review().getCompanions().size());
        return now;
    }

    private static void hold(Path earlier) throws Exception {
        Window.command(LastCallHandler.COMMAND, Map.of(LastCallHandler.FILE, earlier.toString()));
    }

    /** The same, without the documents that it was held against. */
    private static OpenReview forgotten(OpenReview open) {
        OpenReview without =
                OpenReview.of(open.review(), open.file(), open.made().map(made -> made.beside(List.of())));
        ReviewSession.current().replace(open, without);
        return without;
    }
}
