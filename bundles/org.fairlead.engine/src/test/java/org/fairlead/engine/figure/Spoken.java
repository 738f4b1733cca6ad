// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.figure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.fairlead.engine.call.CallText;
import org.fairlead.engine.call.Words;
import org.fairlead.engine.phrase.PhraseAutomaton;
import org.fairlead.engine.phrase.PhraseException;
import org.fairlead.engine.phrase.PhraseScanner;
import org.fairlead.engine.phrase.PhraseSet;
import org.fairlead.model.io.ModelFile;
import org.fairlead.model.rules.FigureModel;
import org.fairlead.model.text.Sentences;
import org.fairlead.model.transcript.Passage;
import org.fairlead.model.transcript.Role;
import org.fairlead.model.transcript.Sentence;
import org.fairlead.model.transcript.Speaker;
import org.fairlead.model.transcript.Transcript;
import org.fairlead.model.transcript.TranscriptFactory;
import org.fairlead.model.transcript.Turn;
import org.fairlead.model.transcript.Version;

/** A call of one turn under the vocabulary that the program comes with. */
final class Spoken {
    private static final TranscriptFactory FACTORY = TranscriptFactory.eINSTANCE;
    private static final PhraseSet PHRASES = new PhraseSet();
    private static final FigureVocabulary VOCABULARY = compile();
    private static final PhraseAutomaton AUTOMATON = PHRASES.build();

    private Spoken() {}

    private static FigureVocabulary compile() {
        try {
            Path model = Path.of("../org.fairlead.rulepacks/packs/call-figures/figures.xml");
            return FigureVocabulary.compile(ModelFile.load(model, FigureModel.class), PHRASES, Map.of());
        } catch (IOException | PhraseException e) {
            throw new IllegalStateException(e);
        }
    }

    static CallWords call(String text) {
        return words(transcript(text));
    }

    /** The only figure of a text. */
    static Fact figure(String text) {
        List<Fact> facts = call(text).facts;
        if (facts.size() != 1) {
            throw new AssertionError(facts.size() + " figures in: " + text);
        }
        return facts.get(0);
    }

    /** An original and its interpretation in one turn. */
    static PairText pair(String original, String language, String interpretation) {
        Transcript transcript = transcript(original + "\n" + interpretation);
        Turn turn = transcript.getTurns().get(0);
        Passage first = passage(0, original.length(), language, Version.ORIGINAL);
        Passage second = passage(original.length() + 1, transcript.getText().length(), "en", Version.INTERPRETATION);
        first.setPair(second);
        second.setPair(first);
        turn.getPassages().addAll(List.of(first, second));
        CallWords call = words(transcript);
        List<PairText> pairs = PairText.of(call, new Stems(call, Map.of()));
        if (pairs.size() != 1) {
            throw new AssertionError(pairs.size() + " pairs");
        }
        return pairs.get(0);
    }

    private static Passage passage(int begin, int end, String language, Version version) {
        Passage passage = FACTORY.createPassage();
        passage.setBegin(begin);
        passage.setEnd(end);
        passage.setLanguage(language);
        passage.setVersion(version);
        return passage;
    }

    private static CallWords words(Transcript transcript) {
        CallText text = new CallText(transcript);
        PhraseScanner scanner = new PhraseScanner(AUTOMATON);
        Words words = scanner.words(text);
        return new CallWords(text, words, scanner.scan(words, text.groups()), VOCABULARY);
    }

    private static Transcript transcript(String text) {
        Transcript transcript = FACTORY.createTranscript();
        transcript.setText(text);
        Speaker speaker = FACTORY.createSpeaker();
        speaker.setRole(Role.EXECUTIVE_CFO);
        transcript.getSpeakers().add(speaker);
        Turn turn = FACTORY.createTurn();
        turn.setSpeaker(speaker);
        turn.setEnd(text.length());
        Sentences.cut(text, 0, text.length(), (begin, end) -> {
            Sentence sentence = FACTORY.createSentence();
            sentence.setBegin(begin);
            sentence.setEnd(end);
            turn.getSentences().add(sentence);
        });
        transcript.getTurns().add(turn);
        return transcript;
    }
}
