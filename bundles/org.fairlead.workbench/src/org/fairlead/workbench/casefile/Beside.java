// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.casefile;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.fairlead.workbench.Messages;

/** Work beside the window that a person waits for: the window goes on painting meanwhile, under a busy cursor, and takes no other order. */
final class Beside {
    /** Milliseconds for which a busy cursor says enough. The dialog that comes then costs the window's thread more than a frame, opened or not. */
    private static final int PATIENCE = 3_000;

    /** The work. */
    @FunctionalInterface
    interface Work<T> {
        T done() throws IOException;
    }

    private Beside() {}

    /**
     * Waits for the work. Used on the window's thread.
     *
     * @throws IOException that the work throws, and when the waiting was broken off
     */
    static <T> T done(Work<T> work) throws IOException {
        Display display = PlatformUI.getWorkbench().getDisplay();
        CompletableFuture<T> result = begin(work, display);
        BusyIndicator.showWhile(display, () -> wait(result, display));
        try {
            if (!result.isDone()) {
                PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> settled(result));
            }
            return result.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
        } catch (InvocationTargetException e) {
            throw new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(Messages.rerunStopped, e);
        }
    }

    private static <T> CompletableFuture<T> begin(Work<T> work, Display display) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Job job = Job.createSystem(Messages.rerunTitle, monitor -> {
            try {
                result.complete(work.done());
            } catch (IOException | RuntimeException | Error e) { // told where the work is waited for
                result.completeExceptionally(e);
            }
            display.wake();
        });
        job.setPriority(Job.INTERACTIVE);
        job.schedule();
        return result;
    }

    private static void wait(CompletableFuture<?> result, Display display) {
        long end = System.currentTimeMillis() + PATIENCE;
        display.timerExec(PATIENCE, () -> {}); // wakes the thread
        try (Deaf deaf = new Deaf(display)) {
            while (!result.isDone() && System.currentTimeMillis() < end) {
                if (!display.readAndDispatch()) {
                    display.sleep();
                }
            }
        }
    }

    /** Waits on another thread, however the work ends. */
    private static void settled(CompletableFuture<?> result) throws InterruptedException {
        try {
            result.get();
        } catch (ExecutionException e) {
            // the caller asks for the result again and tells it
        }
    }
}
