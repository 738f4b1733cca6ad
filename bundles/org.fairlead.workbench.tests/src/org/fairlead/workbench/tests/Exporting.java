// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.fairlead.workbench.export.ExportHandler;

/** Drives the export wizard. */
final class Exporting {
    static final String TITLE = "Export Audit Workbook";

    private Exporting() {}

    /** Exports the review in sight as a workbook. */
    static void workbook(Path file) throws Exception {
        List<Throwable> failures = Window.whenOpen(TITLE, shell -> {
            Window.find(shell, Text.class, text -> (text.getStyle() & SWT.READ_ONLY) == 0 && text.isEnabled())
                    .setText(file.toString());
            Window.click(Window.button(shell, "Finish"));
            Window.until("closed", shell::isDisposed);
        });
        Window.command(ExportHandler.COMMAND, Map.of());
        assertEquals(List.of(), failures);
    }
}
