// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.paper;

import java.util.List;
import java.util.Map;

/**
 * What people decided and signed in a case, as the reports show it. Notes marked privileged are not in it.
 *
 * @param id        of the case; empty: no case, a review alone
 * @param version   "1", "2" … and what it supersedes, in words
 * @param headHash  hash of the last event, which covers all before it
 * @param decisions by id of the finding; a finding without one is open
 * @param signOffs  in order
 * @param events    the audit trail, in order
 */
public record CaseRecord(
        String id,
        String version,
        String headHash,
        Map<String, Decided> decisions,
        List<SignOff> signOffs,
        List<Event> events) {
    /** No case. */
    public static final CaseRecord NONE = new CaseRecord("", "", "", Map.of(), List.of(), List.of());

    private static final Decided UNDECIDED = new Decided(Decision.OPEN, "", "");

    /**
     * A decision with who made it and when.
     *
     * @param person empty: nobody yet
     * @param time   UTC, ISO 8601; empty: not yet
     */
    public record Decided(Decision decision, String person, String time) {}

    /**
     * A sign-off.
     *
     * @param role      Preparer or Reviewer
     * @param person    who signed
     * @param time      UTC, ISO 8601
     * @param statement what was signed
     */
    public record SignOff(String role, String person, String time, String statement) {}

    /**
     * An event of the audit trail.
     *
     * @param number from 1
     * @param time   UTC, ISO 8601
     * @param person who
     * @param what   in words
     * @param about  finding or part that it is about
     * @param before what held before
     * @param after  what holds now
     * @param reason why
     * @param hash   SHA-256 of the event, which covers the hash of the event before
     */
    public record Event(
            long number,
            String time,
            String person,
            String what,
            String about,
            String before,
            String after,
            String reason,
            String hash) {}

    /** Whether there is a case. */
    public boolean isCase() {
        return !id.isEmpty();
    }

    /** The decision on a finding. */
    public Decided decided(String findingId) {
        return decisions.getOrDefault(findingId, UNDECIDED);
    }
}
