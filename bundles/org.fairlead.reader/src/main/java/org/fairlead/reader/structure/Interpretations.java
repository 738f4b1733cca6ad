package org.fairlead.reader.structure;

import java.util.List;

import org.fairlead.reader.cue.CueHits;
import org.fairlead.reader.structure.VoiceMachine.Stretch;

/** stub */
final class Interpretations {
	Interpretations(String text, CueHits cues, List<Utterance> spoken) {
	}

	List<Stretch> split(List<Stretch> stretches) {
		return stretches;
	}
}
