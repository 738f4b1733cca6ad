// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader.structure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fairlead.model.text.Lines;
import org.fairlead.model.transcript.Role;
import org.fairlead.reader.cue.CueHits;
import org.fairlead.reader.structure.VoiceMachine.Stretch;
import org.fairlead.reader.words.Words;

/** Turns of a record without labels, or with labels that cut sentences: from the hand-overs and from what the words show. */
final class VoiceFinder {
    private final String text;
    private final Lines lines;
    private final Words words;
    private final CueHits cues;
    private final Roster roster;
    private final List<Label> labels;

    VoiceFinder(String text, Words words, Lines lines, CueHits cues, Roster roster, List<Label> labels) {
        this.text = text;
        this.words = words;
        this.lines = lines;
        this.cues = cues;
        this.roster = roster;
        this.labels = labels;
    }

    List<DraftTurn> find() {
        List<Utterance> utterances = Utterance.all(text, words, lines, labels);
        int first = VendorNotice.end(text, utterances, cues);
        List<Utterance> spoken = utterances.subList(first, utterances.size());
        List<Stretch> heard = new VoiceMachine(text, words, cues, roster, spoken).run();
        List<Stretch> stretches = new AnswerVoices(text, words, spoken).settle(heard);
        Map<String, DraftSpeaker> speakers = new LinkedHashMap<>();
        List<DraftTurn> turns = new ArrayList<>();
        for (Stretch stretch : new Interpretations(text, cues, roster, spoken).split(stretches)) {
            turns.add(turn(stretch, spoken, speakers));
        }
        new OwnWords(text, cues).settle(turns);
        return turns;
    }

    private DraftTurn turn(Stretch stretch, List<Utterance> spoken, Map<String, DraftSpeaker> speakers) {
        Voice voice = stretch.voice();
        boolean one =
                voice.role() != Role.ANALYST && voice.role() != Role.EXECUTIVE_OTHER && voice.role() != Role.UNKNOWN;
        String key = voice.role() + (one ? "" : voice.name().toLowerCase(Locale.ROOT));
        DraftSpeaker speaker = speakers.computeIfAbsent(key, k -> speaker(stretch));
        if (speaker.name.isEmpty() && one) {
            speaker.name = voice.name();
        }
        int begin = spoken.get(stretch.first()).begin();
        int end = spoken.get(stretch.last()).end();
        DraftTurn turn = new DraftTurn(begin, begin, end, speaker, stretch.confidence(), stretch.cue());
        turn.speeches(spoken(spoken.subList(stretch.first(), stretch.last() + 1)));
        return turn;
    }

    private DraftSpeaker speaker(Stretch stretch) {
        Voice voice = stretch.voice();
        String title = voice.name().isEmpty() || voice.role() == Role.ANALYST
                ? ""
                : roster.find(voice.name()).map(p -> p.title).orElse("");
        DraftSpeaker speaker = new DraftSpeaker("", voice.name(), title, voice.organisation());
        speaker.role = voice.role();
        speaker.confidence = stretch.confidence();
        speaker.cue = stretch.cue();
        return speaker;
    }

    /** Stretches between the labels that stand inside the turn. */
    private static List<int[]> spoken(List<Utterance> utterances) {
        List<int[]> parts = new ArrayList<>();
        int begin = utterances.get(0).begin();
        int end = begin;
        for (Utterance utterance : utterances) {
            if (utterance.labelled() && utterance.begin() > begin) {
                parts.add(new int[] {begin, end});
                begin = utterance.begin();
            }
            end = utterance.end();
        }
        parts.add(new int[] {begin, end});
        return parts;
    }
}
