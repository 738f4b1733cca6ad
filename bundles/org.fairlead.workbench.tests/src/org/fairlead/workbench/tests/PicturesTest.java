// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import org.eclipse.ui.IViewPart;
import org.fairlead.workbench.compare.CompareView;
import org.fairlead.workbench.findings.ChecklistView;
import org.fairlead.workbench.findings.FindingsView;
import org.fairlead.workbench.help.HelpView;
import org.fairlead.workbench.live.LiveView;
import org.fairlead.workbench.many.FolderView;
import org.fairlead.workbench.page.ChangesPage;
import org.fairlead.workbench.page.FiguresPage;
import org.fairlead.workbench.page.LastCallPage;
import org.fairlead.workbench.page.ManualPage;
import org.fairlead.workbench.page.NonGaapPage;
import org.fairlead.workbench.page.PicturesPage;
import org.fairlead.workbench.page.SafeHarborPage;
import org.fairlead.workbench.page.StatementsPage;
import org.fairlead.workbench.page.TrailPage;
import org.fairlead.workbench.rule.RuleView;
import org.fairlead.workbench.session.OpenSampleHandler;
import org.fairlead.workbench.session.ReviewSession;
import org.fairlead.workbench.session.Samples;
import org.fairlead.workbench.theme.ThemeHandler;
import org.fairlead.workbench.theme.Themes;
import org.fairlead.workbench.transcript.TranscriptView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Photographs every page in every theme, in the language of the run; people look at the pictures, and docs/ uses them. */
class PicturesTest {
    private static final List<String> PAGES = List.of(
            FindingsView.ID,
            FiguresPage.ID,
            StatementsPage.ID,
            NonGaapPage.ID,
            SafeHarborPage.ID,
            ChecklistView.ID,
            ManualPage.ID,
            PicturesPage.ID,
            CompareView.ID,
            ChangesPage.ID,
            TrailPage.ID,
            LastCallPage.ID,
            LiveView.ID,
            FolderView.ID,
            HelpView.ID);

    /** Pages that are not there until a person asks for them. */
    private static final List<String> ON_REQUEST = List.of(LastCallPage.ID, LiveView.ID, FolderView.ID, HelpView.ID);

    @AfterEach
    void light() throws Exception {
        Window.command(ThemeHandler.COMMAND, Map.of(ThemeHandler.NAME, "light"));
        Window.until("light", () -> Themes.active() == Themes.LIGHT);
        asAtFirst();
    }

    @Test
    void everyPageInEveryTheme() throws Exception {
        Window.command(OpenSampleHandler.COMMAND, Map.of(OpenSampleHandler.NAME, Samples.EXAMPLE_CLOUD.name()));
        Window.until(
                "opened",
                () -> ReviewSession.current()
                        .open()
                        .filter(open ->
                                open.transcript().getSource().getFileName().equals(Samples.EXAMPLE_CLOUD.fileName()))
                        .isPresent());
        FindingsView findings = Window.view(FindingsView.ID, FindingsView.class);
        Window.until("shown", () -> findings.table().rows().all().size() > 10);
        ReviewSession.current().step(1);
        ReviewSession.current().step(1);
        for (Themes theme : Window.themes()) {
            Window.command(ThemeHandler.COMMAND, Map.of(ThemeHandler.NAME, theme.key()));
            Window.until(theme.key(), () -> Themes.active() == theme);
            pages(theme.key());
        }
    }

    private static void asAtFirst() throws Exception {
        for (String id : ON_REQUEST) {
            Window.page().hideView(Window.page().findView(id));
        }
        Window.view(TranscriptView.ID, TranscriptView.class);
        Window.view(RuleView.ID, RuleView.class);
        Window.view(FindingsView.ID, FindingsView.class);
    }

    private static void pages(String theme) throws Exception {
        asAtFirst();
        for (String id : PAGES) {
            IViewPart view = Window.view(id, IViewPart.class);
            assertFalse(view.getTitle().isBlank());
            Window.shot(Window.shell(), "page-" + theme + "-" + id.substring(id.lastIndexOf('.') + 1));
        }
    }
}
