// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.session;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
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
import org.fairlead.model.rules.IssuerProfile;
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
        Read read() throws IOException;
    }

    /** A transcript and the bytes it was read from. */
    record Read(byte[] bytes, Transcript transcript) {}

    private ReviewJob() {}

    /** Reads and reviews a file. A file that cannot be read is reported, and what was open stays open. */
    public static void open(Path file) {
        open(file, Optional.empty(), shown -> {});
    }

    /** The same under a profile; without one, that of the issuer. Tells when the review is in sight. */
    public static void open(Path file, Optional<Path> profile, Consumer<OpenReview> then) {
        String name = String.valueOf(file.getFileName());
        schedule(name, () -> read(Files.readAllBytes(file), name), Optional.of(file), profile, then);
    }

    /** Reviews text that was pasted. */
    public static void text(String text, String name, Optional<Path> profile, Consumer<OpenReview> then) {
        schedule(
                name,
                () -> new Read(text.getBytes(StandardCharsets.UTF_8), TranscriptReader.readText(text, name)),
                Optional.empty(),
                profile,
                then);
    }

    private static Read read(byte[] bytes, String name) throws UnreadableException {
        return new Read(bytes, TranscriptReader.read(bytes, name));
    }

    static void openSample(Samples sample) {
        schedule(
                sample.fileName(),
                () -> read(sample.bytes(), sample.fileName()),
                Optional.empty(),
                Optional.empty(),
                shown -> {});
    }

    private static void schedule(
            String name, Reading reading, Optional<Path> file, Optional<Path> profile, Consumer<OpenReview> then) {
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
                    OpenReview open = review(reading, rulebook, monitor, file, profile);
                    PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
                        session.show(open);
                        then.accept(open);
                    });
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

    private static OpenReview review(
            Reading reading, Rulebook rulebook, IProgressMonitor monitor, Optional<Path> file, Optional<Path> chosen)
            throws IOException {
        SubMonitor progress = SubMonitor.convert(monitor, 3);
        Read read = reading.read();
        progress.split(1);
        CompiledRules rules = rulebook.rules();
        progress.split(1);
        IssuerProfile profile = chosen.isPresent() ? Profiles.read(chosen.get()) : Profiles.chosen(read.transcript());
        Review review = Engine.review(read.transcript(), rules, profile);
        return OpenReview.of(review, file, Optional.of(new OpenReview.Made(read.bytes(), rules.packs())));
    }
}
