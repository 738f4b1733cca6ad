// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.casefile;

import org.fairlead.model.casefile.AuditEvent;

/** Is told what happens in a case. */
@FunctionalInterface
public interface CaseListener {
    /** Called on the thread of the command, after the event is safe on the disk and the case shows it. */
    void changed(OpenCase openCase, AuditEvent event);
}
