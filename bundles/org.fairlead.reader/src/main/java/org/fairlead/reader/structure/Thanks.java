// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader.structure;

import org.fairlead.model.text.Letters;

/** Thanks and greetings that open a turn. */
final class Thanks {
    private Thanks() {}

    /** The name in "Thank you, Jane.", "Thanks, Mr. Doe", "Okay. Thanks Jane" at the begin of a turn, empty where there is none. */
    static String name(String text, int begin, int end) {
        int limit = Math.min(end, begin + 60);
        int at = -1;
        for (int i = begin; i + 5 < limit && at < 0; i++) {
            if ((text.charAt(i) | 32) == 't' && text.regionMatches(true, i, "thank", 0, 5)) {
                at = i + 5;
            }
        }
        if (at < 0) {
            return "";
        }
        for (String rest : new String[] {" you so much", " you very much", " you", "s very much", "s a lot", "s"}) {
            if (text.regionMatches(true, at, rest, 0, rest.length())) {
                at += rest.length();
                break;
            }
        }
        while (at < limit && (text.charAt(at) == ' ' || text.charAt(at) == ',')) {
            at++;
        }
        if (at >= limit || !Letters.isCapital(text.charAt(at))) {
            return "";
        }
        int full = Names.end(text, at, Math.min(end, at + 40));
        if (full > 0) {
            return text.substring(at, full);
        }
        int stop = at;
        while (stop < limit && Letters.isLetter(text.charAt(stop))) {
            stop++;
        }
        String word = text.substring(at, stop);
        return Names.isWord(word) ? word : "";
    }
}
