// SPDX-License-Identifier: EPL-2.0
package org.fairlead.bench.contest;

/** A program that cuts a text into sentences and finds phrases in them. */
interface Contender {
    String name();

    /** Adds for each phrase, by its number in the list, how many sentences of the text hold it. */
    void scan(String text, long[] sentences);
}
