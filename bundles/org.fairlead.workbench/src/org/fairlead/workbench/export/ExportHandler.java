// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.export;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.fairlead.workbench.Messages;
import org.fairlead.workbench.session.ReviewSession;
import org.jspecify.annotations.Nullable;

/** Opens the export wizard for the review that is open. */
public class ExportHandler extends AbstractHandler {
    public static final String COMMAND = "org.fairlead.workbench.export";

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        Shell shell = HandlerUtil.getActiveShell(event);
        ReviewSession.current()
                .open()
                .ifPresentOrElse(
                        open -> {
                            WizardDialog dialog = new WizardDialog(shell, new ExportWizard(open));
                            dialog.setPageSize(560, 240);
                            dialog.open();
                        },
                        () -> MessageDialog.openInformation(shell, Messages.exportTitle, Messages.noReview));
        return null;
    }
}
