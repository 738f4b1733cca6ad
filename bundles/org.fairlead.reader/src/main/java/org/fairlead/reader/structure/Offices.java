// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader.structure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fairlead.model.transcript.Role;
import org.fairlead.reader.cue.Cue;
import org.fairlead.reader.cue.CueHits;

/** Which of the company's speakers is who, where no title says so: from self-introductions, from the order of the speakers and from what they go through. */
final class Offices {
    private static final double SELF = 45;
    private static final double HABIT = 12;

    private final String text;
    private final CueHits cues;
    private final Roster roster;
    private final List<DraftTurn> turns;
    private final int questions;

    Offices(String text, CueHits cues, Roster roster, List<DraftTurn> turns, int questions) {
        this.text = text;
        this.cues = cues;
        this.roster = roster;
        this.turns = turns;
        this.questions = questions;
    }

    void settle(Collection<DraftSpeaker> speakers) {
        for (DraftTurn turn : turns) {
            self(turn);
        }
        thanks();
        addressed();
        speakers.forEach(DraftSpeaker::decide);
        managing(speakers);
        host();
        speakers.forEach(DraftSpeaker::decide);
        chiefs(speakers);
    }

    /** "My name is ...", "This is ..." near the begin of a turn. */
    private void self(DraftTurn turn) {
        int limit = Math.min(turn.end, turn.speech + 300);
        int at = cues.first(Cue.SELF, turn.speech, limit);
        if (at < 0 || cues.any(Cue.OPERATOR, turn.speech, Math.min(turn.end, at + 120))) {
            return;
        }
        int from = cues.endOf(Cue.SELF, at);
        while (from < limit && text.charAt(from) == ' ') {
            from++;
        }
        int end = from < limit ? Names.end(text, from, limit) : -1;
        if (end < 0) {
            return;
        }
        String name = text.substring(from, end);
        Role said = Titles.role(text.substring(end, Math.min(limit, end + 60)));
        roster.find(name)
                .ifPresentOrElse(
                        person -> {
                            RoleAssigner.stated(turn.speaker, person, SELF);
                            turn.speaker.name = turn.speaker.name.isEmpty() ? person.name : turn.speaker.name;
                        },
                        () -> turn.speaker.name = turn.speaker.name.isEmpty() ? name : turn.speaker.name);
        if (said != Role.UNKNOWN && said != Role.EXECUTIVE_OTHER && said != Role.ANALYST) {
            turn.speaker.vote(said, SELF, text.substring(at, Math.min(limit, end + 60)));
        }
    }

    /** "Thank you, Jane" at the begin of a turn names who spoke before. */
    private void thanks() {
        for (int i = 1; i < turns.size(); i++) {
            DraftSpeaker before = turns.get(i - 1).speaker;
            if (!before.isCompany() || before == turns.get(i).speaker) {
                continue;
            }
            String name = Thanks.name(text, turns.get(i).speech, turns.get(i).end);
            if (!name.isEmpty()) {
                roster.find(name)
                        .filter(p -> p.role != Role.ANALYST && p.role != Role.UNKNOWN)
                        .ifPresent(p -> RoleAssigner.stated(before, p, 6));
            }
        }
    }

    /** "Jane, do you want to take that?" at the end of a turn names who speaks next. */
    private void addressed() {
        for (int i = 0; i + 1 < turns.size(); i++) {
            DraftSpeaker next = turns.get(i + 1).speaker;
            boolean asks = turns.get(i).speaker.isCompany()
                    && turns.get(i).speaker != next
                    && next.role != Role.ANALYST
                    && next.role != Role.OPERATOR;
            if (asks) {
                Addressed.in(text, turns.get(i), roster).ifPresent(person -> {
                    RoleAssigner.stated(next, person, 10);
                    next.name = next.name.isEmpty() ? person.name : next.name;
                });
            }
        }
    }

    /** A managing director is the chief executive where the record names no other. */
    private void managing(Collection<DraftSpeaker> speakers) {
        boolean chief = speakers.stream().anyMatch(s -> s.role == Role.EXECUTIVE_CEO)
                || roster.people().stream().anyMatch(p -> p.role == Role.EXECUTIVE_CEO);
        if (!chief) {
            speakers.stream()
                    .filter(s -> s.isCompany()
                            && s.role == Role.EXECUTIVE_OTHER
                            && Titles.isManaging(s.title)
                            && !s.title.toLowerCase(java.util.Locale.ROOT).contains("joint"))
                    .findFirst()
                    .ifPresent(s -> s.vote(Role.EXECUTIVE_CEO, 150, s.title));
        }
    }

    /** Who opens the call for the issuer, if that person introduces others or reads the legal notes and then gives the floor away. */
    private void host() {
        for (int i = 0; i < Math.min(turns.size(), Math.min(questions, 4)); i++) {
            DraftTurn turn = turns.get(i);
            if (turn.speaker.role == Role.OPERATOR || !turn.speaker.isCompany() && turn.speaker.role != Role.UNKNOWN) {
                continue;
            }
            int hosts = cues.count(Cue.HOSTS, turn.speech, turn.end);
            if (hosts >= 2 && turn.length() < 6500 && spokenBefore(turn.speaker) < 9000) {
                turn.speaker.vote(Role.INVESTOR_RELATIONS, HABIT + 4, "opens the call for the issuer");
            }
            return;
        }
    }

    private int spokenBefore(DraftSpeaker speaker) {
        int sum = 0;
        for (int i = 0; i < Math.min(questions, turns.size()); i++) {
            sum += turns.get(i).speaker == speaker ? turns.get(i).length() : 0;
        }
        return sum;
    }

    /** The first executive to speak at length is the chief executive, the one who goes through the figures the finance chief. */
    private void chiefs(Collection<DraftSpeaker> speakers) {
        boolean chief = speakers.stream().anyMatch(s -> s.role == Role.EXECUTIVE_CEO);
        boolean finance = speakers.stream().anyMatch(s -> s.role == Role.EXECUTIVE_CFO);
        List<DraftSpeaker> open = new ArrayList<>();
        for (int i = 0; i < Math.min(questions, turns.size()); i++) {
            DraftSpeaker speaker = turns.get(i).speaker;
            if (speaker.role == Role.EXECUTIVE_OTHER
                    && speaker.title.isEmpty()
                    && !open.contains(speaker)
                    && spokenBefore(speaker) > 700) {
                open.add(speaker);
            }
        }
        DraftSpeaker counted = finance || open.size() + (chief ? 1 : 0) < 2 ? null : mostFigures(open);
        if (counted != null) {
            counted.vote(Role.EXECUTIVE_CFO, HABIT + 30, "goes through the figures");
        }
        answering(speakers, chief);
        if (!chief) {
            open.stream()
                    .filter(s -> s != counted)
                    .findFirst()
                    .ifPresent(s -> s.vote(Role.EXECUTIVE_CEO, HABIT + 30, "the first executive to speak"));
        }
    }

    /** A recogniser may number a voice anew in the questions: where no chief executive answers there, the one who answers most is taken for it. */
    private void answering(Collection<DraftSpeaker> speakers, boolean chief) {
        Map<DraftSpeaker, Integer> answered = new HashMap<>();
        boolean chiefAnswers = false;
        for (int i = questions; i < turns.size(); i++) {
            DraftSpeaker speaker = turns.get(i).speaker;
            chiefAnswers |= speaker.role == Role.EXECUTIVE_CEO && turns.get(i).length() > 300;
            if (speaker.role == Role.EXECUTIVE_OTHER
                    && speaker.title.isEmpty()
                    && GenericLabels.isNumber(speaker.label)) {
                answered.merge(speaker, turns.get(i).length(), Integer::sum);
            }
        }
        if (!chiefAnswers
                && !answered.isEmpty()
                && (chief
                        || speakers.stream()
                                .noneMatch(s -> s.role == Role.EXECUTIVE_OTHER && spokenBefore(s) > 2500))) {
            DraftSpeaker most = Collections.max(answered.entrySet(), Map.Entry.comparingByValue())
                    .getKey();
            most.vote(Role.EXECUTIVE_CEO, HABIT, "answers most questions");
        }
    }

    private @org.jspecify.annotations.Nullable DraftSpeaker mostFigures(List<DraftSpeaker> open) {
        DraftSpeaker most = null;
        double best = 0.0008;
        for (DraftSpeaker speaker : open) {
            int hits = 0;
            int length = 1;
            for (int i = 0; i < Math.min(questions, turns.size()); i++) {
                DraftTurn turn = turns.get(i);
                if (turn.speaker == speaker) {
                    hits += cues.count(Cue.FINANCE, turn.speech, turn.end);
                    length += turn.length();
                }
            }
            if ((double) hits / length > best) {
                best = (double) hits / length;
                most = speaker;
            }
        }
        return most;
    }
}
