package org.fairlead.engine.statement;

import java.util.BitSet;

/** The cues of a model in order. A cue that looks beside is decided after all others. */
final class CueTable {
	final CompiledCue[] cues;
	private final BitSet ofNeighbours;

	CueTable(CompiledCue[] cues, BitSet ofNeighbours) {
		this.cues = cues;
		this.ofNeighbours = ofNeighbours;
	}

	int size() {
		return cues.length;
	}

	boolean looksBeside(int cue) {
		return ofNeighbours.get(cue);
	}

	/** Weights as the model has them; those of marks are 0. */
	double[] weights() {
		double[] weights = new double[cues.length];
		for (int i = 0; i < weights.length; i++) {
			weights[i] = cues[i].mark() ? 0 : cues[i].weight();
		}
		return weights;
	}
}
