// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader.format;

import java.util.List;
import org.fairlead.model.transcript.MarkKind;

/**
 * The text of a file, before its structure is known.
 *
 * @param format   name of the format
 * @param encoding IANA name of the character encoding, empty where the format has none of its own
 * @param title    what the file calls itself outside its text, empty where it does not
 * @param text     every offset of the model counts in it
 * @param marks    pages, times and omissions, by offset
 * @param warnings one sentence each
 */
public record Content(
        String format, String encoding, String title, String text, List<Mark> marks, List<String> warnings) {
    /** One place of the text and what it is in the source. */
    public record Mark(int offset, MarkKind kind, String value) {}
}
