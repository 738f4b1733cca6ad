// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.casefile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.PlatformUI;
import org.fairlead.audit.casefile.OpenCase;
import org.fairlead.audit.casefile.PreparedRun;
import org.fairlead.audit.casefile.Reviewed;
import org.fairlead.audit.casefile.RunDraft;
import org.fairlead.workbench.Failures;
import org.fairlead.workbench.Messages;

/**
 * Takes a run into a case: it is prepared beside the window and recorded on the window's thread; where a person decided something meanwhile, it is prepared
 * once more. Used on the window's thread.
 */
public final class RunJob extends Job {
    private static final List<RunJob> UNDER_WAY = new ArrayList<>();

    private final OpenCase openCase;
    private final Reviewed reviewed;
    private final String reason;
    private final Consumer<Boolean> done;
    private volatile Optional<RunDraft> draft = Optional.empty();
    private volatile Optional<PreparedRun> prepared = Optional.empty();
    private volatile Optional<Throwable> failure = Optional.empty();

    private RunJob(OpenCase openCase, Reviewed reviewed, String reason, Consumer<Boolean> done) {
        super(Messages.rerunTitle);
        this.openCase = openCase;
        this.reviewed = reviewed;
        this.reason = reason;
        this.done = done;
        setSystem(true);
        setPriority(Job.INTERACTIVE);
    }

    /** Begins. What is done afterwards is told on the window's thread whether the run was taken; a failure is shown to the person before. */
    public static void start(OpenCase openCase, Reviewed reviewed, String reason, Consumer<Boolean> done) {
        RunJob job = new RunJob(openCase, reviewed, reason, done);
        UNDER_WAY.add(job);
        job.begin();
    }

    /** Waits until no run is under way for a case, which may be closed or signed then. */
    public static void finish(OpenCase openCase) {
        for (RunJob job : List.copyOf(UNDER_WAY)) {
            while (job.openCase.equals(openCase) && UNDER_WAY.contains(job)) {
                job.finish();
            }
        }
    }

    private void finish() {
        try {
            join();
            take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            end(Optional.of(e));
        }
    }

    private void begin() {
        try {
            draft = Optional.of(openCase.draftRun(reason));
            schedule();
        } catch (IOException e) {
            end(Optional.of(e));
        }
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            prepared = Optional.of(draft.orElseThrow().prepare(reviewed));
        } catch (IOException
                | RuntimeException
                | Error e) { // without a failure or a run, who waits would wait for ever
            failure = Optional.of(e);
        }
        PlatformUI.getWorkbench().getDisplay().asyncExec(this::take);
        return Status.OK_STATUS;
    }

    /** Does nothing where somebody waited for the run and took it. */
    private void take() {
        if (failure.isPresent()) {
            end(failure);
        } else if (prepared.isPresent()) {
            record(prepared.get());
        }
    }

    /** Begins anew only when the package that came too late is gone. */
    private void record(PreparedRun next) {
        prepared = Optional.empty();
        boolean taken;
        try (next) {
            taken = openCase.take(next).isPresent();
        } catch (IOException | RuntimeException e) {
            end(Optional.of(e));
            return;
        }
        if (taken) {
            end(Optional.empty());
        } else {
            begin();
        }
    }

    private void end(Optional<Throwable> why) {
        if (UNDER_WAY.remove(this)) {
            why.ifPresent(e -> Failures.report(String.valueOf(e.getMessage()), e));
            done.accept(why.isEmpty());
        }
    }
}
