// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.live;

import java.io.IOException;
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
import org.fairlead.audit.casefile.OpenCase;
import org.fairlead.audit.casefile.Reviewed;
import org.fairlead.model.review.Finding;
import org.fairlead.model.review.Review;
import org.fairlead.workbench.Failures;
import org.fairlead.workbench.Messages;
import org.fairlead.workbench.casefile.RunJob;
import org.fairlead.workbench.session.OpenReview;
import org.fairlead.workbench.session.ReviewSession;
import org.fairlead.workbench.session.Rulebook;
import org.fairlead.workbench.transcript.Stretch;

/**
 * The words of a running call. Each piece that is appended is checked in the background together with all before it, as a rule may look anywhere; pieces that
 * come while a check runs are checked together after it. Once a person keeps the call, it goes on in its case: each check is a run of its own, and decisions
 * stay. Used on the user interface thread.
 */
final class LiveCall {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final ReviewSession session = ReviewSession.current();
    private final Runnable changed;
    private final StringBuilder text = new StringBuilder();
    private final String name =
            NLS.bind(Messages.liveName, LocalDateTime.now().format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH.mm")));
    private Optional<OpenReview> shown = Optional.empty();
    /** How much of the text is in the review that is shown. */
    private int covered;

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

    /** The case in which the call goes on; empty when it has none that can be changed. */
    Optional<OpenCase> kept() {
        return shown.filter(session.all()::contains)
                .flatMap(OpenReview::openCase)
                .filter(openCase -> openCase.readOnlyBecause().isEmpty()
                        && !openCase.reviewCase().isSealed());
    }

    /** The call was kept as a case, or its case was run again, with corrected words perhaps. */
    void replaced(OpenReview before, OpenReview after) {
        if (shown.filter(before::equals).isPresent()) {
            shown = Optional.of(after);
            text.replace(0, covered, after.transcript().getText());
            covered = after.transcript().getText().length();
            changed.run();
        }
    }

    private void check() {
        if (checking) {
            more = true;
            return;
        }
        checking = true;
        LiveCheck check = new LiveCheck(text.toString(), name + ".txt", kept());
        Rulebook rulebook = PlatformUI.getWorkbench().getService(Rulebook.class);
        long begin = System.nanoTime();
        Job job = new Job(NLS.bind(Messages.reviewing, name)) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                Optional<Reviewed> reviewed = Optional.empty();
                try {
                    reviewed = Optional.of(check.review(rulebook.rules()));
                } catch (IOException | RuntimeException e) {
                    Failures.report(NLS.bind(Messages.cannotReview, name), e);
                }
                Optional<Reviewed> result = reviewed;
                PlatformUI.getWorkbench().getDisplay().asyncExec(() -> checked(check, result, begin));
                return Status.OK_STATUS;
            }
        };
        job.setSystem(true);
        job.setPriority(Job.INTERACTIVE);
        job.schedule();
    }

    /** A kept call takes the piece into its case first: a run of its own, by which decisions follow their findings. */
    private void checked(LiveCheck check, Optional<Reviewed> result, long begin) {
        Optional<OpenCase> openCase = result.isPresent() ? kept() : Optional.empty();
        if (openCase.isPresent()) {
            RunJob.start(openCase.get(), result.orElseThrow(), Messages.livePiece, taken -> {
                if (taken) {
                    show(check, OpenReview.of(openCase.get()));
                }
                done(begin);
            });
        } else {
            result.ifPresent(reviewed -> show(check, loose(reviewed)));
            done(begin);
        }
    }

    private void done(long begin) {
        checking = false;
        millis = (System.nanoTime() - begin) / 1_000_000;
        changed.run();
        if (more) {
            more = false;
            check();
        }
    }

    /** Puts the review of now in the place of the one before; what was selected stays selected, else the end is in sight. */
    private void show(LiveCheck check, OpenReview now) {
        Set<String> known = new HashSet<>();
        review().ifPresent(before -> before.getFindings().forEach(finding -> known.add(finding.getFingerprint())));
        Optional<String> selected = session.finding().map(Finding::getFingerprint);
        news = now.review().getFindings().stream()
                .filter(finding -> !known.contains(finding.getFingerprint()))
                .toList();
        boolean there = kept().isPresent()
                || shown.filter(session.all()::contains)
                        .filter(open -> open.openCase().isEmpty())
                        .isPresent();
        covered = check.words().length();
        if (there) {
            session.replace(shown.orElseThrow(), now);
        } else {
            session.show(now);
        }
        shown = Optional.of(now);
        if (session.open().filter(now::equals).isEmpty()) {
            return; // a person looks at another call meanwhile
        }
        selected.flatMap(print -> now.review().getFindings().stream()
                        .filter(finding -> finding.getFingerprint().equals(print))
                        .findFirst())
                .ifPresentOrElse(session::select, () -> {
                    int end = now.transcript().getText().length();
                    session.show(Stretch.of(Math.max(0, end - 1), end));
                });
    }

    private static OpenReview loose(Reviewed reviewed) {
        return OpenReview.of(
                reviewed.review(),
                Optional.empty(),
                Optional.of(new OpenReview.Made(reviewed.original(), reviewed.packs(), reviewed.beside())));
    }
}
