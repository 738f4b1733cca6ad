// SPDX-License-Identifier: EPL-2.0
package org.fairlead.model.io;

import java.io.IOException;

/** A file that is not what was expected; the message is one sentence that says which file, where, and what was expected. */
public final class ModelFileException extends IOException {
    private static final long serialVersionUID = 1L;

    public ModelFileException(String message) {
        super(message);
    }

    public ModelFileException(String message, Throwable cause) {
        super(message, cause);
    }
}
