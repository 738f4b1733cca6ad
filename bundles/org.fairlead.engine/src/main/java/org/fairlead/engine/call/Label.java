// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.call;

/** What a person calls a thing of a review: a letter and a number of three digits or more, such as F012. */
public final class Label {
    private static final int TWO_DIGITS = 10;
    private static final int THREE_DIGITS = 100;

    private Label() {}

    /** The label of the thing with that number, from 1. */
    public static String of(char letter, int number) {
        return letter + (number < TWO_DIGITS ? "00" : number < THREE_DIGITS ? "0" : "") + number;
    }
}
