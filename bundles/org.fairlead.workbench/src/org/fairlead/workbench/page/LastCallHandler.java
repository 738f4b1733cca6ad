// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.page;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.fairlead.audit.casefile.CaseFile;
import org.fairlead.audit.casefile.OpenCase;
import org.fairlead.workbench.Failures;
import org.fairlead.workbench.Messages;
import org.fairlead.workbench.casefile.Rerun;
import org.fairlead.workbench.session.OpenHandler;
import org.fairlead.workbench.session.OpenReview;
import org.fairlead.workbench.session.ReviewSession;
import org.jspecify.annotations.Nullable;

/** Holds the call in sight against an earlier one: the file named in the command's parameter, else asks for a transcript or a case. */
public class LastCallHandler extends AbstractHandler {
    public static final String COMMAND = "org.fairlead.workbench.lastCall";
    public static final String FILE = "org.fairlead.workbench.lastCall.file";

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        Shell shell = HandlerUtil.getActiveShellChecked(event);
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        Optional<OpenReview> open = ReviewSession.current().open();
        if (open.isEmpty()) {
            MessageDialog.openInformation(shell, Messages.lastCallTitle, Messages.noReview);
            return null;
        }
        String name = event.getParameter(FILE) == null ? ask(shell) : event.getParameter(FILE);
        if (name != null) {
            LastCalls.compare(open.get(), Path.of(name), pair -> show(shell, page, open.get(), pair));
        }
        return null;
    }

    private static @Nullable String ask(Shell shell) {
        FileDialog dialog = new FileDialog(shell, SWT.OPEN);
        dialog.setText(Messages.lastCallTitle);
        dialog.setFilterNames(new String[] {Messages.lastCallFilter, Messages.filterAll});
        dialog.setFilterExtensions(new String[] {OpenHandler.TRANSCRIPTS + ";*" + CaseFile.ENDING, "*"});
        return dialog.open();
    }

    /** What was found belongs into the register: of a review that nobody keeps it is put there, for a case a person is asked. */
    private static void show(Shell shell, IWorkbenchPage page, OpenReview open, LastCalls.Pair pair) {
        try {
            page.showView(LastCallPage.ID);
            ReviewSession session = ReviewSession.current();
            if (open.openCase().isEmpty()) {
                session.replace(
                        open,
                        OpenReview.of(
                                pair.now(),
                                open.file(),
                                open.made()
                                        .map(m ->
                                                m.beside(List.of(pair.earlier().bytes())))));
            } else {
                session.show(open);
                take(shell, open.openCase().get(), pair);
            }
        } catch (PartInitException | IOException e) {
            Failures.report(NLS.bind(Messages.cannotOpen, pair.name(), e.getMessage()), e);
        }
    }

    private static void take(Shell shell, OpenCase openCase, LastCalls.Pair pair) throws IOException {
        int found = LastCalls.findings(pair.now()).size();
        boolean changeable =
                openCase.readOnlyBecause().isEmpty() && !openCase.reviewCase().isSealed();
        String question = found == 0 ? Messages.lastCallTakeNone : Messages.lastCallTake;
        if (changeable
                && MessageDialog.openQuestion(shell, Messages.lastCallTitle, NLS.bind(question, pair.name(), found))) {
            Rerun.besideEarlier(
                    openCase,
                    pair.earlier().call(),
                    pair.earlier().bytes(),
                    NLS.bind(Messages.lastCallReason, pair.name()));
        }
    }
}
