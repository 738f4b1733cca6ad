// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** The one place for failures: the log gets the cause, the person gets one sentence. */
public final class Failures {
    private Failures() {}

    /** Logs a failure and shows the sentence. May be called from any thread; does not wait for the person. */
    public static void report(String sentence, Throwable cause) {
        ILog.of(Failures.class).error(sentence, cause);
        Display display = PlatformUI.getWorkbench().getDisplay();
        if (!display.isDisposed()) {
            display.asyncExec(() -> show(sentence));
        }
    }

    private static void show(String sentence) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window != null && !window.getShell().isDisposed()) {
            MessageDialog.openError(window.getShell(), Messages.product, sentence);
        }
    }
}
