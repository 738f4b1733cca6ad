// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.casefile;

import java.io.IOException;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.fairlead.audit.casefile.CaseFile;
import org.fairlead.audit.casefile.OpenCase;
import org.fairlead.workbench.Messages;
import org.fairlead.workbench.session.ReviewSession;

/** Takes a sealed case up again as a new version beside it. */
final class NewVersion {
    private NewVersion() {}

    static void begin(Shell shell, OpenCase openCase) throws IOException {
        if (!openCase.reviewCase().isSealed()) {
            MessageDialog.openInformation(shell, Messages.versionTitle, Messages.versionNotSealed);
            return;
        }
        InputDialog dialog = new InputDialog(
                shell,
                Messages.versionTitle,
                Messages.versionPrompt,
                "",
                text -> text.isBlank() ? Messages.reasonNeeded : null);
        if (dialog.open() == Window.OK) {
            OpenCase next = openCase.beginVersion(
                    CaseFile.nextVersion(openCase.file(), openCase.reviewCase().getVersion() + 1), dialog.getValue());
            RecentCases.add(next.file());
            ReviewSession.current().show(Cases.listen(next));
            MessageDialog.openInformation(shell, Messages.versionTitle, NLS.bind(Messages.versionDone, next.file()));
        }
    }
}
