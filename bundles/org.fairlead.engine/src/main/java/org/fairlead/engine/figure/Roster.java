// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fairlead.model.rules.IssuerProfile;
import org.fairlead.model.rules.Person;
import org.fairlead.model.transcript.Role;
import org.fairlead.model.transcript.Speaker;
import org.fairlead.model.transcript.Transcript;

/** Who is on the call: the people of the profile, who are spelt right, and the speakers as the record names them. */
final class Roster {
    /**
     * A person.
     *
     * @param name    as written
     * @param officer speaks for the issuer
     * @param listed  stands in the profile
     * @param parts   of the name in small letters, without titles
     */
    record Member(String name, boolean officer, boolean listed, List<String> parts) {
        Member(String name, boolean officer, boolean listed) {
            this(name, officer, listed, parts(name));
        }

        private static List<String> parts(String name) {
            List<String> parts = new ArrayList<>();
            for (String part : name.replace('.', ' ').split("[\\s-]+")) {
                String small = part.toLowerCase(Locale.ROOT);
                if (small.length() > 1
                        && !small.equals("mr")
                        && !small.equals("ms")
                        && !small.equals("mrs")
                        && !small.equals("dr")) {
                    parts.add(small);
                }
            }
            return parts;
        }

        /** Letters of the whole name, titles left out. */
        String letters() {
            return String.join("", parts());
        }
    }

    private final List<Member> members = new ArrayList<>();

    Roster(Transcript transcript, IssuerProfile profile) {
        for (Person person : profile.getPeople()) {
            members.add(new Member(person.getName(), true, true));
        }
        for (Speaker speaker : transcript.getSpeakers()) {
            if (!speaker.getName().isEmpty() && speaker.getRole() != Role.OPERATOR) {
                members.add(new Member(speaker.getName(), speaker.getRole() != Role.ANALYST, false));
            }
        }
    }

    List<Member> members() {
        return members;
    }

    boolean hasProfile() {
        return members.stream().anyMatch(Member::listed);
    }

    /** Whether a word is part of somebody's name as it should be: the profile counts before the record. */
    boolean knows(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return members.stream().anyMatch(m -> m.parts().contains(small));
    }

    /** The officer of the profile whose name's letters a name has under other spaces, as Hai Jianhe for Haijian He. */
    Optional<Member> respaced(String name) {
        String letters = NameLikeness.letters(name);
        return members.stream()
                .filter(m ->
                        m.listed() && m.letters().equals(letters) && !m.name().equals(name))
                .findFirst();
    }

    /** The officer one part of whose name sounds like a word. */
    Optional<Member> soundsLike(String word) {
        return members.stream()
                .filter(m -> m.officer() && m.parts().stream().anyMatch(p -> NameLikeness.of(p, word) >= 0.66))
                .findFirst();
    }
}
