// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.paper;

import org.fairlead.model.casefile.Disposition;
import org.fairlead.model.casefile.DispositionState;

/**
 * What is settled about one finding and can be changed in a workbook.
 *
 * @param state  what was decided
 * @param reason why, empty where none is needed
 * @param owner  who sees to it, empty where nobody is named
 * @param due    until when, ISO 8601; empty where there is no date
 */
public record Decision(DispositionState state, String reason, String owner, String due) {
    /** Nobody has decided yet. */
    public static final Decision OPEN = new Decision(DispositionState.OPEN, "", "", "");

    private static final String OPEN_HASH = OPEN.digest();

    /** What a case holds about a finding. */
    public static Decision of(Disposition disposition) {
        return new Decision(
                disposition.getState(), disposition.getReason(), disposition.getOwner(), disposition.getDue());
    }

    /** Tells whether it was changed since it was written into a workbook: equal decisions have equal hashes. */
    public String hash() {
        return this == OPEN ? OPEN_HASH : digest();
    }

    private String digest() {
        return Digest.of(String.join("\u0000", state.getLiteral(), reason, owner, due));
    }
}
