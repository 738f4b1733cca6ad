// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.casefile;

import java.util.List;

/** A command that the rules of a case forbid: a reason is missing, the same person would sign twice, the case is sealed. Nothing was changed. */
public final class RefusedException extends CaseException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> blocking;

    RefusedException(String message) {
        this(message, List.of());
    }

    RefusedException(String message, List<String> blocking) {
        super(message);
        this.blocking = List.copyOf(blocking);
    }

    /** What stands in the way, one sentence each; empty where the message says it all. */
    public List<String> blocking() {
        return blocking;
    }
}
