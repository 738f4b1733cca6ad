// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.casefile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.fairlead.audit.casefile.OpenCase;
import org.fairlead.model.transcript.Transcript;
import org.fairlead.reader.TranscriptReader;
import org.fairlead.workbench.Messages;
import org.fairlead.workbench.transcript.TranscriptView;

/** Corrects words of the record and reviews the record so corrected. */
public final class CorrectWords {
    private CorrectWords() {}

    /** Asks what the selected words ought to be. */
    static void selected(Shell shell, OpenCase openCase) throws IOException {
        Point selection = view().viewer().getSelectedRange();
        if (selection.y == 0) {
            MessageDialog.openInformation(shell, Messages.correctTitle, Messages.correctSelect);
            return;
        }
        String text = openCase.review().getTranscript().getText();
        String before = text.substring(selection.x, selection.x + selection.y);
        CorrectDialog dialog = new CorrectDialog(shell, before);
        if (dialog.open() == Window.OK) {
            at(shell, openCase, selection.x, before, dialog.after(), dialog.reason());
        }
    }

    /** Puts words into the place of others, from an offset on. */
    public static void at(Shell shell, OpenCase openCase, int begin, String before, String after, String reason)
            throws IOException {
        Transcript old = openCase.review().getTranscript();
        String text = old.getText().substring(0, begin) + after + old.getText().substring(begin + before.length());
        String name = old.getSource().getFileName();
        Rerun.tell(
                shell,
                NextRun.of(openCase)
                        .record(
                                text.getBytes(StandardCharsets.UTF_8),
                                () -> TranscriptReader.readText(text, name, old.getCorrections()))
                        .take(reason));
    }

    static TranscriptView view() throws IOException {
        try {
            return (TranscriptView) PlatformUI.getWorkbench()
                    .getActiveWorkbenchWindow()
                    .getActivePage()
                    .showView(TranscriptView.ID);
        } catch (PartInitException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
