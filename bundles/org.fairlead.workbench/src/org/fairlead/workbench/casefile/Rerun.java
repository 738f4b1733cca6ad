// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.casefile;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;
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
import org.fairlead.engine.Companions;
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
        tell(shell, take(openCase, openCase.original(), () -> transcript, profile, Companions.NONE, reason));
    }

    /** Takes the record as it is read now into the case, under the same profile. */
    static RunComparison take(OpenCase openCase, byte[] original, Reading reading, String reason) throws IOException {
        return take(openCase, original, reading, openCase.review().getProfile(), Companions.NONE, reason);
    }

    /** Holds the record of the case against documents beside it. */
    public static void beside(OpenCase openCase, Companions companions, String reason) throws IOException {
        Transcript transcript = openCase.review().getTranscript();
        take(openCase, openCase.original(), () -> transcript, openCase.review().getProfile(), companions, reason);
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
        String name = old.getSource().getFileName();
        tell(
                shell,
                take(
                        openCase,
                        text.getBytes(StandardCharsets.UTF_8),
                        () -> TranscriptReader.readText(text, name, old.getCorrections()),
                        reason));
    }

    /** How the record is read. */
    @FunctionalInterface
    interface Reading {
        Transcript read() throws IOException;
    }

    /** Reads and reviews beside the window, and takes the run into the case; it takes the place of the old one in the window. */
    private static RunComparison take(
            OpenCase openCase,
            byte[] original,
            Reading reading,
            IssuerProfile profile,
            Companions companions,
            String reason)
            throws IOException {
        RunComparison comparison = openCase.rerun(reviewed(original, reading, profile, companions), reason);
        ReviewSession session = ReviewSession.current();
        session.all().stream()
                .filter(open -> open.openCase().filter(openCase::equals).isPresent())
                .findFirst()
                .ifPresent(before -> session.replace(before, OpenReview.of(openCase)));
        return comparison;
    }

    private static Reviewed reviewed(byte[] original, Reading reading, IssuerProfile profile, Companions companions)
            throws IOException {
        Rulebook rulebook = PlatformUI.getWorkbench().getService(Rulebook.class);
        AtomicReference<Reviewed> reviewed = new AtomicReference<>();
        try {
            PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> {
                try {
                    CompiledRules rules = rulebook.rules();
                    Review review = Engine.review(
                            reading.read(), rules, profile == null ? Engine.unknownIssuer() : profile, companions);
                    reviewed.set(new Reviewed(original, rules.packs(), review));
                } catch (IOException e) {
                    throw new InvocationTargetException(e);
                }
            });
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(Messages.rerunStopped, e);
        }
        return reviewed.get();
    }

    /** Tells a person what changed. */
    private static void tell(Shell shell, RunComparison comparison) {
        MessageDialog.openInformation(shell, Messages.rerunTitle, NLS.bind(Messages.rerunDone, new Object[] {
            comparison.added().size(),
            comparison.gone().size(),
            comparison.changed().size()
        }));
    }

    static TranscriptView view() throws IOException {
        IWorkbenchPage page =
                PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        try {
            return (TranscriptView) page.showView(TranscriptView.ID);
        } catch (PartInitException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
