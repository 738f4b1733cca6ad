// SPDX-License-Identifier: EPL-2.0
package org.fairlead.cli;

import org.fairlead.audit.AuditWorkbook;

/** Nobody waits and nobody cancels. */
enum Unseen implements AuditWorkbook.Progress {
    PROGRESS;

    @Override
    public void done(double share) {
        // a workbook takes a second: nothing to show
    }

    @Override
    public boolean cancelled() {
        return false;
    }
}
