// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.session;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.fairlead.engine.CompiledRules;
import org.fairlead.engine.Engine;
import org.fairlead.model.review.Review;
import org.fairlead.model.transcript.Transcript;
import org.fairlead.reader.TranscriptReader;
import org.fairlead.reader.UnreadableException;
import org.fairlead.workbench.Failures;
import org.fairlead.workbench.Messages;

/** Reads and reviews transcripts in the background and opens the result in the session. */
public final class ReviewJob {
    /** Jobs of this family read or review. */
    public static final Object FAMILY = ReviewJob.class;

    /** How a transcript is read. */
    @FunctionalInterface
    interface Reading {
        Transcript read() throws IOException;
    }

    private ReviewJob() {}

    /** Reads and reviews a file. A file that cannot be read is reported, and what was open stays open. */
    public static void open(Path file) {
        schedule(String.valueOf(file.getFileName()), () -> TranscriptReader.read(file), Optional.of(file));
    }

    static void openSample(Samples sample) {
        schedule(sample.fileName(), () -> TranscriptReader.read(sample.bytes(), sample.fileName()), Optional.empty());
    }

    private static void schedule(String name, Reading reading, Optional<Path> file) {
        ReviewSession session = ReviewSession.current();
        Rulebook rulebook = PlatformUI.getWorkbench().getService(Rulebook.class);
        Job job = new Job(NLS.bind(Messages.reviewing, name)) {
            @Override
            public boolean belongsTo(Object family) {
                return family == FAMILY;
            }

            @Override
            protected IStatus run(IProgressMonitor monitor) {
                try {
                    OpenReview open = OpenReview.of(review(reading, rulebook, monitor), file);
                    PlatformUI.getWorkbench().getDisplay().asyncExec(() -> session.show(open));
                } catch (IOException e) {
                    Failures.report(sentence(name, e), e);
                } catch (RuntimeException e) {
                    Failures.report(NLS.bind(Messages.cannotReview, name), e);
                }
                return Status.OK_STATUS;
            }
        };
        job.setUser(false);
        job.schedule();
    }

    /** The reader says in a sentence what is wrong with a file; the file system says only which file. */
    private static String sentence(String name, IOException e) {
        if (e instanceof UnreadableException) {
            return e.getMessage();
        }
        String reason = e instanceof NoSuchFileException
                ? Messages.noSuchFile
                : e instanceof AccessDeniedException ? Messages.notReadable : e.getMessage();
        return NLS.bind(Messages.cannotOpen, name, reason);
    }

    private static Review review(Reading reading, Rulebook rulebook, IProgressMonitor monitor) throws IOException {
        SubMonitor progress = SubMonitor.convert(monitor, 3);
        Transcript transcript = reading.read();
        progress.split(1);
        CompiledRules rules = rulebook.rules();
        progress.split(1);
        return Engine.review(transcript, rules, Engine.unknownIssuer());
    }
}
