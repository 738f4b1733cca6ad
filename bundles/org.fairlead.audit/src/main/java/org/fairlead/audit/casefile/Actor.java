// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.casefile;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A person who works on a case, by the name that the audit trail gives.
 *
 * @param name of the person; neither empty nor blank
 */
public record Actor(String name) {
    public Actor {
        name = Entered.line(name);
        if (!Entered.hasWords(name)) {
            throw new IllegalArgumentException("A person needs a name.");
        }
    }

    /** Whether a name is this person's: capital letters, white space and the way in which an accent is encoded make no other person. */
    public boolean isSamePersonAs(String other) {
        return key(name).equals(key(other));
    }

    private static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip();
    }
}
