// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.casefile;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.fairlead.audit.casefile.Documents;
import org.fairlead.audit.casefile.OpenCase;
import org.fairlead.audit.casefile.PreparedRun;
import org.fairlead.audit.casefile.Reviewed;
import org.fairlead.audit.casefile.RunComparison;
import org.fairlead.audit.casefile.RunDraft;
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

/** One more run of a case: by the rules of now and, unless another record, profile or document is named, of what the case holds. */
final class NextRun {
    /** How the record is read. */
    @FunctionalInterface
    interface Reading {
        Transcript read() throws IOException;
    }

    private final OpenCase openCase;
    private byte[] original;
    private Reading reading;
    private IssuerProfile profile;
    private UnaryOperator<Documents> documents = kept -> kept;

    private NextRun(OpenCase openCase) {
        this.openCase = openCase;
        original = openCase.original();
        Transcript last = openCase.review().getTranscript();
        reading = () -> TranscriptReader.readAgain(original, last);
        profile = openCase.review().getProfile() == null
                ? Engine.unknownIssuer()
                : EcoreUtil.copy(openCase.review().getProfile());
    }

    static NextRun of(OpenCase openCase) {
        return new NextRun(openCase);
    }

    /** Of a record that is read in another way. */
    NextRun reading(Reading other) {
        reading = other;
        return this;
    }

    /** Of another record. */
    NextRun record(byte[] bytes, Reading other) {
        original = bytes.clone();
        return reading(other);
    }

    NextRun under(IssuerProfile other) {
        profile = other;
        return this;
    }

    /** Held against other documents than those that the case keeps. */
    NextRun beside(UnaryOperator<Documents> others) {
        documents = others;
        return this;
    }

    /**
     * Reads, reviews and prepares beside the window, and takes the run into the case; it takes the place of the old one in the window. What the case cannot be
     * held against any more is told.
     */
    RunComparison take(String reason) throws IOException {
        List<String> missing = Documents.missing(openCase);
        Rulebook rulebook = PlatformUI.getWorkbench().getService(Rulebook.class);
        RunComparison comparison = taken(Beside.done(() -> reviewed(rulebook.rules())), reason);
        Cases.shown(openCase).ifPresent(before -> ReviewSession.current().replace(before, OpenReview.of(openCase)));
        if (!missing.isEmpty()) {
            MessageDialog.openWarning(
                    PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(),
                    Messages.rerunTitle,
                    NLS.bind(Messages.rerunNotCompared, String.join(", ", missing)));
        }
        return comparison;
    }

    /** Prepared again where the case went on meanwhile, by a piece of a running call for instance. */
    private RunComparison taken(Reviewed reviewed, String reason) throws IOException {
        while (true) {
            RunDraft draft = openCase.draftRun(reason);
            try (PreparedRun prepared = Beside.done(() -> draft.prepare(reviewed))) {
                Optional<RunComparison> taken = openCase.take(prepared);
                if (taken.isPresent()) {
                    return taken.get();
                }
            }
        }
    }

    private Reviewed reviewed(CompiledRules rules) throws IOException {
        Documents beside = documents.apply(Documents.kept(openCase, TranscriptReader::read));
        Review review = Engine.review(reading.read(), rules, profile, beside.read());
        return new Reviewed(original, rules.packs(), review, beside.bytes());
    }
}
