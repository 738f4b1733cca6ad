// SPDX-License-Identifier: EPL-2.0
package org.fairlead.cli;

import java.io.IOException;

/** What was given cannot be used; the message is one sentence that says which file or option, and what was expected. Exit code 2. */
final class BadInput extends IOException {
    private static final long serialVersionUID = 1L;

    BadInput(String message) {
        super(message);
    }

    BadInput(String message, Throwable cause) {
        super(message, cause);
    }
}
