// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.paper;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a row of the findings says about one finding, in the words of the workbook.
 *
 * @param disposition one of the words of {@link org.fairlead.audit.register.Words#dispositions()}
 * @param reason      why, empty where none is needed
 * @param owner       who sees to it, empty where nobody is named
 * @param due         until when
 * @param comment     free text, without what is privileged
 */
public record Decision(String disposition, String reason, String owner, Optional<LocalDate> due, String comment) {
    /** Nobody has decided yet. */
    public static final Decision OPEN = new Decision("Open", "", "", Optional.empty(), "");

    private static final String OPEN_HASH = OPEN.digest();

    /** Tells whether it was changed since it was written into a workbook: equal decisions have equal hashes. */
    public String hash() {
        return this == OPEN ? OPEN_HASH : digest();
    }

    private String digest() {
        return Digest.of(String.join(
                "\u0000", disposition, reason, owner, due.map(LocalDate::toString).orElse(""), comment));
    }
}
