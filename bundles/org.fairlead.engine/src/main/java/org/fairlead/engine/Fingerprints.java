// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import org.fairlead.model.review.Finding;

/** What a finding is known by from one review to the next. */
final class Fingerprints {
    /** Of the digest, in bytes. */
    private static final int LENGTH = 8;

    private final MessageDigest sha256 = sha256();
    /** By the words of a place, of which several rules often speak. */
    private final Map<String, byte[]> letters = new HashMap<>();

    private final Map<String, Integer> seen = new HashMap<>();

    /** Rule, element and the letters and digits of the words; for an absence the words are left out. The place does not count; equal ones are numbered. */
    String next(Finding finding) {
        String names = finding.getOutcome().getRule().getId()
                + '|'
                + finding.getElement().getId()
                + '|';
        sha256.update(names.getBytes(StandardCharsets.UTF_8));
        if (!finding.getEvidence().isAnchor()) {
            sha256.update(letters.computeIfAbsent(finding.getEvidence().getQuote(), Fingerprints::letters));
        }
        String print = HexFormat.of().formatHex(sha256.digest(), 0, LENGTH);
        int n = seen.merge(print, 1, Integer::sum);
        return n == 1 ? print : print + "-" + n;
    }

    private static byte[] letters(String quote) {
        String words = quote.toLowerCase(Locale.ROOT);
        StringBuilder letters = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            if (Character.isLetterOrDigit(words.charAt(i))) {
                letters.append(words.charAt(i));
            }
        }
        return letters.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
