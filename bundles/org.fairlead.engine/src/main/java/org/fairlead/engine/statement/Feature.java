// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.statement;

import java.util.Optional;

/**
 * Properties of a sentence that a cue may name instead of phrases. A closed list: each is a question that words in a row cannot answer. The first
 * finite verb is found by {@link VerbScan}.
 */
enum Feature {
    /** Ends with a question mark. */
    QUESTION("question"),
    /** Seven words or fewer. */
    SHORT("short"),
    /** More than 35 words. */
    LONG("long"),
    /** The first finite verb is a simple past. */
    VERB_PAST("verb=past"),
    /** The first finite verb is a perfect: have seen. */
    VERB_PERFECT("verb=perfect"),
    /** The first finite verb is a present. */
    VERB_PRESENT("verb=present"),
    /** The first finite verb is will, shall or going to. */
    VERB_FUTURE("verb=future"),
    /** The first finite verb is would, could, should, may, might or can. */
    VERB_MODAL("verb=modal"),
    /** There is no finite verb that the program knows. */
    VERB_NONE("verb=none"),
    /** There is a finite verb, and each is a past or a perfect. */
    ONLY_PAST("verbs=past"),
    /** A past stands somewhere. */
    SOME_PAST("verbs=some-past"),
    /** A number that is no year, or a word such as "double". */
    NUMBER("number"),
    /** A year after that of the reported period is named. */
    YEAR_LATER("year=later"),
    /** The year of the reported period is named. */
    YEAR_SAME("year=same"),
    /** A year before that of the reported period is named. */
    YEAR_EARLIER("year=earlier"),
    /** The year of the reported period is named, and was over with that period. */
    YEAR_ENDED("year=ended"),
    /** The year of the reported period is named, and ran on after that period. */
    YEAR_RUNNING("year=running"),
    /** A quarter after the reported one is named. */
    QUARTER_LATER("quarter=later"),
    /** The reported quarter is named, or the same one of another year. */
    QUARTER_SAME("quarter=same"),
    /** A quarter before the reported one is named. */
    QUARTER_EARLIER("quarter=earlier"),
    /** A half of the year is named that was not over with the reported quarter. */
    HALF_LATER("half=later"),
    /** A half of the year is named that was over with the reported quarter. */
    HALF_EARLIER("half=earlier"),
    /** Begins small, and the sentence before, of the same turn, stops without a mark: a line of a page, or a cut by a recogniser. */
    GOES_ON("goes-on"),
    /** Speaks in the questions and answers. */
    ANSWER("section=answers"),
    /** The sentence before, of the same turn, is a statement by its own cues. */
    PREVIOUS_FORWARD("previous=statement"),
    /** The sentence after, of the same turn, is a statement by its own cues. */
    NEXT_FORWARD("next=statement");

    final String text;

    Feature(String text) {
        this.text = text;
    }

    /** Whether it looks at the sentences beside. */
    boolean isOfNeighbours() {
        return this == PREVIOUS_FORWARD || this == NEXT_FORWARD;
    }

    static Optional<Feature> of(String text) {
        for (Feature feature : values()) {
            if (feature.text.equals(text)) {
                return Optional.of(feature);
            }
        }
        return Optional.empty();
    }
}
