// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.casefile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.fairlead.audit.casefile.CaseException;
import org.fairlead.audit.casefile.CaseFile;
import org.fairlead.audit.casefile.OpenCase;
import org.fairlead.model.casefile.Disposition;
import org.fairlead.model.casefile.DispositionState;
import org.fairlead.model.review.Finding;
import org.fairlead.workbench.Messages;
import org.fairlead.workbench.session.OpenReview;
import org.fairlead.workbench.session.ReviewSession;

/** What happens when a person decides on the findings that are marked: a reason is asked for where one is needed, a case is made where there is none. */
public final class Decide {
    private Decide() {}

    /** Asks for what is missing and decides. */
    public static void on(Shell shell, DispositionState state) {
        List<Finding> findings = ReviewSession.current().marked();
        if (findings.isEmpty()) {
            MessageDialog.openInformation(shell, Messages.decide, Messages.noRule);
            return;
        }
        Optional<OpenCase> openCase = openCase(shell);
        if (openCase.isEmpty()) {
            return;
        }
        String reason = "";
        if (needsReason(state)) {
            ReasonDialog dialog = new ReasonDialog(shell, state, findings.size(), earlier(openCase.get(), findings));
            if (dialog.open() != Window.OK) {
                return;
            }
            reason = dialog.reason();
        }
        decide(shell, openCase.get(), findings, state, reason);
    }

    /** Decides with a reason that is at hand. */
    static void with(Shell shell, DispositionState state, String reason) {
        List<Finding> findings = ReviewSession.current().marked();
        if (!findings.isEmpty()) {
            openCase(shell).ifPresent(openCase -> decide(shell, openCase, findings, state, reason));
        }
    }

    private static void decide(
            Shell shell, OpenCase openCase, List<Finding> findings, DispositionState state, String reason) {
        try {
            openCase.decide(findings.stream().map(Decide::key).toList(), state, reason);
        } catch (CaseException e) {
            MessageDialog.openError(shell, Messages.decide, e.getMessage());
        }
    }

    private static String key(Finding finding) {
        return finding.getFingerprint();
    }

    /** The case of the review in sight; where it has none, a person says where it is to be kept. */
    static Optional<OpenCase> openCase(Shell shell) {
        Optional<OpenReview> open = ReviewSession.current().open();
        if (open.isEmpty()) {
            MessageDialog.openInformation(shell, Messages.decide, Messages.noReview);
            return Optional.empty();
        }
        Optional<OpenCase> there = open.get().openCase();
        return there.isPresent() ? there : make(shell, open.get());
    }

    private static Optional<OpenCase> make(Shell shell, OpenReview open) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(Messages.caseWhere);
        dialog.setFilterExtensions(new String[] {"*" + CaseFile.ENDING});
        Path proposal = CaseNames.proposal(open);
        dialog.setFilterPath(String.valueOf(proposal.getParent()));
        dialog.setFileName(String.valueOf(proposal.getFileName()));
        String name = dialog.open();
        if (name == null) {
            return Optional.empty();
        }
        try {
            return Cases.create(open, CaseNames.withEnding(Path.of(name))).openCase();
        } catch (IOException e) {
            MessageDialog.openError(shell, Messages.caseWhere, e.getMessage());
            return Optional.empty();
        }
    }

    static boolean needsReason(DispositionState state) {
        return state != DispositionState.OPEN && state != DispositionState.CONFIRMED;
    }

    /** The reason that one finding has already, to be changed rather than typed again. */
    private static String earlier(OpenCase openCase, List<Finding> findings) {
        return findings.size() == 1
                ? openCase.disposition(findings.getFirst())
                        .map(Disposition::getReason)
                        .orElse("")
                : "";
    }
}
