// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.casefile;

import java.io.IOException;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.fairlead.audit.casefile.OpenCase;
import org.fairlead.model.casefile.DispositionState;
import org.fairlead.model.transcript.CorrectionKind;
import org.fairlead.workbench.Messages;
import org.fairlead.workbench.session.OpenReview;
import org.fairlead.workbench.session.ReviewSession;
import org.jspecify.annotations.Nullable;

/** The commands of a case; plugin.xml says which after the class name. */
public class CaseHandler extends AbstractHandler implements IExecutableExtension {
    private String what = "";

    @Override
    public void setInitializationData(IConfigurationElement element, String property, @Nullable Object data) {
        what = String.valueOf(data);
    }

    /** A case's command that may find that it cannot be done. */
    @FunctionalInterface
    private interface Work {
        void on(OpenCase openCase) throws IOException;
    }

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        Shell shell = HandlerUtil.getActiveShellChecked(event);
        switch (what) {
            case "confirm" -> Decide.on(shell, DispositionState.CONFIRMED);
            case "falsePositive" -> Decide.on(shell, DispositionState.FALSE_POSITIVE);
            case "acceptRisk" -> Decide.on(shell, DispositionState.ACCEPTED_RISK);
            case "notApplicable" -> Decide.on(shell, DispositionState.NOT_APPLICABLE);
            case "fixed" -> Decide.on(shell, DispositionState.FIXED);
            case "needsCounsel" -> Decide.on(shell, DispositionState.NEEDS_COUNSEL);
            case "reopen" -> Decide.on(shell, DispositionState.OPEN);
            case "quickActions" -> QuickActions.open(shell);
            case "undo" -> present(shell, CaseHandler::undo);
            case "redo" -> present(shell, CaseHandler::redo);
            case "save" -> save(shell);
            case "newReview" -> wizard(shell);
            case "close" -> ReviewSession.current().open().ifPresent(Cases::close);
            case "signOff" ->
                ReviewSession.current()
                        .open()
                        .flatMap(OpenReview::openCase)
                        .ifPresentOrElse(
                                openCase -> {
                                    RunJob.finish(openCase);
                                    new SignOffDialog(shell, openCase).open();
                                },
                                () -> MessageDialog.openInformation(shell, Messages.signOff, Messages.noCase));
            case "rerun" -> present(shell, openCase -> Rerun.again(shell, openCase));
            case "correct" -> present(shell, openCase -> CorrectWords.selected(shell, openCase));
            case "readingSpeaker" -> reading(shell, CorrectionKind.SPEAKER);
            case "readingBegins" -> reading(shell, CorrectionKind.TURN_BEGINS);
            case "readingContinues" -> reading(shell, CorrectionKind.TURN_CONTINUES);
            case "readingSection" -> reading(shell, CorrectionKind.SECTION);
            case "import" -> present(shell, openCase -> ImportDialog.choose(shell, openCase));
            case "newVersion" -> present(shell, openCase -> NewVersion.begin(shell, openCase));
            case "person" -> person(shell);
            default -> throw new ExecutionException("plugin.xml names an unknown command: " + what);
        }
        return null;
    }

    /** A correction of the reading is taken back by a run of its own; everything else by an event. */
    private static void undo(OpenCase openCase) throws IOException {
        if (openCase.history().undo().isEmpty()) {
            Readings.takeBack(openCase);
        }
    }

    private static void redo(OpenCase openCase) throws IOException {
        if (openCase.history().redo().isEmpty()) {
            Readings.again(openCase);
        }
    }

    private static void reading(Shell shell, CorrectionKind kind) {
        Decide.openCase(shell).ifPresent(openCase -> {
            try {
                Readings.correct(shell, openCase, kind);
            } catch (IOException e) {
                MessageDialog.openError(shell, Messages.readingTitle, String.valueOf(e.getMessage()));
            }
        });
    }

    private static void present(Shell shell, Work work) {
        Optional<OpenCase> openCase = ReviewSession.current().open().flatMap(OpenReview::openCase);
        if (openCase.isEmpty()) {
            MessageDialog.openInformation(shell, Messages.product, Messages.noCase);
            return;
        }
        try {
            work.on(openCase.get());
        } catch (IOException e) {
            MessageDialog.openError(shell, Messages.product, String.valueOf(e.getMessage()));
        }
    }

    /** Saving a review without a case makes one. */
    private static void save(Shell shell) {
        Decide.openCase(shell).ifPresent(openCase -> {
            try {
                openCase.save();
                ReviewSession.current().decided();
            } catch (IOException e) {
                MessageDialog.openError(shell, Messages.product, String.valueOf(e.getMessage()));
            }
        });
    }

    private static void wizard(Shell shell) {
        WizardDialog dialog = new WizardDialog(shell, new NewReviewWizard());
        dialog.setPageSize(640, 360);
        dialog.open();
    }

    private static void person(Shell shell) {
        InputDialog dialog = new InputDialog(
                shell,
                Messages.personTitle,
                Messages.personPrompt,
                Person.name(),
                name -> name.codePoints().anyMatch(Character::isLetterOrDigit) ? null : Messages.personNeeded);
        if (dialog.open() == Window.OK) {
            Cases.goOnAs(dialog.getValue());
        }
    }
}
