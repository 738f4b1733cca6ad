// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.casefile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.fairlead.audit.casefile.OpenCase;
import org.fairlead.audit.casefile.Reviewed;
import org.fairlead.audit.casefile.RunComparison;
import org.fairlead.engine.CompiledRules;
import org.fairlead.engine.Engine;
import org.fairlead.model.review.Review;
import org.fairlead.model.rules.IssuerProfile;
import org.fairlead.model.transcript.Transcript;
import org.fairlead.reader.TranscriptReader;
import org.fairlead.workbench.Messages;
import org.fairlead.workbench.session.OpenReview;
import org.fairlead.workbench.session.ReviewSession;
import org.fairlead.workbench.session.Rulebook;
import org.fairlead.workbench.transcript.TranscriptView;

/** Reviews the call of a case again: with the rules of now, with another profile, or with corrected words. */
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
            with(shell, openCase, openCase.review().getProfile(), dialog.getValue());
        }
    }

    /** Reviews again under a profile. */
    public static void with(Shell shell, OpenCase openCase, IssuerProfile profile, String reason) throws IOException {
        Transcript transcript = openCase.review().getTranscript();
        show(shell, openCase, openCase.rerun(review(openCase.original(), transcript, profile), reason));
    }

    /** Asks what the selected words ought to be, and reviews the corrected text. */
    static void corrected(Shell shell, OpenCase openCase) throws IOException {
        TranscriptView view = view();
        org.eclipse.swt.graphics.Point selection = view.viewer().getSelectedRange();
        String text = openCase.review().getTranscript().getText();
        if (selection.y == 0) {
            MessageDialog.openInformation(shell, Messages.correctTitle, Messages.correctSelect);
            return;
        }
        String before = text.substring(selection.x, selection.x + selection.y);
        CorrectDialog dialog = new CorrectDialog(shell, before);
        if (dialog.open() == Window.OK) {
            correct(shell, openCase, selection.x, before, dialog.after(), dialog.reason());
        }
    }

    /** Puts words into the place of others, from an offset on, and reviews the record so corrected. */
    public static void correct(Shell shell, OpenCase openCase, int begin, String before, String after, String reason)
            throws IOException {
        Transcript old = openCase.review().getTranscript();
        String text = old.getText().substring(0, begin) + after + old.getText().substring(begin + before.length());
        Transcript transcript = TranscriptReader.readText(text, old.getSource().getFileName());
        Reviewed reviewed = review(
                text.getBytes(StandardCharsets.UTF_8),
                transcript,
                openCase.review().getProfile());
        show(shell, openCase, openCase.rerun(reviewed, reason));
    }

    private static Reviewed review(byte[] original, Transcript transcript, IssuerProfile profile) throws IOException {
        CompiledRules rules =
                PlatformUI.getWorkbench().getService(Rulebook.class).rules();
        Review review = Engine.review(transcript, rules, profile == null ? Engine.unknownIssuer() : profile);
        return new Reviewed(original, rules.packs(), review);
    }

    /** The new run takes the place of the old one in the window, and a person is told what changed. */
    private static void show(Shell shell, OpenCase openCase, RunComparison comparison) {
        ReviewSession session = ReviewSession.current();
        session.all().stream()
                .filter(open -> open.openCase().filter(openCase::equals).isPresent())
                .findFirst()
                .ifPresent(before -> session.replace(before, OpenReview.of(openCase)));
        MessageDialog.openInformation(shell, Messages.rerunTitle, NLS.bind(Messages.rerunDone, new Object[] {
            comparison.added().size(),
            comparison.gone().size(),
            comparison.changed().size()
        }));
    }

    private static TranscriptView view() throws IOException {
        IWorkbenchPage page =
                PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        try {
            return (TranscriptView) page.showView(TranscriptView.ID);
        } catch (PartInitException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
