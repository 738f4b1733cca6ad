// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.casefile;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.ui.PlatformUI;
import org.fairlead.workbench.Messages;

/** Work beside the window that a person waits for: the window goes on painting meanwhile, under a busy cursor, and takes no other order. */
final class Beside {
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
        AtomicReference<T> result = new AtomicReference<>();
        try {
            PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> {
                try {
                    result.set(work.done());
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
        return result.get();
    }
}
