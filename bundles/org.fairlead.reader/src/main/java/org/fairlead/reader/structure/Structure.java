// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader.structure;

import java.util.List;
import org.fairlead.model.text.Lines;
import org.fairlead.model.transcript.Transcript;
import org.fairlead.reader.cue.CueHits;
import org.fairlead.reader.cue.CueScanner;
import org.fairlead.reader.words.Words;

/** Gives a transcript its sections, turns, speakers and sentences, from the text alone. */
public final class Structure {
    /** Introductions stand in the head of a record; further ones come with the hand-overs. */
    private static final int HEAD = 14_000;

    private Structure() {}

    /** Fills a transcript that has its text; its corrections are applied. */
    public static void fill(Transcript transcript) {
        String text = transcript.getText();
        Words words = new Words(text.toCharArray());
        Lines lines = new Lines(text, words.marks());
        CueHits cues = CueScanner.scan(words);
        Roster roster = new Roster();
        new Introductions(text, roster).read(cues, 0, Math.min(text.length(), HEAD));
        Questioners.collect(text, cues, roster);
        List<Label> labels = new LabelDetector(text, lines, roster).detect();
        CorrectedTurns corrected = new CorrectedTurns(text, transcript.getCorrections());
        List<DraftTurn> turns;
        QuestionsOpening questions;
        if (LabelTrust.holds(text, labels)) {
            turns = new LabelledTurns(text, lines).build(labels);
            corrected.boundaries(turns);
            questions = QuestionsOpening.find(text, lines, cues, turns);
            new RoleAssigner(text, words, cues, roster, turns, questions.turn()).assign();
            new MixedTurns(text, words, cues).split(turns, questions.turn());
        } else {
            roster.settleUnits();
            turns = new VoiceFinder(text, words, lines, cues, roster, labels).find();
            corrected.boundaries(turns);
            questions = QuestionsOpening.find(text, lines, cues, turns);
        }
        corrected.speakers(turns);
        new PassageFinder(text, cues, turns, words.eastAsian()).find();
        List<SectionFinder.Part> parts =
                corrected.sections(new SectionFinder(text, cues, turns, questions).find(), turns);
        new TranscriptBuilder(transcript, lines, words.marks()).build(parts, turns);
        Exchanges.link(transcript, cues);
        corrected.warn(transcript.getSource().getWarnings());
        HeadFacts.fill(transcript, turns.isEmpty() ? 0 : turns.get(0).begin);
    }
}
