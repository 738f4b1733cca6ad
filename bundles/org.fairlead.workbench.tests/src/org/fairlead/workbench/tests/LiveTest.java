// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.fairlead.workbench.Messages;
import org.fairlead.workbench.live.LiveView;
import org.fairlead.workbench.session.ReviewSession;
import org.fairlead.workbench.theme.ThemeHandler;
import org.fairlead.workbench.theme.Themes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

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
        long blocked;
        try (Watchdog dog = new Watchdog(Window.shell().getDisplay())) {
            append(view, OUTLOOK);
            blocked = dog.longest();
        }
        System.out.println("measure: first alarm of a live call: " + (System.nanoTime() - begin) / 1_000_000
                + " ms, longest block of the window " + blocked + " ms");
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
