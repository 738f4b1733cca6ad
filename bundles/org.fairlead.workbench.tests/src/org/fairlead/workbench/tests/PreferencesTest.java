// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.fairlead.model.review.Finding;
import org.fairlead.workbench.findings.FindingsView;
import org.fairlead.workbench.page.PicturesPage;
import org.fairlead.workbench.preferences.Autosave;
import org.fairlead.workbench.session.OpenReview;
import org.fairlead.workbench.session.ReviewSession;
import org.fairlead.workbench.session.Samples;
import org.fairlead.workbench.table.RowsTable;
import org.fairlead.workbench.table.ShownCsv;
import org.fairlead.workbench.theme.ThemeHandler;
import org.fairlead.workbench.theme.Themes;
import org.fairlead.workbench.transcript.TranscriptView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people set, keep and take out: theme, preferences, recent cases, what a table shows. */
class PreferencesTest {
    private static final List<String> PAGES = List.of(
            "org.fairlead.workbench.preferences",
            "org.fairlead.workbench.preferences.folders",
            "org.eclipse.ui.preferencePages.Keys",
            "org.eclipse.ui.preferencePages.ColorsAndFonts");

    @TempDir
    Path dir;

    @AfterEach
    void light() throws Exception {
        theme("light", Themes.LIGHT);
        Calls.closeAll();
        Window.view(TranscriptView.ID, TranscriptView.class);
    }

    private static void theme(String name, Themes theme) throws Exception {
        Window.command(ThemeHandler.COMMAND, Map.of(ThemeHandler.NAME, name));
        Window.until(name, () -> Themes.active() == theme);
    }

    @Test
    void theHighContrastThemeReachesTextTableAndCharts() throws Exception {
        Calls.sample(Samples.EXAMPLE_CLOUD);
        Window.view(FindingsView.ID, FindingsView.class);
        ReviewSession.current().step(1);
        theme("contrast", Themes.CONTRAST);
        Window.settle();
        var text = Window.view(TranscriptView.ID, TranscriptView.class).viewer().getTextWidget();
        assertEquals(0, text.getBackground().getRed(), "black behind the text");
        assertEquals(255, text.getForeground().getRed(), "white text");
        Window.shot(Window.shell(), "contrast");
        Window.view(PicturesPage.ID, PicturesPage.class);
        Window.shot(Window.shell(), "contrast-pictures");
    }

    @Test
    void everyPageOfThePreferencesOpens() throws Exception {
        for (String id : PAGES) {
            PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(Window.shell(), id, null, null);
            dialog.setBlockOnOpen(false);
            dialog.open();
            assertNotNull(dialog.getSelectedPage(), id);
            Window.shot(dialog.getShell(), "preferences-" + id.substring(id.lastIndexOf('.') + 1));
            dialog.close();
        }
    }

    @Test
    void whatTheTableShowsIsExportedAndCopied() throws Exception {
        Calls.sample(Samples.EXAMPLE_CLOUD);
        RowsTable<Finding> table =
                Window.view(FindingsView.ID, FindingsView.class).table();
        table.rows().containing("US-NG");
        table.narrow();
        List<Finding> shown = table.rows().shown();
        assertTrue(!shown.isEmpty() && shown.size() < table.rows().all().size(), "a part of them");
        Path file = dir.resolve("shown.csv");
        ShownCsv.write(table, file);
        List<String> lines = Files.readAllLines(file);
        assertEquals(shown.size() + 1, lines.size());
        assertEquals(table.shownColumns().size(), lines.getFirst().split("\",\"").length);
        for (int i = 0; i < shown.size(); i++) {
            assertTrue(
                    lines.get(i + 1)
                            .contains(shown.get(i).getOutcome().getRule().getId()),
                    "in the order shown");
        }
        table.deselect();
        table.copy();
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        String copied = String.valueOf(clipboard.getContents(TextTransfer.getInstance()));
        clipboard.dispose();
        assertEquals(shown.size() + 1, copied.lines().count());
        assertEquals(
                table.shownColumns().size(),
                copied.lines().findFirst().orElseThrow().split("\t").length);
        table.rows().containing("");
        table.narrow();
    }

    @Test
    void aRecentCaseIsOfferedWhereNothingIsOpen() throws Exception {
        OpenReview open = Calls.sampleCase(Samples.NORTHWIND, dir);
        Calls.closeAll();
        assertTrue(ReviewSession.current().all().isEmpty());
        Window.view(TranscriptView.ID, TranscriptView.class);
        Link link = Window.find(
                Window.shell(),
                Link.class,
                l -> l.getText()
                        .contains(open.file().orElseThrow().getFileName().toString()));
        Window.shot(Window.shell(), "empty");
        link.notifyListeners(org.eclipse.swt.SWT.Selection, new org.eclipse.swt.widgets.Event());
        Window.until("opened", () -> ReviewSession.current().open().isPresent());
        assertEquals(open.file(), ReviewSession.current().open().orElseThrow().file());
    }

    @Test
    void autosaveBringsDecisionsIntoTheFile() throws Exception {
        OpenReview open = Calls.sampleCase(Samples.NORTHWIND, dir);
        var openCase = open.openCase().orElseThrow();
        openCase.decide(
                List.of(openCase.review().getFindings().getFirst().getFingerprint()),
                org.fairlead.model.casefile.DispositionState.CONFIRMED,
                "");
        assertTrue(openCase.isDirty());
        Autosave.save();
        assertTrue(!openCase.isDirty());
    }
}
