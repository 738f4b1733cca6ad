// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader.format;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.fairlead.reader.UnreadableException;

/**
 * Finds a text's encoding: a byte order mark, else UTF-16 by its zero bytes, else UTF-8 where every byte fits, else the most likely of the older ones.
 * A byte order mark is no character of the text: it is left out, and offsets count from the first character after it.
 */
final class Encodings {
    /** How much of a file the detector sees, in bytes. */
    private static final int SAMPLE = 262_144;

    private static final List<String> OLDER = List.of(
            "GB18030",
            "Big5",
            "windows-1252",
            "ISO-8859-1",
            "Shift_JIS",
            "EUC-JP",
            "EUC-KR",
            "windows-1251",
            "windows-1250",
            "windows-1254",
            "ISO-8859-2",
            "KOI8-R");

    /** A text, the IANA name of its encoding, and what the reader of a review should know about it. */
    record Decoded(String text, String encoding, List<String> warnings) {}

    private Encodings() {}

    /** UTF-16, with or without a mark. */
    static boolean isWide(byte[] bytes) {
        return mark(bytes, 0xfe, 0xff) || mark(bytes, 0xff, 0xfe) || wideWithoutMark(bytes) != null;
    }

    static Decoded decode(byte[] bytes, String fileName) throws UnreadableException {
        if (mark(bytes, 0xef, 0xbb, 0xbf)) {
            return strict(bytes, 3, StandardCharsets.UTF_8, fileName);
        }
        if (mark(bytes, 0xfe, 0xff)) {
            return strict(bytes, 2, StandardCharsets.UTF_16BE, fileName);
        }
        if (mark(bytes, 0xff, 0xfe)) {
            return strict(bytes, 2, StandardCharsets.UTF_16LE, fileName);
        }
        Charset wide = wideWithoutMark(bytes);
        if (wide != null) {
            return strict(bytes, 0, wide, fileName);
        }
        String utf8 = utf8(bytes);
        return utf8 != null ? new Decoded(utf8, "UTF-8", List.of()) : older(bytes, fileName);
    }

    private static @org.jspecify.annotations.Nullable String utf8(byte[] bytes) {
        // new String is several times faster than a decoder; a replacement character that the bytes do not hold shows a
        // fault
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf('\ufffd') < 0) {
            return text;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static Decoded strict(byte[] bytes, int from, Charset charset, String fileName) throws UnreadableException {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
            return new Decoded(text, charset.name().equals("UTF-8") ? "UTF-8" : "UTF-16", List.of());
        } catch (CharacterCodingException e) {
            throw new UnreadableException(
                    fileName + " says that it is " + charset.name()
                            + " but holds bytes that are not; text in one encoding was expected.",
                    e);
        }
    }

    private static Decoded older(byte[] bytes, String fileName) throws UnreadableException {
        CharsetDetector detector = new CharsetDetector();
        detector.setText(bytes.length > SAMPLE ? java.util.Arrays.copyOf(bytes, SAMPLE) : bytes);
        for (CharsetMatch match : detector.detectAll()) {
            if (OLDER.contains(match.getName()) && Charset.isSupported(match.getName())) {
                String name = match.getName().equals("ISO-8859-1") ? "windows-1252" : match.getName();
                String text = new String(bytes, Charset.forName(name));
                if (text.indexOf('\ufffd') < 0 || match.getConfidence() > 60) {
                    return new Decoded(
                            text,
                            name,
                            List.of(
                                    "The encoding was taken to be " + name
                                            + " (it is not UTF-8): check that accents and other special characters look right."));
                }
            }
        }
        throw new UnreadableException(
                fileName + " is in no known encoding; UTF-8, UTF-16, GB18030, Big5 or Windows-1252 text was expected.");
    }

    private static boolean mark(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Every second byte of Latin text in UTF-16 is zero. */
    private static @org.jspecify.annotations.Nullable Charset wideWithoutMark(byte[] bytes) {
        int length = Math.min(bytes.length, 4096) & ~1;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < length; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        if (length >= 8 && odd * 10 > length * 3 && even == 0) {
            return StandardCharsets.UTF_16LE;
        }
        return length >= 8 && even * 10 > length * 3 && odd == 0 ? StandardCharsets.UTF_16BE : null;
    }
}
