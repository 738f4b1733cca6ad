// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader.format;

import org.fairlead.reader.UnreadableException;

/** A way in which call records are stored. To add one: one class, one line in {@link Formats}, one sample. */
interface Format {
    /** Short name, as in Source.format of the model. */
    String name();

    /** Whether the content is of this format; the file name says nothing. Must be quick: it sees every file. */
    boolean accepts(byte[] bytes);

    /** Reads the text and what belongs to it. */
    Content read(byte[] bytes, String fileName) throws UnreadableException;
}
