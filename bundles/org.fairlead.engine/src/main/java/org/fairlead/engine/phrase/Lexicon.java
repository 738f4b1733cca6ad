// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.phrase;

/** Gives each word its number. The word is in normal form in a buffer that is used again: an implementation that keeps it must copy it. */
interface Lexicon {
    /** The number of a word that starts with a letter or is a sign. */
    int word(char[] word, int length, int hash);

    /** The number of a number in digits, thousands separators left out; grouped where it had any, so that 1,950 is no year. */
    int number(char[] digits, int length, int hash, boolean grouped);
}
