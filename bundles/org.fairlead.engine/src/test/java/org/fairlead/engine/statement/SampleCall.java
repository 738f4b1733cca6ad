// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.statement;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.fairlead.engine.call.CallText;
import org.fairlead.engine.call.Words;
import org.fairlead.engine.phrase.PhraseException;
import org.fairlead.engine.phrase.PhraseScanner;
import org.fairlead.engine.phrase.PhraseSet;
import org.fairlead.model.io.ModelFile;
import org.fairlead.model.review.Statement;
import org.fairlead.model.rules.StatementModel;
import org.fairlead.model.text.Sentences;
import org.fairlead.model.transcript.Role;
import org.fairlead.model.transcript.Sentence;
import org.fairlead.model.transcript.Speaker;
import org.fairlead.model.transcript.Transcript;
import org.fairlead.model.transcript.TranscriptFactory;
import org.fairlead.model.transcript.Turn;

/** A call of one turn, judged by the model that the program comes with. */
final class SampleCall {
    static final Path MODEL = Path.of("../org.fairlead.rulepacks/packs/us-forward-looking/statements.xml");

    private static final PhraseSet PHRASES = new PhraseSet();
    private static final CompiledStatements STATEMENTS = compile();
    private static final PhraseScanner SCANNER = new PhraseScanner(PHRASES.build());

    private SampleCall() {}

    private static CompiledStatements compile() {
        try {
            return CompiledStatements.compile(ModelFile.load(MODEL, StatementModel.class), PHRASES, Map.of());
        } catch (IOException | PhraseException e) {
            throw new IllegalStateException(e);
        }
    }

    static synchronized List<Statement> statements(Role role, String text) {
        CallText call = new CallText(transcript(role, text));
        Words words = SCANNER.words(call);
        return STATEMENTS.find(call, words, SCANNER.scan(words, call.groups()));
    }

    private static Transcript transcript(Role role, String text) {
        TranscriptFactory factory = TranscriptFactory.eINSTANCE;
        Transcript transcript = factory.createTranscript();
        transcript.setText(text);
        transcript.setCallDate("2024-05-02");
        Speaker speaker = factory.createSpeaker();
        speaker.setRole(role);
        transcript.getSpeakers().add(speaker);
        Turn turn = factory.createTurn();
        turn.setSpeaker(speaker);
        turn.setEnd(text.length());
        Sentences.cut(text, 0, text.length(), (begin, end) -> {
            Sentence sentence = factory.createSentence();
            sentence.setBegin(begin);
            sentence.setEnd(end);
            turn.getSentences().add(sentence);
        });
        transcript.getTurns().add(turn);
        return transcript;
    }
}
