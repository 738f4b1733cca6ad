// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader.format;

import java.nio.charset.StandardCharsets;

/** Files that are known by their first bytes. */
final class Signatures {
    private static final Object[][] KNOWN = {
        {"%PDF-", "a PDF file"},
        {"PK\u0003\u0004", "a zip archive"},
        {"\u0089PNG", "a PNG picture"},
        {"\u00ff\u00d8\u00ff", "a JPEG picture"},
        {"GIF8", "a GIF picture"},
        {"RIFF", "a sound or video file"},
        {"ID3", "a sound file"},
        {"OggS", "a sound file"},
        {"\u00d0\u00cf\u0011\u00e0", "an old Office file"},
        {"\u001f\u008b", "a gzip archive"},
        {"7z\u00bc\u00af", "a 7z archive"},
        {"Rar!", "a RAR archive"},
        {"\u007fELF", "a program"},
        {"MZ\u0090", "a program"},
        {"{\\rtf", "an RTF document"},
        {"BM\u0036", "a bitmap"},
        {"\u00ca\u00fe\u00ba\u00be", "a program"}
    };

    private Signatures() {}

    /** What the file is, in words. */
    static String name(byte[] bytes) {
        for (Object[] known : KNOWN) {
            if (startsWith(bytes, (String) known[0])) {
                return (String) known[1];
            }
        }
        return "a binary file";
    }

    static boolean isKnown(byte[] bytes) {
        return !"a binary file".equals(name(bytes));
    }

    static boolean startsWith(byte[] bytes, String signature) {
        byte[] start = signature.getBytes(StandardCharsets.ISO_8859_1);
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if (bytes[i] != start[i]) {
                return false;
            }
        }
        return true;
    }
}
