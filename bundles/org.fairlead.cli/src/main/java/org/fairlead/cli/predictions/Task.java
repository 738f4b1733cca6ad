// SPDX-License-Identifier: EPL-2.0
package org.fairlead.cli.predictions;

/** What a table may be about. */
public enum Task {
    /** Forward-looking statements. */
    FLS(new StatementsTable()),
    /** Safe-harbor and other elements, one row a call. */
    ELEMENTS(new ElementsTable()),
    /** Start of the questions, turns, participants. */
    STRUCTURE(new StructureTable()),
    /** Findings of all rules. */
    FINDINGS(new FindingsTable());

    private final Table table;

    Task(Table table) {
        this.table = table;
    }

    /** The table of the task. */
    public Table table() {
        return table;
    }

    /** As typed on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
