// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader.structure;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.fairlead.model.transcript.Role;

/** Organisations that labels name beside a chief executive, a finance chief or investor relations: those are the issuer. */
record Issuer(Set<String> names) {
    static Issuer of(Collection<DraftSpeaker> speakers) {
        Set<String> names = new HashSet<>();
        for (DraftSpeaker speaker : speakers) {
            Role role = Titles.role(speaker.title);
            if (!speaker.organisation.isEmpty()
                    && (role == Role.EXECUTIVE_CEO || role == Role.EXECUTIVE_CFO || role == Role.INVESTOR_RELATIONS)) {
                names.add(speaker.organisation.toLowerCase(Locale.ROOT));
            }
        }
        return new Issuer(names);
    }

    boolean is(String organisation) {
        String small = organisation.toLowerCase(Locale.ROOT);
        return names.stream().anyMatch(n -> n.equals(small) || n.length() > 1 && small.startsWith(n + " "));
    }
}
