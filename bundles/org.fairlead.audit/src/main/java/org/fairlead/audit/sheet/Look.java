// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.sheet;

import org.fairlead.model.rules.Severity;
import org.fairlead.model.rules.State;

/** How a cell looks. Colours are hexadecimal RGB; an empty fill is white. All pairs have a contrast of at least 4.5 to 1. */
enum Look {
    TITLE("", "1F3A5F", 18, true, false),
    SUBTITLE("", "44546A", 12, false, false),
    HEADING("", "1F3A5F", 12, true, false),
    HEADER("1F3A5F", "FFFFFF", 10, true, true),
    /** Heading of a column of numbers: on the right, above them. */
    NUMBER_HEADER("1F3A5F", "FFFFFF", 10, true, true),
    LABEL("F2F5F9", "1F3A5F", 10, true, true),
    TEXT("", "1A1A1A", 10, false, true),
    STRONG("", "1A1A1A", 10, true, true),
    NOTE_LINE("", "44546A", 10, false, false),
    NUMBER("", "1A1A1A", 10, false, true),
    /** A number with as many places as it has. */
    VALUE("", "1A1A1A", 10, false, true),
    DECIMAL("", "1A1A1A", 10, false, true),
    /** A number in a list of facts: on the left, under the texts. */
    COUNT("", "1A1A1A", 10, false, true),
    TOTAL("F2F5F9", "1A1A1A", 10, true, true),
    DATE("", "1A1A1A", 10, false, true),
    /** A cell in which a person may type. */
    ENTRY("FFFBE6", "1A1A1A", 10, false, true),
    /** A cell in which a person may type a date. */
    DAY("FFFBE6", "1A1A1A", 10, false, true),
    /** A link to another sheet. */
    LINK("", "0B5394", 10, false, true),
    HIGH("FBE3E4", "8E1B1F", 10, true, true),
    MEDIUM("FFF1D6", "714A00", 10, true, true),
    LOW("E8EFF8", "1F3A5F", 10, true, true),
    INFO("F3F3F3", "474747", 10, true, true),
    MET("E5F3E8", "1B5A2C", 10, true, true),
    WEAK("FFF1D6", "714A00", 10, true, true),
    NOT_MET("FBE3E4", "8E1B1F", 10, true, true),
    OPEN("E8EFF8", "1F3A5F", 10, true, true),
    OFF("F3F3F3", "474747", 10, true, true),
    FAILED("FFDDBF", "7A2E00", 10, true, true);

    final String fill;
    final String ink;
    final int points;
    final boolean bold;
    final boolean border;

    Look(String fill, String ink, int points, boolean bold, boolean border) {
        this.fill = fill;
        this.ink = ink;
        this.points = points;
        this.bold = bold;
        this.border = border;
    }

    /** Whether the cell stays open in a locked sheet. */
    boolean isOpen() {
        return this == ENTRY || this == DAY;
    }

    boolean isHeader() {
        return this == HEADER || this == NUMBER_HEADER;
    }

    static Look of(Severity severity) {
        return switch (severity) {
            case HIGH -> HIGH;
            case MEDIUM -> MEDIUM;
            case LOW -> LOW;
            case INFO -> INFO;
        };
    }

    static Look of(State state) {
        return switch (state) {
            case MET -> MET;
            case WEAK -> WEAK;
            case NOT_MET -> NOT_MET;
            case MANUAL, NOT_DETERMINABLE -> OPEN;
            case NOT_APPLICABLE -> OFF;
            case NOT_RUN -> FAILED;
        };
    }
}
