// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.phrase;

import java.util.List;

/** A phrase as a tree. */
sealed interface Pattern {
    /** One token: a symbol of the vocabulary, or one of the classes below. */
    record Token(int symbol, boolean tolerant) implements Pattern {
        /** Any token. */
        static final int ANY = -1;
        /** Any number. */
        static final int NUMBER = -2;
        /** Any year from 1900 to 2099. */
        static final int YEAR = -3;
    }

    /** One after the other. */
    record Sequence(List<Pattern> parts) implements Pattern {}

    /** One of them. */
    record Choice(List<Pattern> parts) implements Pattern {}

    /** It or nothing. */
    record Optional(Pattern part) implements Pattern {}

    /** Up to so many tokens of any kind. */
    record Gap(int width) implements Pattern {}
}
