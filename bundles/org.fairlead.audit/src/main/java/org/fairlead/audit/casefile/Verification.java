// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.casefile;

import java.util.List;

/**
 * What came of verifying a case.
 *
 * @param faults  what was changed, dropped, added or put elsewhere, one sentence each that names the event or the part; empty: no change was found
 * @param remarks what a person should know, one sentence each: who signed, what was left out of a copy, a clock that was set back
 * @param events  how many events the audit trail has
 * @param head    digest of the last event; hold it against the cover of a workbook or another note of it
 */
public record Verification(List<String> faults, List<String> remarks, int events, String head) {
    /** Whether nothing was found. */
    public boolean isUnchanged() {
        return faults.isEmpty();
    }
}
