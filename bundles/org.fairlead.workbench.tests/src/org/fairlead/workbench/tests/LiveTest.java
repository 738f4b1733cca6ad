// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.fairlead.audit.casefile.CaseVerifier;
import org.fairlead.audit.casefile.OpenCase;
import org.fairlead.model.casefile.DispositionState;
import org.fairlead.model.review.Finding;
import org.fairlead.workbench.Messages;
import org.fairlead.workbench.casefile.Cases;
import org.fairlead.workbench.live.LiveView;
import org.fairlead.workbench.session.OpenReview;
import org.fairlead.workbench.session.ReviewSession;
import org.fairlead.workbench.theme.ThemeHandler;
import org.fairlead.workbench.theme.Themes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words of a running call come piece by piece; what ought to be said before it ends is shown, and goes away when it was said. */
class LiveTest {
    private static final String OPENING =
            "Operator: Good morning and welcome to the second quarter call of Harbor Tools.\n\n"
                    + "Dana Fox -- Vice President, Investor Relations: Thank you. With me are our chief executive and our chief"
                    + " financial officer.";
    private static final String OUTLOOK = "Sam Reed -- Chief Executive Officer: We expect revenue to grow by 12 percent"
            + " next year, and we believe margins will improve.";
    private static final String CAUTION =
            "Dana Fox -- Vice President, Investor Relations: Let me add that some of our statements today are"
                    + " forward-looking statements within the meaning of the Private Securities Litigation Reform Act of 1995."
                    + " Actual results may differ materially from them, because of the risks and uncertainties described under"
                    + " Risk Factors in our annual report on Form 10-K for 2024, which is filed with the Securities and"
                    + " Exchange Commission. We undertake no obligation to update them.";

    private static final String MORE =
            "Sam Reed -- Chief Executive Officer: There is no doubt that we will double our revenue next year.";

    @TempDir
    Path dir;

    @AfterEach
    void close() throws Exception {
        Window.command(ThemeHandler.COMMAND, Map.of(ThemeHandler.NAME, "light"));
        Window.until("light", () -> !Themes.isDark());
        Calls.closeAll();
        Window.page().hideView(Window.view(LiveView.ID, LiveView.class));
    }

    @Test
    void theSafeHarborIsAskedForOnceThereIsAnOutlookAndNoLongerWhenItWasSaid() throws Exception {
        Calls.closeAll();
        Window.command("org.fairlead.workbench.live", Map.of());
        LiveView view = Window.view(LiveView.ID, LiveView.class);
        append(view, OPENING);
        assertFalse(view.text().contains(Messages.liveNow), "nothing was said that needs it");
        long begin = System.nanoTime();
        String blocked;
        try (Watchdog dog = new Watchdog(Window.shell().getDisplay())) {
            append(view, OUTLOOK);
            blocked = dog.words();
        }
        System.out.println("measure: first alarm of a live call: " + (System.nanoTime() - begin) / 1_000_000
                + " ms, longest block of the window " + blocked);
        assertTrue(view.text().contains(Messages.liveNow), view.text());
        assertTrue(view.text().contains("safe-harbor statement"), view.text());
        Window.shot(Window.shell(), "live");
        Window.command(ThemeHandler.COMMAND, Map.of(ThemeHandler.NAME, "dark"));
        Window.until("dark", Themes::isDark);
        Window.shot(Window.shell(), "live-dark");
        append(view, CAUTION);
        String now = view.text();
        assertFalse(now.contains("A safe-harbor statement is given orally"), now);
        assertTrue(ReviewSession.current()
                .open()
                .orElseThrow()
                .transcript()
                .getText()
                .contains("Form 10-K"));
        Window.shot(Window.shell(), "live-said");
    }

    @Test
    void aKeptCallGoesOnInItsCase() throws Exception {
        Calls.closeAll();
        Window.command("org.fairlead.workbench.live", Map.of());
        LiveView view = Window.view(LiveView.ID, LiveView.class);
        Window.click(Window.button(Window.shell(), Messages.liveRestart));
        append(view, OPENING);
        append(view, OUTLOOK + " We guarantee that margins will rise to 40 percent.");
        ReviewSession session = ReviewSession.current();
        OpenCase openCase = Cases.create(session.open().orElseThrow(), dir.resolve("live.fairlead"))
                .openCase()
                .orElseThrow();
        assertTrue(view.text().contains("live.fairlead"), "the window says where the call goes on: " + view.text());
        Finding decided = openCase.review().getFindings().stream()
                .filter(f -> !f.getEvidence().isAnchor())
                .findFirst()
                .orElseThrow();
        openCase.decide(List.of(decided.getFingerprint()), DispositionState.ACCEPTED_RISK, "Said on purpose.");
        session.select(decided);
        String blocked;
        try (Watchdog dog = new Watchdog(Window.shell().getDisplay())) {
            append(view, MORE);
            blocked = dog.words();
        }
        System.out.println("measure: piece of a live call taken into its case, longest block of the window " + blocked);
        assertEquals(1, session.all().size(), "no second review beside the case");
        assertEquals(openCase, session.open().flatMap(OpenReview::openCase).orElseThrow());
        assertEquals(2, openCase.reviewCase().getRuns().size());
        assertTrue(openCase.review().getTranscript().getText().endsWith(MORE), "appended to what was said before");
        assertTrue(openCase.review().getTranscript().getText().contains(OUTLOOK));
        Finding again = openCase.review().getFindings().stream()
                .filter(f -> f.getFingerprint().equals(decided.getFingerprint()))
                .findFirst()
                .orElseThrow();
        assertEquals(DispositionState.ACCEPTED_RISK, openCase.stateOf(again), "decisions stay");
        assertEquals(again, session.finding().orElseThrow(), "what was selected stays selected");
        Window.shot(Window.shell(), "live-kept");
        openCase.save();
        assertEquals(List.of(), CaseVerifier.verify(openCase.file()).faults());
    }

    /** Pasted into the field, as a person does. */
    private static void append(LiveView view, String words) {
        Text field = Window.find(
                Window.shell(),
                Text.class,
                text -> (text.getStyle() & SWT.MULTI) != 0
                        && (text.getStyle() & SWT.READ_ONLY) == 0
                        && text.isVisible());
        field.insert(words);
        Window.until("checked", () -> view.isChecking());
        Window.until("checked", () -> !view.isChecking());
    }
}
