// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.sheet;

/** The person has cancelled the export. Not an error: it only leaves the writing. */
public final class CancelledException extends RuntimeException {
    private static final long serialVersionUID = 1;

    CancelledException() {
        super("cancelled", null, false, false);
    }
}
