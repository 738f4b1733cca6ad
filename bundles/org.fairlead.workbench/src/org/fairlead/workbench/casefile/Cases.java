// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.casefile;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.fairlead.audit.casefile.Actor;
import org.fairlead.audit.casefile.CaseFile;
import org.fairlead.audit.casefile.OpenCase;
import org.fairlead.audit.casefile.Reviewed;
import org.fairlead.workbench.Failures;
import org.fairlead.workbench.Messages;
import org.fairlead.workbench.session.OpenReview;
import org.fairlead.workbench.session.ReviewJob;
import org.fairlead.workbench.session.ReviewSession;

/** Makes, opens, saves and closes cases for the session. Every event of an open case is told to the window. */
public final class Cases {
    private Cases() {}

    /** Whether a file is a case rather than a transcript. */
    public static boolean isCase(Path file) {
        return file.toString().endsWith(CaseFile.ENDING);
    }

    /** Files were dropped on the window: one is opened, of several transcripts the wizard makes cases. */
    public static void dropped(List<Path> files) {
        files.stream().filter(Cases::isCase).forEach(Cases::open);
        List<Path> transcripts = files.stream().filter(file -> !isCase(file)).toList();
        if (transcripts.size() == 1) {
            ReviewJob.open(transcripts.getFirst());
        } else if (transcripts.size() > 1) {
            Shell shell = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
            new WizardDialog(shell, new NewReviewWizard(transcripts)).open();
        }
    }

    /** Makes a case of a review and puts it in the review's place. */
    public static OpenReview create(OpenReview open, Path file) throws IOException {
        OpenReview.Made made = open.made().orElseThrow(() -> new IOException(Messages.caseCannotBeMade));
        Reviewed reviewed = new Reviewed(made.original(), made.packs(), open.review(), made.beside());
        Actor person = Person.actor();
        OpenCase openCase = Beside.done(() -> CaseFile.create(file, reviewed, person, InstantSource.system()));
        OpenReview after = listen(openCase);
        RecentCases.add(file);
        ReviewSession.current().replace(open, after);
        return after;
    }

    /** Opens a case in the background and brings it into sight; one that is open already comes into sight. */
    public static void open(Path file) {
        ReviewSession session = ReviewSession.current();
        Optional<OpenReview> already = session.all().stream()
                .filter(open ->
                        open.openCase().filter(c -> isSame(c.file(), file)).isPresent())
                .findFirst();
        if (already.isPresent()) {
            session.show(already.get());
            return;
        }
        String name = String.valueOf(file.getFileName());
        Job job = new Job(NLS.bind(Messages.openingCase, name)) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                try {
                    OpenCase opened = CaseFile.open(file, Person.actor(), InstantSource.system());
                    PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
                        RecentCases.add(file);
                        session.show(listen(opened));
                    });
                } catch (IOException e) {
                    Failures.report(NLS.bind(Messages.cannotOpen, name, e.getMessage()), e);
                }
                return Status.OK_STATUS;
            }
        };
        job.schedule();
    }

    private static boolean isSame(Path one, Path other) {
        return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    }

    /** A case for the session, whose events the window is told. */
    static OpenReview listen(OpenCase openCase) {
        openCase.addListener((changed, event) -> ReviewSession.current().decided());
        return OpenReview.of(openCase);
    }

    /** Takes a case away and gives it back to others, with the run that is being taken into it. Should that fail, its events are safe in its journal. */
    public static void close(OpenReview open) {
        OpenReview last = open;
        try {
            if (open.openCase().isPresent()) {
                OpenCase openCase = open.openCase().get();
                RunJob.finish(openCase);
                last = shown(openCase).orElse(open);
                openCase.close();
            }
        } catch (IOException e) {
            Failures.report(e.getMessage(), e);
        }
        ReviewSession.current().close(last);
    }

    /** The review of a case that is open, whichever run it shows. */
    static Optional<OpenReview> shown(OpenCase openCase) {
        return ReviewSession.current().all().stream()
                .filter(open -> open.openCase().filter(openCase::equals).isPresent())
                .findFirst();
    }

    /** Closes the files of all open cases when the window closes. */
    public static void closeAll() {
        for (OpenReview open : ReviewSession.current().all()) {
            close(open);
        }
    }

    /** Another person goes on: every open case is closed and opened again in that person's name. */
    public static void goOnAs(String name) {
        Person.name(name);
        ReviewSession session = ReviewSession.current();
        session.all().forEach(open -> open.openCase().ifPresent(RunJob::finish));
        Optional<OpenReview> inSight = session.open();
        for (OpenReview open : session.all()) {
            if (open.openCase().isPresent()) {
                reopen(open, open.openCase().get());
            }
        }
        inSight.flatMap(before -> session.all().stream()
                        .filter(now -> now.file().equals(before.file()))
                        .findFirst())
                .ifPresent(session::show);
    }

    private static void reopen(OpenReview open, OpenCase openCase) {
        try {
            Path file = openCase.file();
            openCase.close();
            ReviewSession.current().replace(open, listen(CaseFile.open(file, Person.actor(), InstantSource.system())));
        } catch (IOException e) {
            Failures.report(e.getMessage(), e);
            ReviewSession.current().close(open);
        }
    }
}
