// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.register;

import java.util.List;

/** Headings of the findings sheet by which a workbook that comes back is read. The order of the columns does not matter then, their names do. */
public final class FindingsColumns {
    public static final String NUMBER = "No.";
    public static final String QUOTE = "Quote";
    public static final String DISPOSITION = "Disposition";
    public static final String REASON = "Reason";
    public static final String OWNER = "Owner";
    public static final String DUE = "Due";
    public static final String COMMENT = "New comment";
    /** What a person may type. */
    public static final List<String> ENTRIES = List.of(DISPOSITION, REASON, OWNER, DUE, COMMENT);
    /** Identity of the finding across runs. */
    public static final String FINGERPRINT = "Fingerprint";
    /** Identity of the words that were decided on. */
    public static final String QUOTE_HASH = "Quote hash";
    /** What was decided when the workbook was written. */
    public static final String DECISION_HASH = "Decision hash";

    private FindingsColumns() {}
}
