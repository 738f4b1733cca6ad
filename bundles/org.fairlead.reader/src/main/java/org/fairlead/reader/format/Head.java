// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader.format;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The first characters of a file, to tell formats apart. Their signs are ASCII, so any encoding of one byte a character does. */
final class Head {
    private static final int LENGTH = 4096;

    private Head() {}

    /** Without a byte order mark and white space in front. */
    static String of(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, LENGTH), StandardCharsets.ISO_8859_1);
        return (head.startsWith("\u00ef\u00bb\u00bf") ? head.substring(3) : head).stripLeading();
    }

    static String small(byte[] bytes) {
        return of(bytes).toLowerCase(Locale.ROOT);
    }
}
