// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.session;

import java.nio.file.Path;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.fairlead.workbench.Messages;
import org.fairlead.workbench.casefile.Cases;
import org.jspecify.annotations.Nullable;

/** Opens a transcript or a case: the one named in the command's parameter, else asks. */
public class OpenHandler extends AbstractHandler {
    public static final String COMMAND = "org.fairlead.workbench.open";
    /** Endings of the files that are read. */
    public static final String TRANSCRIPTS = "*.txt;*.text;*.md;*.pdf;*.docx;*.html;*.htm;*.json;*.vtt;*.srt;*.ttml";

    public static final String FILE = "org.fairlead.workbench.open.file";

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        String name = event.getParameter(FILE);
        if (name == null) {
            FileDialog dialog = new FileDialog(HandlerUtil.getActiveShell(event), SWT.OPEN);
            dialog.setText(Messages.openTitle);
            dialog.setFilterNames(
                    new String[] {Messages.filterBoth, Messages.filterCases, Messages.filterText, Messages.filterAll});
            dialog.setFilterExtensions(new String[] {TRANSCRIPTS + ";*.fairlead", "*.fairlead", TRANSCRIPTS, "*"});
            name = dialog.open();
        }
        if (name != null) {
            Path file = Path.of(name);
            if (Cases.isCase(file)) {
                Cases.open(file);
            } else {
                ReviewJob.open(file);
            }
        }
        return null;
    }
}
