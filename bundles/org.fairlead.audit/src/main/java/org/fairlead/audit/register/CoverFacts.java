// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.register;

/** What of the cover a workbook that comes back is known by. */
public final class CoverFacts {
    /** Label of the id of the case. */
    public static final String CASE = "Case";
    /** Name of the cell with the id. */
    public static final String CASE_NAME = "Case_Id";

    /** Stands for the id where there is no case. */
    public static final String NO_CASE = "None: a review alone";
    /** Label of the digest of the file that was read. */
    public static final String SOURCE_SHA256 = "SHA-256 of the file";

    private CoverFacts() {}
}
