// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader.structure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fairlead.model.transcript.Role;
import org.fairlead.reader.cue.Cue;
import org.fairlead.reader.cue.CueHits;
import org.fairlead.reader.words.Words;

/**
 * Walks through the sentences of a record without labels and keeps account of who has the floor: a hand-over or an announced question names the next
 * voice, formulas of the conference service name the operator, and in the questions the words show who asks and who answers.
 */
final class VoiceMachine {
    /** Utterances first to last, both included, of one voice. */
    record Stretch(int first, int last, Voice voice, double confidence, String cue) {
        /** Number of the first stretch of a questioner; how many there are where nobody asks. */
        static int firstQuestioner(List<Stretch> stretches) {
            int asked = 0;
            while (asked < stretches.size() && stretches.get(asked).voice().role() != Role.ANALYST) {
                asked++;
            }
            return asked;
        }
    }

    private final String text;
    private final Words words;
    private final CueHits cues;
    private final Roster roster;
    private final List<Utterance> utterances;
    private final Openers openers;
    private final boolean paragraphs;
    private final List<Stretch> found = new ArrayList<>();

    private final Set<Role> seen = EnumSet.noneOf(Role.class);
    private Voice voice = Voice.of(Role.UNKNOWN);
    private int start;
    private double confidence = 0.6;
    private String cue = "";
    private Optional<Announcement> pending = Optional.empty();
    private int pendingParagraph;
    private boolean inQuestions;
    private boolean hosted;

    VoiceMachine(String text, Words words, CueHits cues, Roster roster, List<Utterance> utterances) {
        this.text = text;
        this.words = words;
        this.cues = cues;
        this.roster = roster;
        this.utterances = utterances;
        this.openers = new Openers(text, cues);
        this.paragraphs = !utterances.isEmpty()
                && utterances.get(utterances.size() - 1).paragraph()
                                - utterances.get(0).paragraph()
                        >= 8
                && utterances.stream().noneMatch(Utterance::labelled);
    }

    List<Stretch> run() {
        if (utterances.isEmpty()) {
            return found;
        }
        voice = first();
        for (int i = 0; i < utterances.size(); i++) {
            if (i > start && utterances.get(i).fresh()) {
                step(i);
            }
            note(i);
        }
        found.add(new Stretch(start, utterances.size() - 1, voice, confidence, cue));
        return paragraphs ? found : new SideFinder(text, words, cues, roster, utterances).cut(found);
    }

    private Voice first() {
        Utterance one = utterances.get(0);
        int end = Math.min(text.length(), one.begin() + 600);
        boolean operator = cues.any(Cue.OPERATOR, one.begin(), end) || cues.any(Cue.HANDOVER, one.begin(), end);
        hosted = !operator;
        return Voice.of(operator ? Role.OPERATOR : Role.INVESTOR_RELATIONS);
    }

    /** Decides whether another voice begins with utterance i. */
    private void step(int i) {
        Utterance u = utterances.get(i);
        boolean paragraph = paragraphs && utterances.get(i - 1).paragraph() != u.paragraph();
        if (paragraphs && !paragraph) {
            if (pending.isPresent()
                    && voice.role() == Role.OPERATOR
                    && pendingParagraph != u.paragraph()
                    && !belongsToHandover(i, false)) {
                change(i, next(pending.get()), 0.7, "after the operator's words");
            }
            return;
        }
        if (paragraph && operatorParagraph(i)) {
            if (voice.role() != Role.OPERATOR) {
                change(i, Voice.of(Role.OPERATOR), 0.9, "words of the conference service");
            }
        } else if (!paragraph && operatorSpeaks(i)) {
            if (voice.role() != Role.OPERATOR) {
                int from = openers.isThanks(utterances.get(i - 1)) && i - 1 > start && !paragraph ? i - 1 : i;
                change(from, Voice.of(Role.OPERATOR), 0.9, "words of the conference service");
            }
        } else if (pending.isPresent() && !belongsToHandover(i, paragraph)) {
            change(
                    i,
                    next(pending.get()),
                    0.85,
                    text.substring(
                                    pending.get().begin(),
                                    Math.min(u.begin(), pending.get().begin() + 80))
                            .strip());
        } else if (pending.isEmpty()) {
            inside(i, paragraph);
        }
    }

    /** The first words of a paragraph are the service's, or a short one gives the floor back for closing remarks. */
    private boolean operatorParagraph(int i) {
        int begin = utterances.get(i).begin();
        int end = paragraphEnd(i);
        int head = Math.min(end, begin + 350);
        boolean formula = cues.any(Cue.OPERATOR, begin, head)
                || cues.any(Cue.QUEUE, begin, head)
                        && end - begin < 400
                        && !Announcement.last(text, cues, begin, end).name().isEmpty();
        boolean closes = end - begin < 300
                && cues.any(Cue.HANDOVER, begin, end)
                && cues.any(Cue.CLOSES, begin, end)
                && cues.count(Cue.COMPANY, begin, end) < 2;
        boolean continues = pending.isPresent() && end - begin < 90 && voice.role() == Role.OPERATOR;
        return (formula || closes) && !continues
                || voice.role() == Role.OPERATOR && belongsToHandover(i, false) && end - begin < 60;
    }

    private void inside(int i, boolean paragraph) {
        Utterance u = utterances.get(i);
        int end = paragraphEnd(i);
        if (paragraph && openers.callsNext(u.begin(), end) && voice.role() != Role.OPERATOR) {
            change(i, Voice.of(Role.INVESTOR_RELATIONS), 0.7, "calls the next question");
        } else if (!inQuestions) {
            beforeQuestions(i, paragraph);
        } else if (voice.role() == Role.ANALYST) {
            if (paragraph
                    ? !Character.isLowerCase(text.charAt(u.begin())) && !openers.asksOn(u.begin(), end)
                    : openers.answers(utterances, i, start)) {
                change(i, answerer(i), paragraph ? 0.75 : 0.55, "answers");
            }
        } else if (voice.isCompany()) {
            Optional<Voice> named = openers.named(u.begin(), end, roster).filter(v -> v.role() != voice.role());
            if (named.isPresent() && (paragraph || u.length() < 60)) {
                change(i, named.get(), 0.7, text.substring(u.begin(), Math.min(u.end(), u.begin() + 60)));
            } else if (paragraph
                    ? openers.asksOn(u.begin(), end) && end - u.begin() < 2500 || openers.acknowledges(u.begin(), end)
                    : openers.asksAgain(utterances, i)) {
                change(i, lastAnalyst(), paragraph ? 0.7 : 0.5, "asks");
            }
        } else if (voice.role() == Role.OPERATOR && paragraph) {
            change(
                    i,
                    openers.asksOn(u.begin(), end) ? Voice.of(Role.ANALYST) : answerer(i),
                    0.5,
                    "a new paragraph after the operator");
        }
    }

    private void beforeQuestions(int i, boolean paragraph) {
        Utterance u = utterances.get(i);
        if (paragraph && voice.role() == Role.OPERATOR) {
            change(
                    i,
                    next(new Announcement(Cue.HANDOVER, "", "", Role.UNKNOWN, u.begin(), u.begin())),
                    0.6,
                    "a new paragraph after the operator");
        } else if (paragraph && i > 0 && openers.isThanks(u) && u.end() == paragraphEnd(i)) {
            change(i, Voice.of(Role.UNKNOWN), 0.4, "courtesy");
        }
    }

    /** Formulas of the service; a question that is announced counts only where the operator may speak. */
    private boolean operatorSpeaks(int i) {
        Utterance u = utterances.get(i);
        int lookahead = openers.isThanks(u) ? Math.min(i + 1, utterances.size() - 1) : i;
        boolean queue = cues.any(Cue.QUEUE, u.begin(), u.end())
                && !Announcement.last(text, cues, u.begin(), u.end()).name().isEmpty();
        boolean formula = cues.any(Cue.OPERATOR, u.begin(), u.end());
        if (lookahead != i && voice.role() == Role.OPERATOR) {
            return false;
        }
        if (formula) {
            boolean speaks =
                    voice.role() == Role.ANALYST || voice.isCompany() && voice.role() != Role.INVESTOR_RELATIONS;
            return !speaks
                    || cues.count(Cue.OPERATOR, u.begin(), u.end() + 300) > 1
                    || cues.any(Cue.CLOSES, u.begin(), u.end() + 200)
                    || queue;
        }
        return queue && !(hosted && voice.role() == Role.INVESTOR_RELATIONS && pending.isEmpty());
    }

    /** Words that still belong to the hand-over: "please go ahead", "thank you, you may begin". */
    private boolean belongsToHandover(int i, boolean paragraph) {
        Utterance u = utterances.get(i);
        boolean opensAsk = paragraph && cues.any(Cue.GO_AHEAD, u.begin(), u.end()) && u.length() < 60;
        if (paragraph && !opensAsk) {
            return false;
        }
        if (u.length() < 140
                && (cues.any(Cue.GO_AHEAD, u.begin(), u.end())
                        || cues.any(Cue.HANDOVER, u.begin(), u.end())
                        || cues.any(Cue.OPERATOR, u.begin(), u.end()))) {
            return true;
        }
        boolean short1 = openers.isThanks(u) && i + 1 < utterances.size();
        if (short1 && utterances.get(i + 1).paragraph() == u.paragraph() || short1 && !paragraphs) {
            Utterance v = utterances.get(i + 1);
            return v.length() < 100 && cues.any(Cue.GO_AHEAD, v.begin(), v.end());
        }
        return false;
    }

    /** Keeps the announcement that utterance i makes, and whether the questions are open. */
    private void note(int i) {
        Utterance u = utterances.get(i);
        boolean gives = voice.role() == Role.OPERATOR || voice.isCompany() || voice.role() == Role.INTERPRETER;
        if (!gives) {
            return;
        }
        if (paragraphs && paragraphEnd(i) - u.end() > 250) {
            return;
        }
        Announcement announced = Announcement.last(text, cues, u.begin(), u.end());
        if (announced.isPresent()
                && !(announced.name().isEmpty() && addresses(i))
                && (announced.kind() == Cue.QUEUE
                        ? voice.role() == Role.OPERATOR
                                || !announced.name().isEmpty() && cues.any(Cue.GO_AHEAD, u.begin(), u.end())
                        : handsOver(u, announced))) {
            if (pending.isEmpty() || !announced.name().isEmpty()) {
                pending = Optional.of(announced);
                pendingParagraph = u.paragraph();
            }
            inQuestions |= announced.kind() == Cue.QUEUE;
        } else if (addresses(i)) {
            pendingParagraph = u.paragraph();
        } else if (voice.role() != Role.OPERATOR
                && cues.any(Cue.OPENS_QUESTIONS, u.begin(), u.end())
                && paragraphEnd(i) == u.end()
                && u.length() < 200) {
            inQuestions |= i > utterances.size() / 8;
        }
    }

    /** "Jane, the floor is yours", "Jane, do you want to add to that?" at the end of a paragraph: then Jane is next. */
    private boolean addresses(int i) {
        Utterance u = utterances.get(i);
        if (paragraphs ? paragraphEnd(i) != u.end() : u.length() > 120) {
            return false;
        }
        Optional<Roster.Person> person = Addressed.in(text, u.begin(), u.end(), roster)
                .filter(p -> p.role != voice.role() && !openers.later(u.begin(), u.end()));
        person.ifPresent(
                p -> pending = Optional.of(new Announcement(Cue.HANDOVER, p.name, "", p.role, u.begin(), u.end())));
        return person.isPresent();
    }

    /** A hand-over names somebody or comes with "go ahead"; "I will hand over to our team later" does neither. */
    private boolean handsOver(Utterance u, Announcement announced) {
        boolean begins = u.end() - announced.begin() < 260;
        boolean target = !announced.name().isEmpty()
                || announced.role() != Role.UNKNOWN
                || cues.any(Cue.GO_AHEAD, u.begin(), u.end());
        return begins
                && target
                && !text.regionMatches(true, u.begin(), "after", 0, 5)
                && !openers.later(u.begin(), u.end());
    }

    private Voice next(Announcement announced) {
        if (announced.kind() == Cue.QUEUE) {
            return new Voice(Role.ANALYST, announced.name(), announced.organisation());
        }
        for (Stretch stretch : found.subList(Math.max(0, found.size() - 300), found.size())) {
            boolean same = !announced.name().isEmpty()
                    && Names.same(Names.key(stretch.voice().name()), Names.key(announced.name()));
            if (same && stretch.voice().isCompany()) {
                return stretch.voice();
            }
        }
        Optional<Roster.Person> person = announced.name().isEmpty() ? Optional.empty() : roster.find(announced.name());
        Role role = person.map(p -> p.role)
                .filter(r -> r != Role.UNKNOWN && r != Role.ANALYST)
                .orElse(announced.role());
        String name = person.map(p -> p.name).orElse(announced.name());
        if (role == Role.UNKNOWN || role == Role.ANALYST) {
            role = !hosted
                    ? Role.INVESTOR_RELATIONS
                    : seen(Role.EXECUTIVE_CEO)
                            ? seen(Role.EXECUTIVE_CFO) ? Role.EXECUTIVE_OTHER : Role.EXECUTIVE_CFO
                            : Role.EXECUTIVE_CEO;
        }
        hosted = true;
        return new Voice(role, role == Role.OPERATOR ? "" : name, "");
    }

    private Voice answerer(int i) {
        int begin = utterances.get(i).begin();
        return openers.answerer(begin, paragraphEnd(i), roster, seen(Role.EXECUTIVE_CEO) || !seen(Role.EXECUTIVE_CFO));
    }

    private Voice lastAnalyst() {
        for (int k = found.size() - 1; k >= 0; k--) {
            if (found.get(k).voice().role() == Role.ANALYST) {
                return found.get(k).voice();
            }
        }
        return Voice.of(Role.ANALYST);
    }

    private boolean seen(Role role) {
        return seen.contains(role) || voice.role() == role;
    }

    private int paragraphEnd(int i) {
        int k = i;
        while (k + 1 < utterances.size()
                && utterances.get(k + 1).paragraph() == utterances.get(i).paragraph()
                && k - i < 60) {
            k++;
        }
        return utterances.get(k).end();
    }

    private void change(int i, Voice to, double sure, String because) {
        found.add(new Stretch(start, i - 1, voice, confidence, cue));
        seen.add(voice.role());
        start = i;
        voice = to;
        confidence = sure;
        cue = because;
        pending = Optional.empty();
        inQuestions |= to.role() == Role.ANALYST;
    }
}
