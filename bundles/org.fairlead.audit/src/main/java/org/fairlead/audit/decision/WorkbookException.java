// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.decision;

import java.io.IOException;

/** A file cannot be read as a workbook of this case; the message is one sentence that says which file, why, and what was expected. */
public final class WorkbookException extends IOException {
    private static final long serialVersionUID = 1;

    WorkbookException(String message) {
        super(message);
    }

    WorkbookException(String message, Throwable cause) {
        super(message, cause);
    }
}
