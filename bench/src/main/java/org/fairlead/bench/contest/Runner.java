// SPDX-License-Identifier: EPL-2.0
package org.fairlead.bench.contest;

import java.io.IOException;

/** What takes part in the contest: a contender in this process, or a program beside it. */
interface Runner extends AutoCloseable {
    String name();

    /**
     * Scans all texts once.
     *
     * @param found gets for each phrase, by its number, how many sentences hold it
     * @return processor time in nanoseconds
     */
    long round(long[] found) throws IOException;

    @Override
    default void close() {}
}
