// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader.format;

import org.fairlead.reader.UnreadableException;

/** SubRip captions: a number, a line of times, lines of text, a blank line. */
final class SubRip implements Format {
    @Override
    public String name() {
        return "srt";
    }

    @Override
    public boolean accepts(byte[] bytes) {
        String head = Head.of(bytes);
        if (head.isEmpty() || !Character.isDigit(head.charAt(0))) {
            return false;
        }
        String[] lines = head.split("\r?\n", 3);
        return lines.length > 2 && lines[0].strip().matches("\\d{1,6}") && lines[1].contains("-->");
    }

    @Override
    public Content read(byte[] bytes, String fileName) throws UnreadableException {
        return CueBlocks.read(Encodings.decode(bytes, fileName), name());
    }
}
