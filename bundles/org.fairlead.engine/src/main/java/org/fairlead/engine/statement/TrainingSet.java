// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.fairlead.engine.call.CallText;
import org.fairlead.engine.call.Words;
import org.fairlead.engine.phrase.Hits;
import org.fairlead.engine.phrase.PhraseScanner;
import org.fairlead.model.transcript.Role;
import org.fairlead.model.transcript.Sentence;
import org.fairlead.model.transcript.Speaker;
import org.fairlead.model.transcript.Transcript;
import org.fairlead.model.transcript.TranscriptFactory;
import org.fairlead.model.transcript.Turn;

/** Labelled sentences of the company with their cues. Each stands in a small transcript of itself and its neighbours. */
final class TrainingSet {
    /** A labelled sentence as a call of up to three sentences. */
    record Row(LabelledSentence label, PhrasePlaces places, CallText call, CallCues cues, int at, boolean[] wanted) {}

    final List<Row> rows = new ArrayList<>();

    TrainingSet(CueTable table, SplitPhrase[] phrases, PhraseScanner scanner, List<LabelledSentence> labels) {
        for (LabelledSentence label : labels) {
            CallText call = new CallText(transcript(label));
            Words words = scanner.words(call);
            Hits hits = scanner.scan(words, call.groups());
            boolean[] wanted = new boolean[call.size()];
            Arrays.fill(wanted, true);
            int at = call.sentenceAt(
                    label.before().isEmpty() ? 0 : label.before().length() + 1);
            PhrasePlaces places = new PhrasePlaces(phrases, call, hits);
            rows.add(new Row(
                    label, places, call, new CallCues(table, call, words, places, wanted, label.period()), at, wanted));
        }
    }

    static Transcript transcript(LabelledSentence label) {
        TranscriptFactory factory = TranscriptFactory.eINSTANCE;
        Transcript transcript = factory.createTranscript();
        Speaker speaker = factory.createSpeaker();
        speaker.setRole(label.company() ? Role.EXECUTIVE_OTHER : Role.ANALYST);
        transcript.getSpeakers().add(speaker);
        Turn turn = factory.createTurn();
        turn.setSpeaker(speaker);
        StringBuilder text = new StringBuilder();
        for (String part : List.of(label.before(), label.text(), label.after())) {
            if (!part.isEmpty()) {
                text.append(text.isEmpty() ? "" : "\n");
                Sentence sentence = factory.createSentence();
                sentence.setBegin(text.length());
                text.append(part);
                sentence.setEnd(text.length());
                turn.getSentences().add(sentence);
            }
        }
        turn.setEnd(text.length());
        transcript.setText(text.toString());
        transcript.getTurns().add(turn);
        return transcript;
    }
}
