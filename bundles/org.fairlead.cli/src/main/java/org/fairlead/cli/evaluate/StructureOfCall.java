// SPDX-License-Identifier: EPL-2.0
package org.fairlead.cli.evaluate;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** One call: the labelled first and last turns, participants and begin of the questions, against what the reader made of them. Units: UTF-16. */
final class StructureOfCall {
    /** A turn may begin up to so far into the speech: some records begin a turn behind the speaker's greeting. */
    private static final int INTO_SPEECH = 40;
    /** A turn may begin so far before the label. */
    private static final int BEFORE_LABEL = 5;
    /** The questions may begin at the heading, at the operator's words, or at the first question. */
    private static final int QUESTIONS = 400;

    private static final String UNKNOWN = "unknown";

    /**
     * Something labelled or said.
     *
     * @param kind    of the row: qa_start, participant, turn, turn_first, turn_last
     * @param offset  where it begins
     * @param speech  first spoken character, of labelled turns
     * @param role    of the speaker
     * @param speaker name
     */
    record Mark(String kind, int offset, int speech, String role, String speaker) {}

    private final List<Mark> labelled;
    private final List<Mark> turns;
    private final List<Mark> said;

    StructureOfCall(List<Mark> labelled, List<Mark> said) {
        this.labelled = labelled;
        this.said = said;
        turns = said.stream()
                .filter(mark -> mark.kind().equals("turn"))
                .sorted(Comparator.comparingInt(Mark::offset))
                .toList();
    }

    boolean questionsBeginRight() {
        Optional<Mark> label = first(labelled);
        Optional<Mark> found = first(said);
        return label.isPresent()
                && found.isPresent()
                && Math.abs(label.get().offset() - found.get().offset()) <= QUESTIONS;
    }

    /** The same turn comes next: a heading may stand before it. */
    boolean questionsBeginExact() {
        Optional<Mark> label = first(labelled);
        Optional<Mark> found = first(said);
        return label.isPresent() && found.isPresent() && next(label.get()).equals(next(found.get()));
    }

    private Optional<Mark> next(Mark mark) {
        return turns.stream()
                .filter(turn -> turn.offset() >= mark.offset() - BEFORE_LABEL)
                .findFirst();
    }

    private static Optional<Mark> first(List<Mark> marks) {
        return marks.stream().filter(mark -> mark.kind().equals("qa_start")).findFirst();
    }

    /** Adds what was found of turns and people, and the roles of the turns that were found. */
    void count(Tally foundTurns, Tally foundPeople, Cells roles) {
        Map<Integer, Mark> unique = new TreeMap<>();
        labelled.stream()
                .filter(mark -> mark.kind().startsWith("turn_"))
                .forEach(mark -> unique.put(mark.offset(), mark));
        Set<Mark> used = new HashSet<>();
        for (Mark label : unique.values()) {
            Optional<Mark> turn = turns.stream()
                    .filter(t -> t.offset() >= label.offset() - BEFORE_LABEL
                            && t.offset() <= label.speech() + INTO_SPEECH
                            && !used.contains(t))
                    .min(Comparator.comparingInt(t -> Math.abs(t.offset() - label.offset())));
            foundTurns.add(true, turn.isPresent());
            turn.ifPresent(used::add);
            if (!label.role().equals(UNKNOWN)) {
                turn.ifPresent(t -> roles.add(label.role(), t.role()));
            }
        }
        tooMany("turn_first", used, foundTurns);
        tooMany("turn_last", used, foundTurns);
        Set<String> people = people(labelled);
        Set<String> named = people(said);
        people.forEach(person -> foundPeople.add(true, named.contains(person)));
        named.stream().filter(person -> !people.contains(person)).forEach(person -> foundPeople.add(false, true));
    }

    /** Turns between the labelled ones that nobody labelled. */
    private void tooMany(String kind, Set<Mark> used, Tally foundTurns) {
        List<Integer> places = labelled.stream()
                .filter(mark -> mark.kind().equals(kind))
                .map(Mark::offset)
                .sorted()
                .toList();
        if (!places.isEmpty()) {
            turns.stream()
                    .filter(turn -> turn.offset() >= places.get(0) - BEFORE_LABEL
                            && turn.offset() <= places.get(places.size() - 1) + INTO_SPEECH
                            && !used.contains(turn))
                    .forEach(turn -> foundTurns.add(false, true));
        }
    }

    private static Set<String> people(List<Mark> marks) {
        return marks.stream()
                .filter(mark -> mark.kind().equals("participant"))
                .map(mark -> mark.speaker().strip().toLowerCase(Locale.ROOT) + "\t" + mark.role())
                .collect(Collectors.toSet());
    }
}
