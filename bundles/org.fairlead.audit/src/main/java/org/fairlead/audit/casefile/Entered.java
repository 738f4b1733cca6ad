// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.casefile;

/** Text that people enter, made fit for XML and for the audit trail. */
final class Entered {
    /** Stands for a character that XML cannot hold. */
    static final char REPLACEMENT = '\ufffd';

    private Entered() {}

    /** Without white space at its ends, with line feeds as line ends. */
    static String text(String entered) {
        return forXml(entered.replace("\r\n", "\n").replace('\r', '\n')).strip();
    }

    /** The same on one line. */
    static String line(String entered) {
        return text(entered).replaceAll("\\s*\n\\s*", " ");
    }

    /** More than white space and dashes: some letter or digit, of any script. */
    static boolean hasWords(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** Control characters and lone halves of surrogate pairs, which XML 1.0 cannot hold, replaced one by one, so that offsets stay. */
    static String forXml(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!fits(text, i)) {
                return replaced(text);
            }
        }
        return text;
    }

    private static String replaced(String text) {
        StringBuilder fit = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            if (!fits(text, i)) {
                fit.setCharAt(i, REPLACEMENT);
            }
        }
        return fit.toString();
    }

    private static boolean fits(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        }
        return c >= ' ' && c < '\ufffe' || c == '\t' || c == '\n' || c == '\r';
    }
}
