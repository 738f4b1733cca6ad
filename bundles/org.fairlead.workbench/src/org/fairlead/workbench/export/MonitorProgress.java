// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.export;

import org.eclipse.core.runtime.IProgressMonitor;
import org.fairlead.audit.AuditWorkbook;

/** The progress of a workbook on a monitor of the platform. */
final class MonitorProgress implements AuditWorkbook.Progress {
    /** Length of the task. */
    static final int UNITS = 1000;

    private final IProgressMonitor monitor;
    private int done;

    MonitorProgress(IProgressMonitor monitor) {
        this.monitor = monitor;
    }

    @Override
    public void done(double share) {
        int now = (int) (Math.min(1, share) * UNITS);
        if (now > done) {
            monitor.worked(now - done);
            done = now;
        }
    }

    @Override
    public boolean cancelled() {
        return monitor.isCanceled();
    }
}
