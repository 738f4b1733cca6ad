// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.register;

import java.util.function.Function;

/**
 * One column of a register.
 *
 * @param <R>   what a row shows
 * @param title heading, unique in the register
 * @param width in characters of the standard font
 * @param use   what the cells are for
 * @param value of a row: a text, a {@link Strong} text, a {@link Phrase}, a number, a {@link java.time.LocalDate}, a {@link org.fairlead.model.rules.State} or a
 *              {@link org.fairlead.model.rules.Severity}; an empty text where there is none
 */
public record Column<R>(String title, int width, Use use, Function<R, Object> value) {
    /** What the cells of a column are for. In a workbook, cells for entries are open, all others are locked. */
    public enum Use {
        /** Identifies the row: repeated where a row continues in the next one. */
        KEY,
        /** Shows something in words of the program and of the rules, which are translated. */
        SHOWN,
        /** Shows words of the record or of people, or what machines know it by: as it is in every language. */
        SAID,
        /** A person chooses a disposition from a list. */
        DISPOSITION,
        /** A person chooses an answer from a list. */
        ANSWER,
        /** A person types a text. */
        ENTRY,
        /** A person types a date. */
        DAY;

        /** Whether a person may type there. */
        public boolean isOpen() {
            return this != KEY && this != SHOWN && this != SAID;
        }

        /** Whether texts of the column are words of the program or of the rules. */
        public boolean isTold() {
            return this == SHOWN || this == DISPOSITION || this == ANSWER;
        }
    }

    static <R> Column<R> key(String title, int width, Function<R, Object> value) {
        return new Column<>(title, width, Use.KEY, value);
    }

    static <R> Column<R> of(String title, int width, Function<R, Object> value) {
        return new Column<>(title, width, Use.SHOWN, value);
    }

    /** A column of words of the record or of people. */
    static <R> Column<R> said(String title, int width, Function<R, Object> value) {
        return new Column<>(title, width, Use.SAID, value);
    }

    /** Whether the column is repeated where a row continues in the next one. */
    public boolean key() {
        return use == Use.KEY;
    }
}
