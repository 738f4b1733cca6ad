// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader;

import java.io.IOException;

/** A file that is no transcript; the message is one sentence that says which file, where, and what was expected. */
public final class UnreadableException extends IOException {
    private static final long serialVersionUID = 1L;

    public UnreadableException(String message) {
        super(message);
    }

    public UnreadableException(String message, Throwable cause) {
        super(message, cause);
    }
}
