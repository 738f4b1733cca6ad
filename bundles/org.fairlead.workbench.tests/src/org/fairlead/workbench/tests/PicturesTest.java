// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import org.eclipse.ui.IViewPart;
import org.fairlead.workbench.findings.ChecklistView;
import org.fairlead.workbench.findings.FindingsView;
import org.fairlead.workbench.page.FiguresPage;
import org.fairlead.workbench.page.NonGaapPage;
import org.fairlead.workbench.page.PicturesPage;
import org.fairlead.workbench.page.SafeHarborPage;
import org.fairlead.workbench.page.StatementsPage;
import org.fairlead.workbench.session.OpenSampleHandler;
import org.fairlead.workbench.session.ReviewSession;
import org.fairlead.workbench.session.Samples;
import org.fairlead.workbench.theme.ThemeHandler;
import org.fairlead.workbench.theme.Themes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Photographs every page in both themes, in the language of the run; people look at the pictures, and docs/ uses them. */
class PicturesTest {
    private static final List<String> PAGES = List.of(
            FindingsView.ID,
            FiguresPage.ID,
            StatementsPage.ID,
            NonGaapPage.ID,
            SafeHarborPage.ID,
            ChecklistView.ID,
            PicturesPage.ID);

    @AfterEach
    void light() throws Exception {
        Window.command(ThemeHandler.COMMAND, Map.of(ThemeHandler.NAME, "light"));
        Window.until("light", () -> !Themes.isDark());
        Window.view(FindingsView.ID, FindingsView.class);
    }

    @Test
    void everyPageInBothThemes() throws Exception {
        Window.command(OpenSampleHandler.COMMAND, Map.of(OpenSampleHandler.NAME, Samples.EXAMPLE_CLOUD.name()));
        Window.until(
                "opened",
                () -> ReviewSession.current()
                        .open()
                        .filter(open ->
                                open.transcript().getSource().getFileName().equals(Samples.EXAMPLE_CLOUD.fileName()))
                        .isPresent());
        ReviewSession.current().step(1);
        ReviewSession.current().step(1);
        pages("light");
        Window.command(ThemeHandler.COMMAND, Map.of(ThemeHandler.NAME, "dark"));
        Window.until("dark", Themes::isDark);
        pages("dark");
    }

    private static void pages(String theme) throws Exception {
        for (String id : PAGES) {
            IViewPart view = Window.view(id, IViewPart.class);
            assertFalse(view.getTitle().isBlank());
            Window.shot(Window.shell(), "page-" + theme + "-" + id.substring(id.lastIndexOf('.') + 1));
        }
    }
}
