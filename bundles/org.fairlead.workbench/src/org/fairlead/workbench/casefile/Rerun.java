// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.casefile;

import java.io.IOException;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.fairlead.audit.casefile.OpenCase;
import org.fairlead.audit.casefile.RunComparison;
import org.fairlead.model.rules.IssuerProfile;
import org.fairlead.model.transcript.Transcript;
import org.fairlead.workbench.Messages;

/** Reviews the call of a case again: with the rules of now, with another profile, or beside another document. */
public final class Rerun {
    private Rerun() {}

    static void again(Shell shell, OpenCase openCase) throws IOException {
        InputDialog dialog = new InputDialog(
                shell,
                Messages.rerunTitle,
                Messages.rerunPrompt,
                Messages.rerunReason,
                text -> text.isBlank() ? Messages.reasonNeeded : null);
        if (dialog.open() == Window.OK) {
            tell(shell, NextRun.of(openCase).take(dialog.getValue()));
        }
    }

    /** Reviews again under a profile. */
    public static void with(Shell shell, OpenCase openCase, IssuerProfile profile, String reason) throws IOException {
        tell(shell, NextRun.of(openCase).under(profile).take(reason));
    }

    /** Holds the record of the case against an earlier call too, which the case keeps from then on. */
    public static void besideEarlier(OpenCase openCase, Transcript call, byte[] bytes, String reason)
            throws IOException {
        NextRun.of(openCase).beside(kept -> kept.withPrevious(call, bytes)).take(reason);
    }

    /** Tells a person what changed. */
    static void tell(Shell shell, RunComparison comparison) {
        MessageDialog.openInformation(shell, Messages.rerunTitle, NLS.bind(Messages.rerunDone, new Object[] {
            comparison.added().size(),
            comparison.gone().size(),
            comparison.changed().size()
        }));
    }
}
