// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fairlead.model.transcript.Role;

/** Who is named in the record, with title and organisation. */
final class Roster {
    /** One person; role UNKNOWN until a title or a queue announcement shows it. */
    static final class Person {
        final String name;
        final String key;
        final String[] words;
        String title;
        String organisation;
        Role role;

        Person(String name, String title, String organisation, Role role) {
            this.name = name;
            this.key = Names.key(name);
            this.words = key.split(" ");
            this.title = title;
            this.organisation = organisation;
            this.role = role;
        }
    }

    /** A call names some dozens of people. */
    private static final int MOST = 1000;

    private final List<Person> people = new ArrayList<>();

    /** A line of a list of participants. A middle part is an analyst's firm, unless the title is one of an issuer's officers. */
    void add(String name, String title, String organisation) {
        Role role = Titles.role(title);
        boolean rank = role == Role.EXECUTIVE_OTHER || role == Role.UNKNOWN;
        add(name, title, organisation, !organisation.isEmpty() && rank ? Role.ANALYST : role);
    }

    /** Adds a person or what is new about one; a definite role is kept against a vaguer one. */
    Person add(String name, String title, String organisation, Role role) {
        String key = Names.key(name);
        Optional<Person> known = exact(key);
        Person person;
        if (known.isPresent()) {
            person = known.get();
        } else {
            person = new Person(name, title, organisation, role);
            if (people.size() < MOST) {
                people.add(person);
            }
        }
        if (person.role == Role.UNKNOWN || person.role == Role.EXECUTIVE_OTHER && isOffice(role)) {
            person.role = role;
            person.title = title.isEmpty() ? person.title : title;
        }
        if (person.title.isEmpty() && role == person.role) {
            person.title = title;
        }
        if (person.organisation.isEmpty()) {
            person.organisation = organisation;
        }
        return person;
    }

    /** Where somebody is chief executive without more, a chief executive of a part is another executive; the same for the finance chief. */
    void settleUnits() {
        for (Role office : List.of(Role.EXECUTIVE_CEO, Role.EXECUTIVE_CFO)) {
            if (people.stream().anyMatch(p -> p.role == office && !Titles.isUnit(p.title))) {
                people.stream()
                        .filter(p -> p.role == office && Titles.isUnit(p.title))
                        .forEach(p -> p.role = Role.EXECUTIVE_OTHER);
            }
        }
    }

    private static boolean isOffice(Role role) {
        return role == Role.EXECUTIVE_CEO || role == Role.EXECUTIVE_CFO || role == Role.INVESTOR_RELATIONS;
    }

    List<Person> people() {
        return people;
    }

    /** The person meant by a full name, a family name or a first name, if only one can be meant. */
    Optional<Person> find(String name) {
        String key = Names.key(name);
        if (key.isEmpty()) {
            return Optional.empty();
        }
        Optional<Person> exact = exact(key);
        return exact.isPresent() ? exact : only(key);
    }

    private Optional<Person> exact(String key) {
        for (Person person : people) {
            if (person.key.equals(key)) {
                return Optional.of(person);
            }
        }
        return Optional.empty();
    }

    private Optional<Person> only(String key) {
        Person found = null;
        for (Person person : people) {
            boolean match = key.indexOf(' ') < 0 ? part(person.words, key) : Names.same(person.key, key);
            if (match && found != null && found.role != person.role) {
                return Optional.empty();
            }
            found = match && found == null ? person : found;
        }
        return Optional.ofNullable(found);
    }

    private static boolean part(String[] name, String word) {
        for (String part : name) {
            if (part.equals(word) || word.length() > 2 && Nicknames.isShort(part, word)) {
                return true;
            }
        }
        return false;
    }
}
