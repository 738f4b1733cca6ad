// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader.format;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.List;
import org.fairlead.reader.UnreadableException;

/** Text as it stands: nothing is taken out, put in or normalised, so that every offset fits the file. */
final class PlainText implements Format {
    /** How much of a file is looked at for signs of a binary one, in bytes. */
    private static final int PROBE = 65_536;

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

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
        int i = 0;
        while (i < length) {
            if (i + Long.BYTES <= length && !anyBelowBlank((long) EIGHT.get(bytes, i))) {
                i += Long.BYTES;
                continue;
            }
            int b = bytes[i++] & 0xff;
            if (b == 0) {
                return true;
            }
            control += b < 32 && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 27 ? 1 : 0;
        }
        return control * 50L > length;
    }

    /** Whether any of eight bytes is below 32: such a one, and no other below 128, borrows into its highest bit when 32 is taken from each. */
    private static boolean anyBelowBlank(long eight) {
        return (eight - 0x2020_2020_2020_2020L & ~eight & 0x8080_8080_8080_8080L) != 0;
    }
}
