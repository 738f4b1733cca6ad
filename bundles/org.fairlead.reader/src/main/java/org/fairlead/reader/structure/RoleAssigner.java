// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader.structure;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fairlead.model.transcript.Role;
import org.fairlead.reader.cue.Cue;
import org.fairlead.reader.cue.CueHits;
import org.fairlead.reader.words.Words;

/**
 * Finds out what each labelled speaker is. Evidence of every kind votes: the label's own title, the lists and introductions, the hand-overs, and what
 * the words show. Heavy votes are definite statements of the record, light ones are habits of calls.
 */
final class RoleAssigner {
    private static final double DEFINITE = 200;
    private static final double STATED = 80;
    private static final double ANNOUNCED = 40;

    private final String text;
    private final Words words;
    private final CueHits cues;
    private final Roster roster;
    private final List<DraftTurn> turns;
    private final int questions;
    private final Openers openers;
    private final Set<DraftSpeaker> speakers = new LinkedHashSet<>();

    RoleAssigner(String text, Words words, CueHits cues, Roster roster, List<DraftTurn> turns, int questions) {
        this.text = text;
        this.words = words;
        this.cues = cues;
        this.roster = roster;
        this.turns = turns;
        this.questions = questions;
        this.openers = new Openers(text, cues);
        turns.forEach(t -> speakers.add(t.speaker));
    }

    void assign() {
        for (DraftSpeaker speaker : speakers) {
            Role role = Titles.role(speaker.title);
            if (!speaker.name.isEmpty() && role != Role.UNKNOWN && role != Role.EXECUTIVE_OTHER) {
                roster.add(speaker.name, speaker.title, "", role);
            }
        }
        roster.settleUnits();
        announcements();
        Issuer issuer = Issuer.of(speakers);
        for (DraftSpeaker speaker : speakers) {
            label(speaker, issuer);
        }
        new ContentVotes(text, words, cues, turns, questions).cast();
        new OwnWords(text, cues).cast(turns);
        speakers.forEach(DraftSpeaker::decide);
        new Offices(text, cues, roster, turns, questions).settle(speakers);
        ContentVotes neighbours = new ContentVotes(text, words, cues, turns, questions);
        neighbours.castNeighbours();
        neighbours.castSessions();
        speakers.forEach(DraftSpeaker::decide);
        otherVoices();
        for (DraftSpeaker speaker : speakers) {
            if (speaker.role == Role.OPERATOR && GenericLabels.is(speaker.label)) {
                speaker.name = ""; // given by a hand-over to a namesake
                speaker.title = "";
            }
        }
    }

    /** A recogniser may give two voices one number: a turn that only calls the next questioner is the operator's whatever its number says. */
    private void otherVoices() {
        for (DraftTurn turn : turns) {
            DraftSpeaker speaker = turn.speaker;
            boolean numbered = GenericLabels.isNumber(speaker.label)
                    && speaker.role != Role.OPERATOR
                    && speaker.role != Role.INVESTOR_RELATIONS;
            boolean calls = numbered
                    && turn.length() < 250
                    && (cues.any(Cue.QUEUE, turn.speech, turn.end) && cues.any(Cue.GO_AHEAD, turn.speech, turn.end)
                            || cues.count(Cue.OPERATOR, turn.speech, turn.end) > 1);
            if (calls && !cues.any(Cue.COMPANY, turn.speech, turn.end)) {
                DraftSpeaker operator = new DraftSpeaker(speaker.label, "", "", "");
                operator.vote(Role.OPERATOR, 30, "calls the next questioner");
                operator.decide();
                turn.speaker = operator;
            }
        }
    }

    /** What the label says, and what the record says elsewhere about the person of that name. */
    private void label(DraftSpeaker speaker, Issuer issuer) {
        if (speaker.hint != Role.UNKNOWN) {
            speaker.vote(speaker.hint, DEFINITE, speaker.label);
        }
        if (!speaker.title.isEmpty()) {
            title(speaker, issuer);
        }
        if (!speaker.name.isEmpty()) {
            roster.find(speaker.name).ifPresent(person -> stated(speaker, person, STATED));
        }
    }

    /** A title decides, unless the record shows that its office is of a part only. */
    private void title(DraftSpeaker speaker, Issuer issuer) {
        Role said = Titles.role(speaker.title);
        boolean part = (said == Role.EXECUTIVE_CEO || said == Role.EXECUTIVE_CFO)
                && !speaker.name.isEmpty()
                && roster.find(speaker.name)
                        .filter(p -> p.role == Role.EXECUTIVE_OTHER)
                        .isPresent();
        Role role = part ? Role.EXECUTIVE_OTHER : said;
        boolean firm = !speaker.organisation.isEmpty() && !issuer.is(speaker.organisation);
        if (role == Role.UNKNOWN
                && !speaker.title.isEmpty()
                && issuer.is(speaker.title)) { // the side is told, not the office
            speaker.vote(Role.EXECUTIVE_OTHER, STATED, speaker.label);
        } else if (role == Role.UNKNOWN && speaksBeforeQuestions(speaker)) {
            speaker.voteOfficer(STATED, speaker.label);
        } else if (role == Role.EXECUTIVE_OTHER && firm || role == Role.UNKNOWN && !issuer.is(speaker.title)) {
            if (speaker.organisation.isEmpty() && role == Role.UNKNOWN) {
                speaker.organisation = speaker.title;
                speaker.title = "";
            }
            speaker.vote(Role.ANALYST, role == Role.UNKNOWN ? STATED : DEFINITE, speaker.label);
        } else if (role == Role.EXECUTIVE_OTHER) {
            speaker.voteOfficer(Titles.isManaging(speaker.title) ? STATED / 2 : DEFINITE, speaker.label);
        } else if (role != Role.UNKNOWN) {
            speaker.vote(role, DEFINITE, speaker.label);
        }
    }

    /** Nobody asks before the questions are open: what looks like a firm there is an office with an unusual name. */
    private boolean speaksBeforeQuestions(DraftSpeaker speaker) {
        return turns.subList(0, Math.max(0, Math.min(questions, turns.size()))).stream()
                .anyMatch(t -> t.speaker == speaker);
    }

    static void stated(DraftSpeaker speaker, Roster.Person person, double weight) {
        if (speaker.title.isEmpty() && person.role != Role.ANALYST) {
            speaker.title = person.title;
        }
        if (speaker.organisation.isEmpty()) {
            speaker.organisation = person.organisation;
        }
        if (person.role == Role.EXECUTIVE_OTHER) {
            speaker.voteOfficer(Titles.isManaging(person.title) ? weight / 2 : weight, person.title);
        } else if (person.role != Role.UNKNOWN) {
            speaker.vote(person.role, weight, person.title.isEmpty() ? person.organisation : person.title);
        }
    }

    /** Names and roles that one turn announces for the next. */
    private void announcements() {
        for (int i = 0; i + 1 < turns.size(); i++) {
            DraftTurn turn = turns.get(i);
            Announcement announced = Announcement.last(text, cues, Math.max(turn.speech, turn.end - 700), turn.end);
            if (!announced.isPresent()) {
                continue;
            }
            DraftSpeaker next = turns.get(i + 1).speaker;
            String because = text.substring(
                    announced.begin(), Math.min(turn.end, Math.max(announced.end(), announced.begin() + 60)));
            if (turn.length() < 200 && openers.callsNext(turn.speech, turn.end)) {
                next.vote(Role.OPERATOR, 5, because);
                turn.speaker.vote(Role.INVESTOR_RELATIONS, 6, because);
            } else if (announced.kind() == Cue.QUEUE) {
                questioner(turn, turns.get(i + 1), announced, because);
            } else if (next != turn.speaker) {
                handed(turns.get(i + 1), announced, because);
            }
        }
    }

    private void questioner(DraftTurn turn, DraftTurn nextTurn, Announcement announced, String because) {
        DraftSpeaker next = nextTurn.speaker;
        if (!announced.name().isEmpty() && announced.name().indexOf(' ') > 0) {
            Roster.Person person = roster.add(announced.name(), "", announced.organisation(), Role.ANALYST);
            boolean own = next.name.isEmpty() || Names.same(Names.key(next.name), person.key);
            if (next != turn.speaker && own) {
                next.vote(Role.ANALYST, person.role == Role.ANALYST ? ANNOUNCED : 1, because);
                next.name = next.name.isEmpty() ? announced.name() : next.name;
                next.organisation = next.organisation.isEmpty() ? announced.organisation() : next.organisation;
            }
        } else if (next != turn.speaker
                && !cues.any(Cue.OPERATOR, nextTurn.speech, nextTurn.end)
                && !cues.any(Cue.QUEUE, nextTurn.speech, nextTurn.end)) {
            boolean number = GenericLabels.isNumber(next.label);
            next.vote(
                    Role.ANALYST,
                    next.votes(Role.ANALYST) > (number ? 40 : 9) ? 0 : number ? 14 : 5,
                    because); // a host may announce a question and let an executive answer it
        }
        boolean calls =
                turn.length() < 300 && !announced.name().isEmpty() && !cues.any(Cue.HOSTS, turn.speech, turn.end);
        turn.speaker.vote(Role.OPERATOR, !calls ? 4 : turn.speaker.votes(Role.OPERATOR) < 18 ? 18 : 3, because);
    }

    private void handed(DraftTurn turn, Announcement announced, String because) {
        DraftSpeaker next = turn.speaker;
        if (cues.any(Cue.OPERATOR, turn.speech, turn.end) && turn.length() < 1200) {
            next.vote(Role.OPERATOR, 8, because);
            return;
        }
        Optional<Roster.Person> person = announced.name().isEmpty() ? Optional.empty() : roster.find(announced.name());
        Role role = person.map(p -> p.role).filter(r -> r != Role.UNKNOWN).orElse(announced.role());
        if (role == Role.ANALYST
                || role == Role.OPERATOR
                        && next.name.isEmpty()
                        && announced.name().isEmpty()) {
            next.vote(role, 8, because);
            return;
        }
        boolean own = next.name.isEmpty()
                || announced.name().isEmpty()
                || person.map(p -> Names.same(p.key, Names.key(next.name))).orElse(false)
                || Names.key(next.name).contains(Names.key(announced.name()));
        if (!own) {
            return;
        }
        if (role == Role.EXECUTIVE_OTHER) {
            next.voteOfficer(ANNOUNCED / 2, because);
        } else if (role != Role.UNKNOWN && role != Role.OPERATOR) {
            next.vote(role, ANNOUNCED, because);
        } else if (!announced.name().isEmpty()) {
            next.vote(Role.EXECUTIVE_OTHER, 6, because);
        }
        if (next.name.isEmpty() && !announced.name().isEmpty() && role != Role.OPERATOR) {
            next.name = person.map(p -> p.name).orElse(announced.name());
        }
        person.filter(p -> next.title.isEmpty()).ifPresent(p -> next.title = p.title);
    }
}
