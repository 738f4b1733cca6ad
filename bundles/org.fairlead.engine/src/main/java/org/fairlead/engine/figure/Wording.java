// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.figure;

import java.util.Locale;

/** The terms of the vocabulary that the pass asks for; a term of the pack has the same name with hyphens. */
enum Wording {
    /** Numbers that count nothing. */
    NOT_FIGURE,
    APPROXIMATE,
    UP,
    DOWN,
    STABLE,
    /** Words that make a percentage a change: increase, growth, year over year. */
    CHANGE,
    /** "As a percentage of": makes a percentage a share. */
    SHARE_OF,
    /** Leads to the figure of another period: compared with. */
    COMPARED,
    ADJUSTED,
    GAAP,
    CONSTANT_CURRENCY,
    ORGANIC,
    OUTLOOK,
    /** Qualifies: should, may, believe. */
    HEDGE,
    /** The stronger of these, which an interpreter must not drop: should, may, might. */
    MAYBE,
    /** Makes a statement depend on something. */
    CONDITION,
    DENIAL,
    COMPLETED,
    FUTURE,
    SUPERLATIVE,
    DEGREE,
    /** A share of a mix. */
    PROPORTION,
    /** "All figures are in". */
    CURRENCY_RULE,
    /** A currency word of another meaning: dollar retention. */
    NOT_CURRENCY,
    /** A currency word that stands for money as such: in dollar terms. */
    CURRENCY_WORD,
    /** "As I mentioned". */
    MENTIONED,
    /** An agreement with a counterparty. */
    AGREEMENT,
    /** The call, release or results as such. */
    THIS_CALL,
    /** Points at this day's call or release: today, issued, welcome. */
    HOSTING,
    /** Points at another call: last, next, will host. */
    OTHER_TIME,
    /** Titles before names. */
    TITLE,
    /** Last words of the names of organisations. */
    ORGANISATION,
    /** Words that list: such as, including. */
    LISTING,
    /** Stands before a stated number of things. */
    NEGATION,
    GUIDANCE,
    /** Start of an engagement in a field. */
    BEGINNING,
    /** Growth over several years. */
    COMPOUND,
    /** Hands the word to another speaker. */
    MECHANICS,
    /** As it was before: similar, the same pattern. */
    SIMILAR,
    CAUTION,
    DEFINITION,
    /** Leads from a whole to its parts: consisting of, of which. */
    PARTS,
    /** The last part of a whole: and the remaining. */
    REST,
    /** Announces a list with its length: three priorities. */
    COUNTED;

    String term() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
