// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader.structure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.util.InternalEList;
import org.fairlead.model.text.Lines;
import org.fairlead.model.text.SentenceMarks;
import org.fairlead.model.text.Sentences;
import org.fairlead.model.transcript.Passage;
import org.fairlead.model.transcript.Section;
import org.fairlead.model.transcript.Sentence;
import org.fairlead.model.transcript.Speaker;
import org.fairlead.model.transcript.Transcript;
import org.fairlead.model.transcript.TranscriptFactory;
import org.fairlead.model.transcript.Turn;

/** Turns drafts into the model. */
final class TranscriptBuilder {
    private final Transcript transcript;
    private final Lines lines;
    private final SentenceMarks marks;
    private final Map<DraftSpeaker, Speaker> speakers = new HashMap<>();
    private final Map<DraftPassage, Passage> passages = new HashMap<>();

    TranscriptBuilder(Transcript transcript, Lines lines, SentenceMarks marks) {
        this.transcript = transcript;
        this.lines = lines;
        this.marks = marks;
    }

    void build(List<SectionFinder.Part> parts, List<DraftTurn> turns) {
        sections(parts);
        boolean wrapped = Wrapping.isHard(transcript.getText(), lines);
        for (DraftTurn draft : turns) {
            Turn turn = TranscriptFactory.eINSTANCE.createTurn();
            turn.setBegin(draft.begin);
            turn.setSpeechBegin(draft.speech);
            turn.setEnd(draft.end);
            turn.setConfidence(draft.confidence);
            turn.setCue(draft.cue);
            turn.setSpeaker(speakers.computeIfAbsent(draft.speaker, this::speaker));
            // add() would first look whether the list holds the new sentence
            InternalEList<Sentence> sentences = (InternalEList<Sentence>) turn.getSentences();
            for (int[] stretch : draft.speeches()) {
                Sentences.cut(
                        transcript.getText(),
                        marks,
                        stretch[0],
                        stretch[1],
                        wrapped,
                        (begin, end) -> sentences.addUnique(sentence(begin, end)));
            }
            draft.passages.forEach(p -> turn.getPassages().add(passage(p)));
            transcript.getTurns().add(turn);
        }
        for (Map.Entry<DraftPassage, Passage> entry : passages.entrySet()) {
            DraftPassage pair = entry.getKey().pair;
            if (pair != null) {
                entry.getValue().setPair(passages.get(pair));
            }
        }
    }

    private Passage passage(DraftPassage draft) {
        Passage passage = TranscriptFactory.eINSTANCE.createPassage();
        passage.setBegin(draft.begin);
        passage.setEnd(draft.end);
        passage.setLanguage(draft.language);
        passage.setVersion(draft.version);
        if (draft.pair != null) {
            passages.put(draft, passage);
        }
        return passage;
    }

    private void sections(List<SectionFinder.Part> parts) {
        for (int i = 0; i < parts.size(); i++) {
            SectionFinder.Part part = parts.get(i);
            int end = i + 1 < parts.size()
                    ? parts.get(i + 1).begin()
                    : transcript.getText().length();
            if (end > part.begin()) {
                Section section = TranscriptFactory.eINSTANCE.createSection();
                section.setKind(part.kind());
                section.setBegin(part.begin());
                section.setEnd(end);
                section.setConfidence(part.confidence());
                section.setCue(part.cue());
                transcript.getSections().add(section);
            }
        }
    }

    private Speaker speaker(DraftSpeaker draft) {
        Speaker speaker = TranscriptFactory.eINSTANCE.createSpeaker();
        speaker.setLabel(draft.label);
        speaker.setName(draft.name);
        speaker.setTitle(draft.title);
        speaker.setOrganisation(draft.organisation);
        speaker.setRole(draft.role);
        speaker.setConfidence(draft.confidence);
        speaker.setCue(draft.cue);
        transcript.getSpeakers().add(speaker);
        return speaker;
    }

    private static Sentence sentence(int begin, int end) {
        Sentence sentence = TranscriptFactory.eINSTANCE.createSentence();
        sentence.setBegin(begin);
        sentence.setEnd(end);
        return sentence;
    }
}
