// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader.format;

/** The blocks that WebVTT and SubRip share: a line with an arrow between two times, then lines of text up to a blank one. */
final class CueBlocks {
    private CueBlocks() {}

    static Content read(Encodings.Decoded decoded, String format) {
        Captions captions = new Captions();
        String time = "";
        StringBuilder payload = new StringBuilder();
        for (String line : (Iterable<String>) decoded.text().lines()::iterator) {
            int arrow = line.indexOf("-->");
            if (arrow >= 0) {
                flush(captions, time, payload);
                time = line.substring(0, arrow).strip();
            } else if (line.isBlank()) {
                flush(captions, time, payload);
                time = "";
            } else if (!time.isEmpty()) {
                payload.append(payload.isEmpty() ? "" : "\n").append(line);
            }
        }
        flush(captions, time, payload);
        return captions.content(format, decoded);
    }

    private static void flush(Captions captions, String time, StringBuilder payload) {
        if (!payload.isEmpty()) {
            captions.add(time, payload.toString());
            payload.setLength(0);
        }
    }
}
