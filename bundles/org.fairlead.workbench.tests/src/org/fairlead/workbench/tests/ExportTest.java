// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.fairlead.workbench.export.ExportHandler;
import org.fairlead.workbench.session.OpenReview;
import org.fairlead.workbench.session.ReviewSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The export wizard, driven with the mouse. */
class ExportTest {
    private static final String TITLE = "Export Audit Workbook";

    @TempDir
    Path dir;

    @BeforeEach
    void open() {
        ReviewSession.current().show(OpenReview.of(MadeUpCall.review(), Optional.of(dir.resolve("call.txt"))));
    }

    @Test
    void writesTheWorkbook() throws Exception {
        Path file = dir.resolve("out.xlsx");
        wizard(shell -> {
            field(shell).setText(file.toString());
            Window.shot(shell, "export");
            Window.click(Window.button(shell, "Finish"));
            Window.until("closed", shell::isDisposed);
        });
        assertEquals('P', Files.readAllBytes(file)[0]);
        assertTrue(Files.size(file) > 4000);
    }

    @Test
    void doesNotReplaceAFileUnasked() throws Exception {
        Path file = Files.writeString(dir.resolve("out.xlsx"), "mine");
        wizard(shell -> {
            field(shell).setText(file.toString());
            Button finish = Window.button(shell, "Finish");
            assertFalse(finish.isEnabled());
            Button replace = Window.find(shell, Button.class, button -> (button.getStyle() & SWT.CHECK) != 0);
            replace.setSelection(true);
            replace.notifyListeners(SWT.Selection, new Event());
            assertTrue(finish.isEnabled());
            Window.shot(shell, "export-replace");
            Window.click(Window.button(shell, "Cancel"));
        });
        assertEquals("mine", Files.readString(file));
    }

    @Test
    void wantsAFolderThatExists() throws Exception {
        wizard(shell -> {
            field(shell).setText(dir.resolve("none/out.xlsx").toString());
            assertFalse(Window.button(shell, "Finish").isEnabled());
            Window.click(Window.button(shell, "Cancel"));
        });
        assertFalse(Files.exists(dir.resolve("none")));
    }

    @Test
    void canBeCancelledAndThenLeavesNoFile() throws Exception {
        Path file = dir.resolve("out.xlsx");
        ReviewSession.current().show(OpenReview.of(MadeUpCall.manyFindings(60_000), Optional.empty()));
        wizard(shell -> {
            field(shell).setText(file.toString());
            shell.getDisplay()
                    .timerExec(
                            300,
                            () -> Window.find(shell, ToolBar.class, bar -> bar.isVisible() && bar.getItemCount() == 1)
                                    .getItem(0)
                                    .notifyListeners(SWT.Selection, new Event()));
            Window.button(shell, "Finish").notifyListeners(SWT.Selection, new Event());
            assertFalse(shell.isDisposed());
            assertFalse(Files.exists(file));
            Window.shot(shell, "export-cancelled");
            assertTrue(Window.button(shell, "Cancel").isEnabled());
        });
        assertFalse(Files.exists(file));
    }

    private static void wizard(Window.Step step) throws Exception {
        List<Throwable> failures = Window.whenOpen(TITLE, step);
        Window.command(ExportHandler.COMMAND, Map.of());
        assertEquals(List.of(), failures);
    }

    private static Text field(Shell shell) {
        return Window.find(shell, Text.class, text -> (text.getStyle() & SWT.READ_ONLY) == 0 && text.isEnabled());
    }
}
