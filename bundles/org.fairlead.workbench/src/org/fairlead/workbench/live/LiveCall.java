// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.live;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.fairlead.engine.CompiledRules;
import org.fairlead.engine.Engine;
import org.fairlead.model.review.Finding;
import org.fairlead.model.review.Review;
import org.fairlead.model.rules.IssuerProfile;
import org.fairlead.model.transcript.Transcript;
import org.fairlead.reader.TranscriptReader;
import org.fairlead.workbench.Failures;
import org.fairlead.workbench.Messages;
import org.fairlead.workbench.session.OpenReview;
import org.fairlead.workbench.session.Profiles;
import org.fairlead.workbench.session.ReviewSession;
import org.fairlead.workbench.session.Rulebook;
import org.fairlead.workbench.transcript.Stretch;

/**
 * The words of a running call. Each piece that is appended is checked in the background together with all before it, as a rule may look anywhere; pieces that
 * come while a check runs are checked together after it. Used on the user interface thread.
 */
final class LiveCall {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final ReviewSession session = ReviewSession.current();
    private final Runnable changed;
    private final StringBuilder text = new StringBuilder();
    private final String name =
            NLS.bind(Messages.liveName, LocalDateTime.now().format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH.mm")));
    private Optional<OpenReview> shown = Optional.empty();
    private List<Finding> news = List.of();
    private LocalDateTime last = LocalDateTime.now();
    private long millis = -1;
    private boolean checking;
    private boolean more;

    LiveCall(Runnable changed) {
        this.changed = changed;
    }

    /** Takes a piece in; it becomes a paragraph of its own. */
    void append(String piece) {
        if (piece.isBlank()) {
            return;
        }
        if (!text.isEmpty()) {
            text.append("\n\n");
        }
        text.append(piece.strip().replace("\r\n", "\n"));
        last = LocalDateTime.now();
        check();
        changed.run();
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    boolean isChecking() {
        return checking;
    }

    /** The review of what was said so far. */
    Optional<Review> review() {
        return shown.map(OpenReview::review);
    }

    /** What the last piece brought. */
    List<Finding> news() {
        return news;
    }

    /** How far it has come, in words. */
    String status() {
        if (text.isEmpty()) {
            return Messages.liveNothing;
        }
        int words = new StringTokenizer(text.toString()).countTokens();
        return checking || millis < 0
                ? NLS.bind(Messages.liveChecking, words, last.format(CLOCK))
                : NLS.bind(Messages.liveChecked, new Object[] {words, last.format(CLOCK), millis});
    }

    private void check() {
        if (checking) {
            more = true;
            return;
        }
        checking = true;
        String words = text.toString();
        Rulebook rulebook = PlatformUI.getWorkbench().getService(Rulebook.class);
        long begin = System.nanoTime();
        Job job = new Job(NLS.bind(Messages.reviewing, name)) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                Optional<OpenReview> open = Optional.empty();
                try {
                    open = Optional.of(review(words, rulebook));
                } catch (IOException | RuntimeException e) {
                    Failures.report(NLS.bind(Messages.cannotReview, name), e);
                }
                Optional<OpenReview> result = open;
                PlatformUI.getWorkbench().getDisplay().asyncExec(() -> checked(result, begin));
                return Status.OK_STATUS;
            }
        };
        job.setSystem(true);
        job.setPriority(Job.INTERACTIVE);
        job.schedule();
    }

    private OpenReview review(String words, Rulebook rulebook) throws IOException {
        Transcript transcript = TranscriptReader.readText(words, name + ".txt");
        CompiledRules rules = rulebook.rules();
        IssuerProfile profile = Profiles.chosen(transcript);
        return OpenReview.of(
                Engine.review(transcript, rules, profile),
                Optional.empty(),
                Optional.of(new OpenReview.Made(words.getBytes(StandardCharsets.UTF_8), rules.packs())));
    }

    private void checked(Optional<OpenReview> result, long begin) {
        checking = false;
        result.ifPresent(this::show);
        millis = (System.nanoTime() - begin) / 1_000_000;
        changed.run();
        if (more) {
            more = false;
            check();
        }
    }

    /** Puts the review of now in the place of the one before; what was selected stays selected, else the end is in sight. */
    private void show(OpenReview now) {
        Set<String> known = new HashSet<>();
        review().ifPresent(before -> before.getFindings().forEach(finding -> known.add(finding.getFingerprint())));
        news = now.review().getFindings().stream()
                .filter(finding -> !known.contains(finding.getFingerprint()))
                .toList();
        Optional<String> selected = session.finding().map(Finding::getFingerprint);
        boolean there = shown.filter(session.all()::contains).isPresent();
        if (there) {
            session.replace(shown.orElseThrow(), now);
        } else {
            session.show(now);
        }
        shown = Optional.of(now);
        selected.flatMap(print -> now.review().getFindings().stream()
                        .filter(finding -> finding.getFingerprint().equals(print))
                        .findFirst())
                .ifPresentOrElse(session::select, () -> {
                    int end = now.transcript().getText().length();
                    session.show(Stretch.of(Math.max(0, end - 1), end));
                });
    }
}
