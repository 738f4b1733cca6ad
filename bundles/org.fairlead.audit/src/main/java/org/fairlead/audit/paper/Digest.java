// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.paper;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Short SHA-256 hashes that lead from a row of a workbook back to what was exported. */
public final class Digest {
    /** Enough that a chance match among a million rows is out of the question, short enough to read. */
    private static final int HEXADECIMAL_DIGITS = 16;

    private Digest() {}

    /** The first 16 hexadecimal digits of the SHA-256 of a text in UTF-8. */
    public static String of(String text) {
        return HexFormat.of()
                .formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)), 0, HEXADECIMAL_DIGITS / 2);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            // every Java platform must have it
            throw new IllegalStateException(e);
        }
    }
}
