// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.figure;

import java.util.List;
import org.fairlead.model.review.Cause;
import org.fairlead.model.rules.FigureQuestion;

/**
 * Something that a check found.
 *
 * @param question the question whose answer it is
 * @param begin    first UTF-16 offset of the place
 * @param end      after its last
 * @param against  what it is held against
 * @param message  what is wrong, one sentence
 * @param working  the arithmetic, empty where there is none
 * @param repair   what may have been said instead, with its witness; empty: no proposal
 * @param cause    who most likely made the slip
 */
public record Remark(
        FigureQuestion question,
        int begin,
        int end,
        List<Place> against,
        String message,
        String working,
        String repair,
        Cause cause) {
    /**
     * A stretch of a text.
     *
     * @param document file name of a companion document; empty for the call itself
     * @param begin    first UTF-16 offset
     * @param end      after the last
     * @param line     line in that text, from 1
     * @param quote    exactly the text between them
     */
    public record Place(String document, int begin, int end, int line, String quote) {}
}
