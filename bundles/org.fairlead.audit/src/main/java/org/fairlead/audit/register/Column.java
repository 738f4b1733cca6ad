// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.register;

import java.util.function.Function;

/**
 * One column of a register.
 *
 * @param <R>   what a row shows
 * @param title heading, unique in the register
 * @param width in characters of the standard font
 * @param key   identifies the row: repeated where a row continues in the next one
 * @param value of a row: a text, a {@link Strong} text, a number, a {@link java.time.LocalDate}, a {@link org.fairlead.model.rules.State} or a
 *              {@link org.fairlead.model.rules.Severity}; an empty text where there is none
 */
public record Column<R>(String title, int width, boolean key, Function<R, Object> value) {
    static <R> Column<R> key(String title, int width, Function<R, Object> value) {
        return new Column<>(title, width, true, value);
    }

    static <R> Column<R> of(String title, int width, Function<R, Object> value) {
        return new Column<>(title, width, false, value);
    }
}
