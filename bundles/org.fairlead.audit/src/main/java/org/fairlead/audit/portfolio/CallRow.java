// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.portfolio;

import java.util.List;

/**
 * What a batch keeps of one call: everything a portfolio asks for, nothing of the text beyond the quotes.
 *
 * @param path       of the file, as it was given, with forward slashes
 * @param sha256     of the file's bytes, lower-case hexadecimal; empty where the file could not be read at all
 * @param bytes      size of the file
 * @param title      of the call
 * @param issuer     as the call names it
 * @param date       of the call, ISO 8601; empty where the record does not tell
 * @param profile    name in the issuer profile that was used; empty: none, every question of a profile is open
 * @param turns      number of turns
 * @param statements number of forward-looking statements of the company
 * @param error      why the call was not reviewed, one sentence; empty where it was
 * @param warnings   of the reader
 * @param states     one a rule, in order of packs and ids; empty where there is an error
 * @param findings   in order of the register
 */
public record CallRow(
        String path,
        String sha256,
        long bytes,
        String title,
        String issuer,
        String date,
        String profile,
        int turns,
        int statements,
        String error,
        List<String> warnings,
        List<StateRow> states,
        List<FindingRow> findings) {

    /** A call that could not be reviewed. */
    public static CallRow failed(String path, String sha256, long bytes, String error) {
        return new CallRow(path, sha256, bytes, "", "", "", "", 0, 0, error, List.of(), List.of(), List.of());
    }

    /** Whether the call was reviewed. */
    public boolean reviewed() {
        return error.isEmpty();
    }

    /** Number of findings of a severity, given as its literal. */
    public long findings(String severity) {
        return findings.stream().filter(f -> f.severity().equals(severity)).count();
    }

    /** Number of rules that ended in a state, given as its literal. */
    public long states(String state) {
        return states.stream().filter(s -> s.state().equals(state)).count();
    }
}
