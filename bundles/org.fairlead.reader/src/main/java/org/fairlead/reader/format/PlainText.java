// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader.format;

import java.util.List;
import org.fairlead.reader.UnreadableException;

/** Text as it stands: nothing is taken out, put in or normalised, so that every offset fits the file. */
final class PlainText implements Format {
    /** How much of a file is looked at for signs of a binary one, in bytes. */
    private static final int PROBE = 65_536;

    @Override
    public String name() {
        return "text";
    }

    @Override
    public boolean accepts(byte[] bytes) {
        return !Signatures.isKnown(bytes) && (Encodings.isWide(bytes) || !looksBinary(bytes));
    }

    @Override
    public Content read(byte[] bytes, String fileName) throws UnreadableException {
        Encodings.Decoded decoded = Encodings.decode(bytes, fileName);
        return new Content(name(), decoded.encoding(), "", decoded.text(), List.of(), decoded.warnings());
    }

    /** NUL bytes, or more control characters than text ever holds. */
    static boolean looksBinary(byte[] bytes) {
        int length = Math.min(bytes.length, PROBE);
        int control = 0;
        for (int i = 0; i < length; i++) {
            int b = bytes[i] & 0xff;
            if (b == 0) {
                return true;
            }
            control += b < 32 && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 27 ? 1 : 0;
        }
        return control * 50L > length;
    }
}
