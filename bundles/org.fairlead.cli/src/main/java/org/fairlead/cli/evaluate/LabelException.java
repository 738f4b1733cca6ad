// SPDX-License-Identifier: EPL-2.0
package org.fairlead.cli.evaluate;

import java.io.IOException;

/** A table of labels cannot be used; the message is one sentence that says which file, where, and what was expected. */
public final class LabelException extends IOException {
    private static final long serialVersionUID = 1L;

    LabelException(String message) {
        super(message);
    }
}
