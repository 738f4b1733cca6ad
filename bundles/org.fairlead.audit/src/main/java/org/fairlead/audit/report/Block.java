// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.report;

import java.util.List;

/** A part of a report, from top to bottom. A closed set: every writer knows all of them. */
sealed interface Block {
    /** A heading. */
    record Heading(String text) implements Block {}

    /** A paragraph. */
    record Paragraph(String text) implements Block {}

    /** The one sentence that a reader must not miss. */
    record Result(String text) implements Block {}

    /** Facts, one below the other. */
    record Facts(List<Fact> facts) implements Block {}

    /**
     * A table.
     *
     * @param columns from left to right
     * @param rows    each with a cell a column
     */
    record Table(List<Column> columns, List<List<String>> rows) implements Block {}

    /**
     * What is said about one finding; kept on one page where it fits on one.
     *
     * @param title what it is
     * @param mark  how much it matters, for the look of it; the title says it too
     */
    record Card(String title, Mark mark, List<Fact> facts) implements Block {}

    /** What follows begins on a new page. */
    record NewPage() implements Block {}

    /** How much a card matters. */
    enum Mark {
        HIGH,
        MEDIUM,
        LOW,
        INFO
    }

    /**
     * A label with what is said about it; several lines are separated by line feeds.
     *
     * @param quoted whether these are words of the record
     */
    record Fact(String label, String value, boolean quoted) {
        static Fact of(String label, String value) {
            return new Fact(label, value, false);
        }

        static Fact quote(String label, String value) {
            return new Fact(label, value, true);
        }
    }

    /**
     * A column of a table.
     *
     * @param weight share of the width
     * @param number whether its cells stand on the right
     */
    record Column(String title, int weight, boolean number) {
        static Column of(String title, int weight) {
            return new Column(title, weight, false);
        }

        static Column number(String title, int weight) {
            return new Column(title, weight, true);
        }
    }
}
