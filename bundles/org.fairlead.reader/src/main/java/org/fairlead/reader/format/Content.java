package org.fairlead.reader.format;

import java.util.List;

/**
 * The text of a file, before its structure is known.
 *
 * @param format   name of the format
 * @param encoding IANA name of the character encoding, empty where the format has none of its own
 * @param text     every offset of the model counts in it
 * @param warnings one sentence each
 */
public record Content(String format, String encoding, String text, List<String> warnings) {
}
