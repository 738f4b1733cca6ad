// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.casefile;

import java.io.IOException;

/** Something about a case cannot be done; the message is one sentence for people: which file, what, and what was expected. Nothing was changed. */
public class CaseException extends IOException {
    private static final long serialVersionUID = 1L;

    public CaseException(String message) {
        super(message);
    }

    public CaseException(String message, Throwable cause) {
        super(message, cause);
    }
}
