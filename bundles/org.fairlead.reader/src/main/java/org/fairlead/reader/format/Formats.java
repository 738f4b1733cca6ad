// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader.format;

import java.util.List;
import org.fairlead.reader.UnreadableException;

/** The formats that can be read, the most particular first; plain text takes what is left. */
public final class Formats {
    private static final List<Format> ALL = List.of(
            new Pdf(),
            new Docx(),
            new WebVtt(),
            new SubRip(),
            new Ttml(),
            new JsonTurns(),
            new Html(),
            new Markdown(),
            new PlainText());

    private Formats() {}

    /** Reads a file's content by the first format that accepts it. */
    public static Content read(byte[] bytes, String fileName) throws UnreadableException {
        for (Format format : ALL) {
            if (format.accepts(bytes)) {
                Content content = format.read(bytes, fileName);
                if (content.text().isBlank()) {
                    throw new UnreadableException(fileName + " holds no text; a call record was expected.");
                }
                return content;
            }
        }
        throw new UnreadableException(fileName + " is " + Signatures.name(bytes)
                + ", which is no call record; text, PDF, Word, HTML, JSON or captions were expected.");
    }
}
