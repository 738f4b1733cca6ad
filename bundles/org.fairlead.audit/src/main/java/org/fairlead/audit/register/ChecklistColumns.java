// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.register;

/** Headings of the checklist by which answers come back from a workbook. */
public final class ChecklistColumns {
    public static final String RULE = "Rule";
    public static final String ANSWER = "Answer of a person";
    public static final String REASON = "Reason given";
    /** What was answered when the workbook was written; empty in rows that take no answer. */
    public static final String HASH = "Answer hash";

    private ChecklistColumns() {}
}
