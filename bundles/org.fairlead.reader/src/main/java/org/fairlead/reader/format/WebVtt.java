// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader.format;

import org.fairlead.reader.UnreadableException;

/** WebVTT captions (W3C). Blocks are parted by blank lines; notes, styles and regions are no speech. */
final class WebVtt implements Format {
    @Override
    public String name() {
        return "vtt";
    }

    @Override
    public boolean accepts(byte[] bytes) {
        return Head.of(bytes).startsWith("WEBVTT");
    }

    @Override
    public Content read(byte[] bytes, String fileName) throws UnreadableException {
        Encodings.Decoded decoded = Encodings.decode(bytes, fileName);
        return CueBlocks.read(decoded, name());
    }
}
