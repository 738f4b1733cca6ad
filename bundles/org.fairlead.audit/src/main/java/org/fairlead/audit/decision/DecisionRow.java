// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.decision;

import java.util.Map;
import java.util.Optional;
import org.fairlead.audit.register.FindingsColumns;

/**
 * One row of a findings sheet as it came back.
 *
 * @param sheet  name of the sheet
 * @param number of the row, from 1
 * @param cells  texts by heading of the column; a column that is missing in the sheet is missing here, an empty cell is an empty text
 */
record DecisionRow(String sheet, int number, Map<String, String> cells) {
    /** Where it is, for people. */
    String place() {
        return "sheet " + sheet + ", row " + number;
    }

    String text(String heading) {
        return cells.getOrDefault(heading, "").strip();
    }

    /** Empty where the sheet has no such column any more. */
    Optional<String> entry(String heading) {
        return Optional.ofNullable(cells.get(heading)).map(String::strip);
    }

    /** Whether anything was typed that a person decides. */
    boolean hasEntries() {
        return !text(FindingsColumns.DISPOSITION).isEmpty()
                || !text(FindingsColumns.REASON).isEmpty()
                || !text(FindingsColumns.OWNER).isEmpty()
                || !text(FindingsColumns.DUE).isEmpty()
                || !text(FindingsColumns.COMMENT).isEmpty();
    }
}
