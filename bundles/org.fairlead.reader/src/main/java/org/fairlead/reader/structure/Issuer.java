// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader.structure;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.fairlead.model.transcript.Role;

/**
 * Organisations that labels name beside a chief executive, a finance chief or investor relations: those are the issuer. Where labels name no office, it is
 * the firm of the first speaker that another one shares.
 */
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
        if (names.isEmpty()) {
            names.addAll(firmOfTheFirst(speakers));
        }
        return new Issuer(names);
    }

    /** Labels that name no office: the firm of who speaks first, where somebody else is of the same. */
    private static List<String> firmOfTheFirst(Collection<DraftSpeaker> speakers) {
        List<String> firms = speakers.stream()
                .map(speaker -> speaker.title)
                .filter(title -> !title.isEmpty() && Titles.role(title) == Role.UNKNOWN)
                .map(title -> title.toLowerCase(Locale.ROOT))
                .toList();
        return firms.lastIndexOf(firms.isEmpty() ? "" : firms.get(0)) > 0 ? firms.subList(0, 1) : List.of();
    }

    boolean is(String organisation) {
        String small = organisation.toLowerCase(Locale.ROOT);
        return names.stream().anyMatch(n -> n.equals(small) || n.length() > 1 && small.startsWith(n + " "));
    }
}
