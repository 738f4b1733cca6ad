// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.sheet;

/**
 * What a sheet can hold.
 *
 * @param cellCharacters UTF-16 units of a cell
 * @param sheetRows      rows of a sheet, the heading included
 * @param rowPoints      height of a row in points; a spreadsheet program allows 409, less is easier to scroll and to print
 */
public record Limits(int cellCharacters, int sheetRows, double rowPoints) {
    /** The limits of the format (ECMA-376), and a row of some seventeen lines. */
    public static final Limits STANDARD = new Limits(32_767, 1_048_576, 230);
}
